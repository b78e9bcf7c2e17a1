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
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Takes the pictures of the guide from the example; `-Dguide.pictures=src/site/resources/pictures` renews the
/// published
/// ones.
@FxTest
@Tag("screens")
class GuidePicturesTest {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 720;

    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    private Screen screen;
    private Guest guest;
    private String language;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theGuideHasItsPictures(String of, Screen at) throws IOException {
        screen = at;
        language = of;
        clock.advance(Duration.ofDays(28));
        guest = new Guest(screen, home, clock);
        guest.start(Locale.of(language), Theme.LIGHT, null, WIDTH, HEIGHT);
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        // What is said of the example for some seconds is no part of Today.
        guest.fire("go-people");
        guest.waitFor("people-list");
        guest.fire("go-today");
        guest.waitFor("today-continue");
        picture("today");
        guest.go(new Place.Steps(guest.setback(), "takeaway"));
        screen.waitUntil(() -> guest.isOn("takeaway"));
        picture("steps");
        guest.fire("go-timeline");
        guest.waitFor("timeline-table");
        guest.select(12);
        guest.waitFor("event-form");
        picture("timeline");
        evidence();
        guest.fire("go-journal");
        guest.waitFor("entry-list");
        screen.waitUntil(() -> screen.isShown("entry-text"));
        picture("journal");
        search();
        guest.fire("go-printouts");
        // A sheet is there before its page is drawn.
        screen.waitUntil(() -> !guest.stage()
                .getScene()
                .getRoot()
                .lookupAll(".printout-sheet .image-view")
                .isEmpty());
        screen.waitUntil(() -> guest.stage().getScene().getRoot().lookup("#page-subtitle") instanceof Labeled words
                && words.getText().matches(".*\\d.*"));
        picture("printouts");
        guest.close();
    }

    private void evidence() throws IOException {
        List<Path> files = List.of(
                Files.writeString(home.resolve("calendar.ics"), ExampleEvidence.CALENDAR),
                Files.writeString(home.resolve("harbour.log"), ExampleEvidence.log()));
        guest.go(new Place.Evidence(guest.setback()));
        guest.waitFor("desk-care");
        guest.fire("desk-accept");
        screen.waitUntil(() -> screen.isShown("desk-empty") || screen.isShown("desk-things"));
        guest.go(new Place.Evidence(guest.setback(), files));
        screen.waitUntil(
                () -> screen.find("desk-sources", ListView.class).getItems().size() > 2
                        && !screen.find("desk-things", ListView.class)
                                .getItems()
                                .isEmpty()
                        && screen.isShown("desk-put"));
        screen.run(() ->
                screen.find("desk-sources", ListView.class).getSelectionModel().select(2));
        screen.run(() ->
                screen.find("desk-things", ListView.class).getSelectionModel().select(1));
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        picture("evidence");
    }

    private void search() throws IOException {
        guest.fire("open-palette");
        guest.waitFor("palette-field");
        screen.run(() -> screen.find("palette-field", javafx.scene.control.TextField.class)
                .setText("Nadia"));
        screen.waitUntil(
                () -> screen.find("palette-list", ListView.class).getItems().size() > 4);
        picture("search");
        screen.press(KeyCode.ESCAPE);
    }

    private void picture(String of) throws IOException {
        Path file = Pictures.save(screen.run(guest::picture), "guide-" + of + "-" + language);
        Path wanted = Path.of(System.getProperty("rebound.guide-pictures"));
        if (!wanted.equals(file.getParent())) {
            Files.copy(file, wanted.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(wanted.resolve(file.getFileName())).isNotEmptyFile();
    }
}
