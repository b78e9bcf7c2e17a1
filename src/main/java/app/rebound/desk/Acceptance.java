package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.EventService;
import java.time.LocalDate;

/// The day on which the person last said that what they bring in is theirs to use.
final class Acceptance {
    private static final String NAME = "evidence-theirs";

    private final EventService events;

    Acceptance(EventService events) {
        this.events = events;
    }

    /// As it is kept; empty for never.
    String day() {
        return events.look(NAME).orElse("");
    }

    boolean keep(LocalDate day) {
        events.keepLook(NAME, day.toString());
        return true;
    }

    /// In words; empty for never.
    String words(String kept, Messages messages) {
        return FuzzyDate.parse(kept).map(new DateWords(messages)::of).orElse("");
    }
}
