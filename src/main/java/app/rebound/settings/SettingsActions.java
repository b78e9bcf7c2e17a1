package app.rebound.settings;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What changes outside the settings screen; called on the drawing thread, after the change is in the store.
///
/// @param onLanguage null for the system's
/// @param onTextScale 1 for the usual size
/// @param onCloseWorkbook saves, closes the workbook and returns to the first screen
public record SettingsActions(
        Consumer<@Nullable Locale> onLanguage,
        Consumer<Theme> onTheme,
        Consumer<Double> onTextScale,
        Consumer<Boolean> onReducesMotion,
        Runnable onCloseWorkbook) {}
