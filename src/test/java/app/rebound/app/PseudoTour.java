package app.rebound.app;

import app.rebound.settings.Theme;
import app.rebound.testing.Fitting;
import app.rebound.testing.Pictures;
import app.rebound.testing.PseudoLanguage;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Goes through all screens in a language whose words are found on the class path, and says what is cut: a program of
/// its own.
final class PseudoTour {
    private PseudoTour() {}

    /// Walks and looks.
    ///
    /// @param arguments an empty folder, a file for what was found, a line each, and `pictures` to take some
    public static void main(String... arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        var clock = new TestClock();
        clock.advance(Duration.ofDays(28));
        var screen = new Screen(new FxRobot());
        Path home = Path.of(arguments[0]);
        var guest = new Guest(screen, home, clock);
        guest.start(PseudoLanguage.LOCALE, Theme.LIGHT, null, 1280, 832);
        boolean doesPicture = List.of(arguments).contains("pictures");
        Set<String> problems = new TreeSet<>();
        new ScreenTour(screen, guest, home, Messages.of(PseudoLanguage.LOCALE), name -> {
                    screen.run(() -> {
                        Parent root = guest.stage().getScene().getRoot();
                        root.applyCss();
                        root.layout();
                        Fitting.cut(root, PseudoLanguage.END).forEach(one -> problems.add(one + " [" + name + "]"));
                        Fitting.beyond(root).forEach(one -> problems.add(one + " [" + name + "]"));
                    });
                    if (doesPicture) {
                        Pictures.save(screen.run(guest::picture), name + "-pseudo");
                    }
                })
                .walk();
        if (!Messages.of(PseudoLanguage.LOCALE).get(PseudoLanguage.UNSAID).equals("About this list")) {
            problems.add("what the language has no words for is not said in English");
        }
        guest.close();
        if (Files.isDirectory(guest.folders().logs())) {
            problems.add("something broke on the way: there is a log");
        }
        Files.write(Path.of(arguments[1]), problems);
        System.exit(0);
    }
}
