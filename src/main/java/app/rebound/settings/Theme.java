package app.rebound.settings;

import java.util.Locale;

/// Light, dark, or as the system has it.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// The name in the settings file and in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
