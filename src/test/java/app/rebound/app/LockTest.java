package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.LockAfter;
import app.rebound.settings.SettingsStore;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.ui.Place;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Writing, locking and coming back, through the window of the whole program.
@FxTest
@Tag("journey")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LockTest {
    private static final String SECRET = "seven small boats at dawn";
    private static final String PRIVATE = "I never told anybody about the harbour";

    @TempDir
    private Path home;

    private final TestClock clock = new TestClock();

    private Guest guest(Screen screen) {
        return new Guest(screen, home, clock);
    }

    /// A workbook with one setback, begun in the window and then protected.
    private void protectedBook(Screen screen) {
        Guest guest = guest(screen);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        guest.fire("welcome-start");
        guest.fire("go-setbacks");
        guest.fire("new-setback");
        guest.typeInto("setback-form-title", "The Lighthouse launch");
        guest.fire("setback-form-save");
        guest.waitFor("answer-knew-when");
        guest.close();
        try (Workbook book = TestVault.at(clock).open(guest.workbook());
                Passphrase secret = Passphrase.of(SECRET.toCharArray())) {
            book.keys().protect(secret);
        }
    }

    private Guest unlocked(Screen screen) {
        Guest guest = guest(screen);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        unlock(guest, screen);
        guest.waitFor("today");
        return guest;
    }

    private static void unlock(Guest guest, Screen screen) {
        waitForField(screen);
        guest.typeInto("unlock-field", SECRET);
        guest.fire("unlock-open");
    }

    private static void waitForField(Screen screen) {
        screen.waitUntil(() -> screen.isShown("unlock-field")
                && screen.find("unlock-field", Node.class).isFocused());
    }

    /// Everything that any window shows or holds as text.
    private static String readable() {
        var words = new StringBuilder();
        Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), words));
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Labeled labeled) {
            words.append(labeled.getText()).append('\n');
        } else if (node instanceof TextInputControl field) {
            words.append(field.getText()).append('\n');
        } else if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        }
        words.append(node.getAccessibleText()).append('\n');
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    void whatIsBeingTypedIsSavedAndOneComesBackToTheSamePage(Screen screen) throws IOException {
        protectedBook(screen);
        Guest guest = guest(screen);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        waitForField(screen);
        assertThat(guest.stage().getTitle()).isEqualTo("Rebound");
        guest.typeInto("unlock-field", "not it");
        screen.press(KeyCode.ENTER);
        guest.waitForWords("unlock-error", "That is not the passphrase");
        unlock(guest, screen);
        guest.waitFor("today");

        guest.go(new Place.Steps(guest.setback(), "what-happened"));
        screen.waitUntil(() -> guest.isOn("what-happened"));
        guest.typeInto("answer-words", PRIVATE);
        screen.press(KeyCode.CONTROL, KeyCode.L);
        waitForField(screen);
        assertThat(screen.run(LockTest::readable)).doesNotContain("harbour").doesNotContain("Lighthouse");
        assertThat(guest.stage().getTitle()).isEqualTo("Rebound");
        assertThat(Files.readString(guest.folders().settingsFile()))
                .doesNotContain("harbour")
                .doesNotContain("Lighthouse");

        unlock(guest, screen);
        screen.waitUntil(() -> guest.isOn("what-happened"));
        assertThat(screen.run(LockTest::readable)).contains(PRIVATE).contains("The Lighthouse launch");
        guest.fire("lock");
        waitForField(screen);
        guest.close();
    }

    @Test
    void aWorkbookThatNobodyIsAtLocksByItself(Screen screen) {
        protectedBook(screen);
        Guest guest = unlocked(screen);
        guest.idle(Duration.ofMinutes(11));
        waitForField(screen);
        guest.close();
    }

    @Test
    void aMachineThatSleptIsLockedWhenItWakes(Screen screen) {
        protectedBook(screen);
        new SettingsStore(guest(screen).folders().settingsFile()).update(now -> now.withLockAfter(LockAfter.NEVER));
        Guest guest = unlocked(screen);
        // The machine sleeps until it was noticed: the watch may begin a moment after the screen is there.
        screen.waitUntil(() -> {
            clock.advance(Duration.ofSeconds(90));
            return screen.isShown("unlock-field");
        });
        waitForField(screen);
        guest.close();
    }

    @Test
    void withoutAPassphraseNothingIsLocked(Screen screen) {
        Guest guest = guest(screen);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        guest.fire("welcome-start");
        guest.waitFor("today");
        guest.idle(Duration.ofHours(2));
        guest.fire("lock");
        guest.waitFor("notice");
        assertThat(screen.isShown("unlock-field")).isFalse();
        guest.close();
    }
}
