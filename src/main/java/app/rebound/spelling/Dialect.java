package app.rebound.spelling;

import java.util.Locale;
import java.util.Set;

/// A way of spelling that there is a dictionary for; each is bundled under its folder with its licence.
enum Dialect {
    AMERICAN("en"),
    BRITISH("en-gb"),
    FRENCH("fr");

    /// Countries that spell like Britain.
    private static final Set<String> LIKE_BRITAIN = Set.of("GB", "IE", "AU", "NZ", "ZA", "IN", "MT", "SG");

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /// The folder of its files among the resources.
    String folder() {
        return folder;
    }

    /// The English of whoever lives in the country of `system`.
    static Dialect english(Locale system) {
        return LIKE_BRITAIN.contains(system.getCountry()) ? BRITISH : AMERICAN;
    }

    /// The language that a text may also be in when this one knows few of its words.
    ///
    /// @param system tells which English
    Dialect other(Locale system) {
        return this == FRENCH ? english(system) : FRENCH;
    }
}
