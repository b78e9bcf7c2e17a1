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

    static String path(String language) {
        return language + ".properties";
    }
}
