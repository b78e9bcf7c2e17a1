package app.rebound.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.SettingsStore;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes pictures of help: with own numbers, with the form, with a list that has grown old, and in a narrow window.
@FxTest
@Tag("screens")
class HelpScreensTest {
    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private Parent root;

    /// Light and English always; both themes and both languages when asked for by `-Pscreens`.
    static Stream<Arguments> looks() {
        if (!Boolean.getBoolean("rebound.all-screens")) {
            return Stream.of(Arguments.of(Locale.ENGLISH, false));
        }
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language -> Stream.of(false, true).map(isDark -> Arguments.of(language, isDark)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyCaseIsPictured(Locale language, boolean isDark, Screen screen) {
        String look = "-" + language.getLanguage() + (isDark ? "-dark" : "-light");
        boolean isFrench = language.equals(Locale.FRENCH);
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            var lines = new OwnLineService(book.database());
            show(screen, book, lines, language, isDark, isFrench ? "BE" : "GB", "help-empty" + look, 1_000);
            add(lines, isFrench ? "Inès" : "Iris", "06 00 00 00 00", isFrench ? "le soir surtout" : "evenings best");
            add(lines, isFrench ? "Docteur" : "Doctor", "01 00 00 00 00", "");
            show(screen, book, lines, language, isDark, isFrench ? "FR" : "US", "help-own" + look, 1_000);
            screen.run(() -> screen.find("add-own-line", Button.class).fire());
            screen.fill("own-line-name", isFrench ? "Voisine" : "Next door");
            screen.fill("own-line-number", "?");
            picture(screen, "help-form" + look);
            book.clock().advance(Duration.ofDays(1_400));
            show(screen, book, lines, language, isDark, isFrench ? "CH" : "BR", "help-old" + look, 1_000);
            show(screen, book, lines, language, isDark, "", "help-narrow" + look, 700);
        }
        assertThat(problems).isEmpty();
    }

    private void show(
            Screen screen,
            OpenBook book,
            OwnLineService lines,
            Locale language,
            boolean isDark,
            String country,
            String name,
            double width) {
        Parent before = root;
        if (before != null) {
            screen.run(() -> before.getScene().getWindow().hide());
        }
        Surroundings surroundings = book.surroundings(language);
        var settings = new SettingsStore(folder.resolve("settings.properties"));
        root = screen.show(
                () -> {
                    var source = new HelpSource(settings, country, book.clock(), ZoneOffset.UTC);
                    return new HelpController(
                                    surroundings, source.open(surroundings.messages(), surroundings.tasks()), lines)
                            .region();
                },
                width,
                950);
        screen.setDark(root, isDark);
        picture(screen, name);
    }

    private void picture(Screen screen, String name) {
        screen.run(() -> Accessible.problems(root).forEach(problem -> problems.add(name + ": " + problem)));
        screen.picture(root, name);
    }

    private static void add(OwnLineService lines, String name, String number, String note) {
        lines.save(OwnLineVisit.toNew(), new OwnLineDraft(name, number, note));
    }
}
