package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.Everyone;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of the tours, in both themes, and in a small window, for everyone.
@FxTest
@Tag("architecture")
class AccessibilityTest {
    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    @Test
    void everyScreenIsForEveryone(Screen screen) throws IOException {
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 832);
        var everyone = new Everyone(screen);
        new ScreenTour(screen, guest, home, Messages.of(Locale.ENGLISH), name -> everyone.look(name, guest.stage()))
                .walk();
        screen.press(KeyCode.ESCAPE);
        new AskingTour(screen, guest, name -> everyone.look(name, guest.stage())).walk();
        guest.close();
        assertThat(everyone.problems()).isEmpty();
    }

    /// Its words are longer.
    @Test
    void theLargestLettersHaveRoomInFrenchToo(Screen screen) throws IOException {
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(Locale.FRENCH, Theme.LIGHT, null, 1280, 832);
        var everyone = new Everyone(screen);
        new ScreenTour(screen, guest, home, Messages.of(Locale.FRENCH), name -> {
                    everyone.lookLarge(name, guest.stage());
                    screen.run(() -> {
                        guest.stage().setWidth(1280);
                        guest.stage().setHeight(832);
                    });
                })
                .walk();
        screen.press(KeyCode.ESCAPE);
        guest.close();
        assertThat(everyone.problems()).isEmpty();
    }

    @Test
    void theEmptyWorkbookIsForEveryone(Screen screen) throws IOException {
        var guest = new Guest(screen, home, clock);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 832);
        var everyone = new Everyone(screen);
        new EmptyTour(guest, name -> everyone.look(name, guest.stage())).walk();
        guest.close();
        assertThat(everyone.problems()).isEmpty();
    }

    @Test
    void theWindowOfABugIsForEveryone(Screen screen) {
        BugPane shown = screen.show(
                () -> new BugPane(
                        Messages.of(Locale.ENGLISH),
                        "R-1",
                        "details",
                        home.toString(),
                        new SimpleStringProperty("Copied"),
                        new BugPane.Actions(() -> {}, () -> {}, () -> {}, () -> {})),
                600,
                520);
        var everyone = new Everyone(screen);
        everyone.look("bug", (Stage) shown.getScene().getWindow());
        assertThat(everyone.problems()).isEmpty();
    }
}
