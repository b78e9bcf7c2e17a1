package app.rebound.settings;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the program remembers beside the workbook; nothing that a person wrote.
///
/// @param language null for the system's
/// @param textScale size of text, 1 for the usual one, from 0.8 to 2
/// @param window where the window was; null before the first time
/// @param workbook the folder that was open last
public record Settings(
        @Nullable Locale language,
        Theme theme,
        double textScale,
        @Nullable Window window,
        @Nullable Path workbook) {
    public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, 1, null, null);

    public Settings {
        textScale = Math.clamp(textScale, 0.8, 2);
    }

    /// Place and size of the window in pixels.
    public record Window(double x, double y, double width, double height, boolean isMaximized) {}

    public Settings withLanguage(@Nullable Locale value) {
        return new Settings(value, theme, textScale, window, workbook);
    }

    public Settings withTheme(Theme value) {
        return new Settings(language, value, textScale, window, workbook);
    }

    public Settings withTextScale(double value) {
        return new Settings(language, theme, value, window, workbook);
    }

    public Settings withWindow(Window value) {
        return new Settings(language, theme, textScale, value, workbook);
    }

    public Settings withWorkbook(@Nullable Path value) {
        return new Settings(language, theme, textScale, window, value);
    }
}
