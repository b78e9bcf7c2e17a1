package app.rebound.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The languages that the interface speaks: those with a file of words.
public final class Languages {
    private Languages() {}

    /// The languages there is a file for, in the order of their codes.
    public static List<Locale> available() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Languages.class.getResource(path(code)) != null)
                .map(Locale::of)
                .toList();
    }

    /// What the language calls itself, with a large letter.
    public static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }

    static String path(String language) {
        return language + ".properties";
    }
}
