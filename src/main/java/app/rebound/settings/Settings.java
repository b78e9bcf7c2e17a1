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
/// @param window where the window was; null before the first time
/// @param workbook the folder that was open last
/// @param known folders of workbooks that were opened, newest first; their paths are all that is kept of them
/// @param country whose helplines are shown, as ISO 3166-1 alpha-2; empty for one that the list does not have, null for
/// the system's
/// @param offersAnotherWay whether something else is offered when one event is told over and over
/// @param spelling whether the spelling is looked at, and in which language
public record Settings(
        @Nullable Locale language,
        Look look,
        @Nullable Window window,
        @Nullable Path workbook,
        LockAfter lockAfter,
        List<Path> known,
        @Nullable String country,
        boolean offersAnotherWay,
        SpellingChoice spelling) {
    public static final Settings DEFAULT = new Settings(
            null,
            new Look(Theme.SYSTEM, 1, false),
            null,
            null,
            LockAfter.TEN,
            List.of(),
            null,
            true,
            SpellingChoice.INTERFACE);

    private static final int MOST_KNOWN = 50;

    public Settings {
        known = List.copyOf(known);
    }

    /// How the program looks.
    ///
    /// @param textScale size of text, 1 for the usual one, from 0.8 to 2
    /// @param reducesMotion whether nothing moves by itself, even where the system does not ask for that
    public record Look(Theme theme, double textScale, boolean reducesMotion) {
        public Look {
            textScale = Math.clamp(textScale, 0.8, 2);
        }
    }

    public Theme theme() {
        return look.theme();
    }

    /// Size of text, 1 for the usual one, from 0.8 to 2.
    public double textScale() {
        return look.textScale();
    }

    /// Whether nothing moves by itself, even where the system does not ask for that.
    public boolean reducesMotion() {
        return look.reducesMotion();
    }

    /// Place and size of the window in pixels.
    public record Window(double x, double y, double width, double height, boolean isMaximized) {}

    public Settings withLanguage(@Nullable Locale value) {
        return new Settings(value, look, window, workbook, lockAfter, known, country, offersAnotherWay, spelling);
    }

    public Settings withTheme(Theme value) {
        return new Settings(
                language,
                new Look(value, look.textScale(), look.reducesMotion()),
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling);
    }

    public Settings withTextScale(double value) {
        return new Settings(
                language,
                new Look(look.theme(), value, look.reducesMotion()),
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling);
    }

    public Settings withWindow(Window value) {
        return new Settings(language, look, value, workbook, lockAfter, known, country, offersAnotherWay, spelling);
    }

    public Settings withLockAfter(LockAfter value) {
        return new Settings(language, look, window, workbook, value, known, country, offersAnotherWay, spelling);
    }

    public Settings withCountry(@Nullable String value) {
        return new Settings(language, look, window, workbook, lockAfter, known, value, offersAnotherWay, spelling);
    }

    public Settings withOffersAnotherWay(boolean value) {
        return new Settings(language, look, window, workbook, lockAfter, known, country, value, spelling);
    }

    public Settings withSpelling(SpellingChoice value) {
        return new Settings(language, look, window, workbook, lockAfter, known, country, offersAnotherWay, value);
    }

    public Settings withReducesMotion(boolean value) {
        return new Settings(
                language,
                new Look(look.theme(), look.textScale(), value),
                window,
                workbook,
                lockAfter,
                known,
                country,
                offersAnotherWay,
                spelling);
    }

    /// With the folder that is open now, which is known from now on; null when none is.
    public Settings withWorkbook(@Nullable Path value) {
        List<Path> all = value == null
                ? known
                : Stream.concat(Stream.of(value), known.stream())
                        .distinct()
                        .limit(MOST_KNOWN)
                        .toList();
        return new Settings(language, look, window, value, lockAfter, all, country, offersAnotherWay, spelling);
    }

    /// Without any trace of a folder.
    public Settings without(Path folder) {
        return new Settings(
                language,
                look,
                window,
                folder.equals(workbook) ? null : workbook,
                lockAfter,
                known.stream().filter(path -> !path.equals(folder)).toList(),
                country,
                offersAnotherWay,
                spelling);
    }
}
