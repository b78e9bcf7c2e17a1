package app.rebound.people;

import java.util.Locale;

/// What somebody can give.
public enum Gift {
    COMFORT,
    CANDOUR,
    CONTACTS,
    CRAFT;

    /// The column of the person's table, and the field of the form.
    public String column() {
        return "gives_" + name().toLowerCase(Locale.ROOT);
    }
}
