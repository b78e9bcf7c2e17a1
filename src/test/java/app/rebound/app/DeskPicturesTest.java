package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Pictures;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.ui.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A repository of thousands of commits and a calendar of years on the desk, pictured; how long each took is printed.
@FxTest
@Tag("screens")
class DeskPicturesTest {
    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    @ParameterizedTest
    @MethodSource("app.rebound.app.ScreensTest#looks")
    void yearsOfWorkOnTheDesk(Locale language, Theme theme, Screen screen) throws IOException {
        Path repository = YearsOfWork.repository(home.resolve("harbour.git"));
        Path calendar = Files.writeString(home.resolve("work.ics"), YearsOfWork.calendar());
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(language, theme, null, 1280, 832);
        guest.waitFor("welcome-example");
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        guest.go(new Place.Evidence(guest.setback()));
        guest.fire("desk-accept");
        String look = "-" + language.getLanguage() + "-" + theme.id();
        shown(screen, guest, repository, YearsOfWork.COMMITS, 782);
        Pictures.save(screen.run(guest::picture), "desk-repository" + look);
        shown(screen, guest, calendar, 800, 42);
        Pictures.save(screen.run(guest::picture), "desk-calendar" + look);
        guest.close();
    }

    /// Puts a file on the desk and waits until its lines can be put on the line.
    private static void shown(Screen screen, Guest guest, Path file, int least, int lines) {
        String before = screen.isShown("desk-count") ? count(screen) : "";
        long begun = System.nanoTime();
        guest.go(new Place.Evidence(guest.setback(), List.of(file)));
        screen.waitUntil(() -> screen.isShown("desk-count")
                && screen.isShown("desk-put")
                && !count(screen).equals(before)
                && number(count(screen)) >= least);
        double seconds = (System.nanoTime() - begun) / 1e9;
        ListView<?> things = screen.find("desk-things", ListView.class);
        System.out.printf(
                Locale.ROOT,
                "DESK %s: %s in %.1f s, %d lines%n",
                file.getFileName(),
                count(screen),
                seconds,
                things.getItems().size());
        assertThat(things.getItems().size())
                .as("days, series and what stands alone")
                .isEqualTo(lines);
        screen.run(() -> things.getSelectionModel().select(things.getItems().size() / 2));
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
    }

    private static String count(Screen screen) {
        return screen.run(() -> screen.find("desk-count", Labeled.class).getText());
    }

    /// The number that a line begins with, however it is written.
    private static int number(String words) {
        var found = Pattern.compile("^[0-9]+([^0-9][0-9]{3})*").matcher(words);
        return found.find() ? Integer.parseInt(found.group().replaceAll("[^0-9]", "")) : 0;
    }
}
