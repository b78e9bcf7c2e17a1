package app.rebound.journal;

import app.rebound.setback.SetbackService;
import app.rebound.telling.BrakeService;

/// What the screen of the journal works with.
///
/// @param prompts the questions and templates that come with the program
public record JournalServices(
        JournalService journal,
        EntryService entries,
        EntryLinkService links,
        TemplateService templates,
        HarvestService harvest,
        SetbackService setbacks,
        BrakeService brake,
        Prompts prompts) {}
