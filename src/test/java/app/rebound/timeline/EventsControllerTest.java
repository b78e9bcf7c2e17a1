package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the wizard that leads to the timeline.
@FxTest
class EventsControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private UUID setback;
    private EventsController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen, Locale language) {
        screen.show(
                () -> {
                    controller = new EventsController(book.surroundings(language), book.events(), setback);
                    return controller.region();
                },
                800,
                900);
    }

    private static String count(Screen screen) {
        return screen.find("events-count", Label.class).getText();
    }

    @Test
    void withoutEventsItSaysWhatBelongsThereAndLeadsOn(Screen screen) {
        show(screen, Locale.ENGLISH);
        assertThat(count(screen)).startsWith("Nothing stands on the timeline yet.");
        screen.click("events-timeline");
        assertThat(book.places()).containsExactly(new Place.Timeline(setback));
    }

    @Test
    void anEventIsShownInItsOrderAndOpenedInItsPlace(Screen screen) {
        book.addEvent(setback, "The client left", "3 March 2024");
        book.addEvent(setback, "Kick-off", "May 2023");
        show(screen, Locale.FRENCH);
        assertThat(count(screen)).isEqualTo("2 événements jusqu’ici");
        Event first = book.events().all(setback).getFirst();
        assertThat(first.title()).isEqualTo("Kick-off");
        screen.click("event-" + first.id());
        assertThat(book.places()).containsExactly(new Place.Timeline(setback, first.id()));
    }

    @Test
    void ofManyTheFirstAreShownAndTheRestCounted(Screen screen) {
        for (int i = 0; i < 30; i++) {
            book.addEvent(setback, "Event " + i, "May 2023");
        }
        show(screen, Locale.ENGLISH);
        assertThat(count(screen)).isEqualTo("30 events so far");
        assertThat(screen.run(() -> controller.region().lookupAll(".event-row").size()))
                .isEqualTo(12);
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }
}
