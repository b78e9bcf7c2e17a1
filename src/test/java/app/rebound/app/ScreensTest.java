package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Pictures;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes a picture of every screen, filled from the example, and asks each for what a screen reader would need.
@FxTest
@Tag("screens")
class ScreensTest {
    /// The example ends on 16 May 2024; the pictures are taken that evening.
    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    /// Light and English always; both themes and both languages when asked for by `-Pscreens`.
    static Stream<Arguments> looks() {
        if (!Boolean.getBoolean("rebound.all-screens")) {
            return Stream.of(Arguments.of(Locale.ENGLISH, Theme.LIGHT));
        }
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK).map(theme -> Arguments.of(language, theme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenIsPictured(Locale language, Theme theme, Screen screen) throws IOException {
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(language, theme, null, 1280, 832);
        String look = "-" + language.getLanguage() + "-" + theme.id();
        List<String> problems = new ArrayList<>();
        new ScreenTour(screen, guest, home, Messages.of(language), name -> {
                    WritableImage image = screen.run(() -> {
                        Parent root = guest.stage().getScene().getRoot();
                        Accessible.problems(root).forEach(problem -> problems.add(name + ": " + problem));
                        return guest.picture();
                    });
                    Pictures.save(image, name + look);
                })
                .walk();
        screen.press(KeyCode.ESCAPE);
        guest.close();
        assertThat(problems).isEmpty();
    }
}
