package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.Accessible;
import app.rebound.testing.Contrast;
import app.rebound.testing.Fitting;
import app.rebound.testing.FocusSeen;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.Targets;
import app.rebound.testing.TestClock;
import app.rebound.testing.Walking;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of the tour, in both themes, and in a small window, for everyone.
@FxTest
@Tag("architecture")
class AccessibilityTest {
    private final TestClock clock = new TestClock();
    private final Set<String> problems = new TreeSet<>();
    private final FocusSeen lightFocus = new FocusSeen();
    private final FocusSeen darkFocus = new FocusSeen();

    @TempDir
    private Path home;

    @Test
    void everyScreenIsForEveryone(Screen screen) throws IOException {
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 832);
        new ScreenTour(screen, guest, home, Messages.of(Locale.ENGLISH), name -> look(name, screen, guest.stage()))
                .walk();
        guest.close();
        assertThat(String.join("\n", problems)).isEmpty();
    }

    private void look(String name, Screen screen, Stage stage) {
        check(name, "", screen, stage, Accessible::problems);
        check(name, "", screen, stage, Fitting::beyond);
        check(name, " light", screen, stage, Contrast::problems);
        screen.run(() -> Styles.setDark(stage.getScene().getRoot(), true));
        check(name, " dark", screen, stage, Contrast::problems);
        check(name, " dark", screen, stage, root -> darkFocus.problems(inFront(root)));
        screen.run(() -> Styles.setDark(stage.getScene().getRoot(), false));
        check(name, " light", screen, stage, root -> lightFocus.problems(inFront(root)));
        check(name, "", screen, stage, root -> Walking.problems(inFront(root)));
        check(name, "", screen, stage, root -> Targets.problems(inFront(root)));
        resize(screen, stage, 960, 640);
        check(name, " at 960 x 640", screen, stage, Fitting::beyond);
        resize(screen, stage, 1280, 832);
    }

    /// What lies under a veil is out of reach while it is there.
    private static Parent inFront(Parent root) {
        return root.lookup(".palette-veil") instanceof Parent veil && veil.isVisible() ? veil : root;
    }

    private static void resize(Screen screen, Stage stage, double width, double height) {
        screen.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void check(String name, String when, Screen screen, Stage stage, Function<Parent, List<String>> rule) {
        screen.run(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            rule.apply(root).forEach(problem -> problems.add(problem + " [" + name + when + "]"));
        });
    }
}
