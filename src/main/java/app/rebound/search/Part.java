package app.rebound.search;

import java.util.Locale;

/// The parts of a workbook that a search can be narrowed to.
public enum Part {
    JOURNAL,
    EVENTS,
    ANSWERS,
    SETBACKS,
    PEOPLE,
    REASONS,
    LESSONS,
    FEEDBACK,
    LEDGER,
    STORIES,
    ASKS,
    PLAN,
    CHECK_INS,
    ATTACHMENTS,
    EVIDENCE,
    PRINTOUTS,
    HELP;

    /// The name in message keys and in the index.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The message key of what it is called; under `.words` of it stand the words that a filter takes for it.
    String key() {
        return "search.part." + id();
    }
}
