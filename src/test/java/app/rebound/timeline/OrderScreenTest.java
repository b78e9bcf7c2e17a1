package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events without dates, placed by words in their form.
@FxTest
class OrderScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        stage.add("12 June 2023", "The review", Mark.NONE);
        stage.add("October 2023", "Offsite in Lyon", Mark.NONE);
        stage.add("", "Told the team", Mark.NONE);
        stage.add("", "Told the board", Mark.NONE);
        controller = stage.show(screen);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Event> table(Screen screen) {
        return screen.find("timeline-table", TableView.class);
    }

    private static List<String> titles(Screen screen) {
        return screen.run(
                () -> table(screen).getItems().stream().map(Event::title).toList());
    }

    private static void pick(Screen screen, String title) {
        screen.run(() -> {
            var items = table(screen).getItems();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).title().equals(title)) {
                    table(screen).getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        });
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    private Event event(String title) {
        return stage.events.all(null).stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventIsPlacedByWordsShownInItsPlaceAndUndone(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(titles(screen)).startsWith("The review", "Offsite in Lyon");
        pick(screen, "Told the team");
        screen.fill("event-when", "after the review");
        assertThat(words(screen, "event-when-words")).isEqualTo("after “The review”");
        stage.pause(screen);
        Order order = event("Told the team").order();
        assertThat(order.typed()).isEqualTo("after the review");
        assertThat(order.after()).containsExactly(event("The review").id());
        assertThat(titles(screen)).containsExactly("The review", "Told the team", "Offsite in Lyon", "Told the board");
        // Its words stay true when what they name is renamed.
        pick(screen, "The review");
        screen.fill("event-title", "Second review");
        stage.pause(screen);
        pick(screen, "Told the team");
        assertThat(screen.find("event-when", TextField.class).getText()).isEqualTo("after the review");
        assertThat(words(screen, "event-when-words")).isEqualTo("after “Second review”");
        screen.run(() -> {
            stage.surroundings.shell().undo();
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(event("Told the team").order()).isNull();
        assertThat(titles(screen)).startsWith("The review", "Offsite in Lyon");
    }

    @Test
    void wordsThatFitSeveralEventsAreAskedAboutAndChosenByKeyboard(Screen screen) {
        open(screen, Locale.FRENCH);
        pick(screen, "The review");
        screen.fill("event-when", "avant told");
        assertThat(words(screen, "event-when-words")).isEqualTo(stage.messages.get("timeline.when.which"));
        stage.pause(screen);
        assertThat(event("The review").unreadWhen()).isEqualTo("avant told");
        assertThat(screen.find("event-when-choice-1", Button.class).getText())
                .isEqualTo("avant «\u00a0Told the board\u00a0»");
        screen.run(() -> screen.find("event-when", TextField.class).requestFocus());
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        assertThat(words(screen, "event-when-words")).isEqualTo("avant «\u00a0Told the board\u00a0»");
        assertThat(screen.lookup("#event-when-choice-0").tryQuery()).isEmpty();
        stage.pause(screen);
        assertThat(event("The review").order().before())
                .containsExactly(event("Told the board").id());
        assertThat(event("The review").order().typed()).isEqualTo("avant told");
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingIsLost(Screen screen) {
        open(screen, Locale.ENGLISH);
        pick(screen, "Told the team");
        screen.fill("event-when", "after the review, before 1 June 2023");
        assertThat(words(screen, "event-when-misfit"))
                .isEqualTo("“Told the team: after the review, before 1 June 2023” does not fit “The review: 12 June"
                        + " 2023”; both stay as you wrote them.");
        stage.pause(screen);
        assertThat(event("Told the team").order().typed()).isEqualTo("after the review, before 1 June 2023");
        assertThat(titles(screen)).containsExactly("The review", "Offsite in Lyon", "Told the team", "Told the board");
        screen.fill("event-when", "after the review, before 1 July 2023");
        assertThat(words(screen, "event-when-misfit")).isEmpty();
    }

    @Test
    void wordsThatNameNoEventAreKeptAsTyped(Screen screen) {
        open(screen, Locale.ENGLISH);
        pick(screen, "Told the team");
        screen.fill("event-when", "after the wedding");
        assertThat(words(screen, "event-when-words"))
                .isEqualTo(stage.messages.get("timeline.when.no-such-event", "the wedding"));
        stage.pause(screen);
        assertThat(event("Told the team").unreadWhen()).isEqualTo("after the wedding");
    }
}
