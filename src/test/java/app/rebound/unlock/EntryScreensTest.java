package app.rebound.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Everyone;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes a picture of every page before a workbook, each case with its own words.
@FxTest
@Tag("screens")
class EntryScreensTest {
    @TempDir
    private Path home;

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
        var everyone = new Everyone(screen);
        String look = "-" + language.getLanguage() + (isDark ? "-dark" : "-light");
        new EntryTour(screen, home, language, (root, name) -> {
                    screen.setDark(root, isDark);
                    screen.picture(root, name + look);
                    everyone.look(name, (Stage) root.getScene().getWindow());
                })
                .walk();
        assertThat(everyone.problems()).isEmpty();
    }
}
