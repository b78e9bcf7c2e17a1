package app.rebound.app;

import app.rebound.settings.Theme;
import app.rebound.testing.Everyone;
import app.rebound.testing.Fitting;
import app.rebound.testing.PseudoLanguage;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.text.Messages;
import app.rebound.unlock.EntryTour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Goes through all screens, filled and empty, in a language whose words are found on the class path, and says what is
/// cut: a program of its own.
final class PseudoTour {
    private final Screen screen = new Screen(new FxRobot());
    private final Everyone everyone = new Everyone(screen);
    private final Path home;
    private final boolean doesPicture;
    private final Set<String> problems = new TreeSet<>();

    private PseudoTour(Path home, boolean doesPicture) {
        this.home = home;
        this.doesPicture = doesPicture;
    }

    /// Walks and looks.
    ///
    /// @param arguments an empty folder, a file for what was found, a line each, and `pictures` to take some
    public static void main(String... arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        var tour = new PseudoTour(Path.of(arguments[0]), List.of(arguments).contains("pictures"));
        tour.filled();
        tour.empty();
        tour.entry();
        if (!Messages.of(PseudoLanguage.LOCALE).get(PseudoLanguage.UNSAID).equals("About this list")) {
            tour.problems.add("what the language has no words for is not said in English");
        }
        tour.everyone.problems().lines().forEach(tour.problems::add);
        Files.write(Path.of(arguments[1]), tour.problems);
        System.exit(0);
    }

    private void filled() throws IOException {
        Path folder = Files.createDirectories(home.resolve("filled"));
        Guest guest = guest(folder);
        new ScreenTour(screen, guest, folder, Messages.of(PseudoLanguage.LOCALE), name -> look(guest, name)).walk();
        screen.press(KeyCode.ESCAPE);
        new AskingTour(screen, guest, name -> look(guest, name)).walk();
        end(guest);
    }

    private void empty() throws IOException {
        Guest guest = guest(Files.createDirectories(home.resolve("empty")));
        new EmptyTour(guest, name -> look(guest, name)).walk();
        end(guest);
    }

    private void entry() throws IOException {
        new EntryTour(
                        screen,
                        Files.createDirectories(home.resolve("entry")),
                        PseudoLanguage.LOCALE,
                        (root, name) -> look((Stage) root.getScene().getWindow(), root, name))
                .walk();
    }

    private Guest guest(Path folder) {
        var clock = new TestClock();
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, folder, clock);
        guest.start(PseudoLanguage.LOCALE, Theme.LIGHT, null, 1280, 832);
        return guest;
    }

    private void look(Guest guest, String name) {
        look(guest.stage(), guest.stage().getScene().getRoot(), name);
    }

    private void look(Stage stage, Parent root, String name) {
        screen.run(() -> {
            root.applyCss();
            root.layout();
            Fitting.cut(root, PseudoLanguage.END).forEach(one -> problems.add(one + " [" + name + "]"));
            Fitting.beyond(root).forEach(one -> problems.add(one + " [" + name + "]"));
        });
        if (doesPicture) {
            screen.picture(root, name + "-pseudo");
        }
        everyone.lookSmall(name, stage, PseudoLanguage.END);
    }

    private void end(Guest guest) {
        guest.close();
        if (Files.isDirectory(guest.folders().logs())) {
            problems.add("something broke on the way: there is a log");
        }
    }
}
