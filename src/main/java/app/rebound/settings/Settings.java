package app.rebound.settings;

import app.rebound.spelling.SpellingChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the program remembers beside the workbook; nothing that a person wrote.
///
/// @param language null for the system's
/// @param textScale size of text, 1 for the usual one, from 0.8 to 2
/// @param window where the window was; null before the first time
/// @param workbook the folder that was open last
/// @param known folders of workbooks that were opened, newest first; their paths are all that is kept of them
/// @param country whose helplines are shown, as ISO 3166-1 alpha-2; empty for one that the list does not have, null for
/// the system's
/// @param offersAnotherWay whether something else is offered when one event is told over and over
/// @param spelling whether the spelling is looked at, and in which language
/// @param reducesMotion whether nothing moves by itself, even where the system does not ask for that
public record Settings(
        @Nullable Locale language,
        Theme theme,
        double textScale,
        @Nullable Window window,
        @Nullable Path workbook,
        LockAfter lockAfter,
        List<Path> known,
        @Nullable String country,
        boolean offersAnotherWay,
        SpellingChoice spelling,
        boolean reducesMotion) {
    public static final Settings DEFAULT = new Settings(
            null, Theme.SYSTEM, 1, null, null, LockAfter.TEN, List.of(), null, true, SpellingChoice.INTERFACE, false);

    private static final int MOST_KNOWN = 50;

    public Settings {
        textScale = Math.clamp(textScale, 0.8, 2);
        known = List.copyOf(known);
    }

    /// Place and size of the window in pixels.
    public record Window(double x, double y, double width, double height, boolean isMaximized) {}

    public Settings withLanguage(@Nullable Locale value) {
        return new Settings(
                value,
                theme,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withTheme(Theme value) {
        return new Settings(
                language,
                value,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withTextScale(double value) {
        return new Settings(
                language,
                theme,
                value,
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withWindow(Window value) {
        return new Settings(
                language,
                theme,
                textScale,
                value,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withLockAfter(LockAfter value) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                workbook,
                value,
                known,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withCountry(@Nullable String value) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                value,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    public Settings withOffersAnotherWay(boolean value) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                country,
                value,
                spelling,
                reducesMotion);
    }

    public Settings withSpelling(SpellingChoice value) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                value,
                reducesMotion);
    }

    public Settings withReducesMotion(boolean value) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling,
                value);
    }

    /// With the folder that is open now, which is known from now on; null when none is.
    public Settings withWorkbook(@Nullable Path value) {
        List<Path> all = value == null
                ? known
                : Stream.concat(Stream.of(value), known.stream())
                        .distinct()
                        .limit(MOST_KNOWN)
                        .toList();
        return new Settings(
                language,
                theme,
                textScale,
                window,
                value,
                lockAfter,
                all,
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }

    /// Without any trace of a folder.
    public Settings without(Path folder) {
        return new Settings(
                language,
                theme,
                textScale,
                window,
                folder.equals(workbook) ? null : workbook,
                lockAfter,
                known.stream().filter(path -> !path.equals(folder)).toList(),
                country,
                offersAnotherWay,
                spelling,
                reducesMotion);
    }
}
