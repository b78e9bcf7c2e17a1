package app.rebound.spelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether the spelling is looked at while one writes, and in which language.
public enum SpellingChoice {
    OFF,
    INTERFACE,
    AMERICAN,
    BRITISH,
    FRENCH;

    /// The name in the settings file and in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The choice of this name, or the usual one.
    public static SpellingChoice of(String id) {
        return Arrays.stream(values())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(INTERFACE);
    }

    /// The dictionary that is asked first; empty where nothing is looked at.
    ///
    /// @param words the language of the interface
    /// @param system tells which English
    Optional<Dialect> dialect(Locale words, Locale system) {
        return switch (this) {
            case OFF -> Optional.empty();
            case AMERICAN -> Optional.of(Dialect.AMERICAN);
            case BRITISH -> Optional.of(Dialect.BRITISH);
            case FRENCH -> Optional.of(Dialect.FRENCH);
            case INTERFACE ->
                switch (words.getLanguage()) {
                    case "fr" -> Optional.of(Dialect.FRENCH);
                    case "en" -> Optional.of(Dialect.english(system));
                    default -> Optional.empty();
                };
        };
    }
}
