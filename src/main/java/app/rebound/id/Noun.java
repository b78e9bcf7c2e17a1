package app.rebound.id;

import java.util.Locale;

/// The kinds of things a workbook holds; each has a table of the same name.
public enum Noun {
    SETBACK,
    ANSWER,
    ANSWER_PART,
    EVENT,
    PERSON,
    ENTRY,
    LINK,
    SOURCE,
    ATTACHMENT,
    REASON,
    LESSON,
    FEEDBACK,
    LEDGER_LINE,
    WORK_SESSION,
    ASK,
    OUTREACH,
    STORY,
    OPTION_IDEA,
    GOAL,
    MILESTONE,
    STEP_TO_TAKE,
    PROJECT,
    MOVE,
    APPLICATION,
    CHECK_IN,
    GOOD_THING,
    HELP_LINE,
    ENTRY_TEMPLATE,
    OWN_WORD,
    PRINTOUT,
    PRINTOUT_COPY,
    PRINTED_PART,
    EVIDENCE_IMPORT;

    /// The table that holds this noun's rows.
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
