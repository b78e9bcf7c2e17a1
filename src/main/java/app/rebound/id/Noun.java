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
    HELP_LINE;

    /// The name in message keys, for example `help-line`.
    public String id() {
        return table().replace('_', '-');
    }

    /// The table that holds this noun's rows.
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
