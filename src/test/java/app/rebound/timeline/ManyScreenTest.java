package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several events selected together, one event made two, and what an event leads to.
@FxTest
class ManyScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen) {
        stage = new Stage(folder, Locale.ENGLISH);
        stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia");
        stage.add("2 March 2024", "Client lost", Mark.TURNING_POINT, "Jonas");
        stage.add("", "The call", Mark.DECISION);
        controller = stage.show(screen);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private EventTable table(Screen screen) {
        return screen.find("timeline-table", EventTable.class);
    }

    private void pick(Screen screen, int row) {
        screen.run(() -> {
            table(screen).getSelectionModel().clearAndSelect(row);
            table(screen).requestFocus();
        });
    }

    private void pickAll(Screen screen) {
        screen.run(() -> table(screen).requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.A);
    }

    private List<Event> all() {
        return stage.events.all(stage.setback);
    }

    private void undo(Screen screen) {
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
    }

    @Test
    void severalAreSelectedTogetherAndEscapeLeavesThem(Screen screen) {
        open(screen);
        pick(screen, 0);
        screen.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(screen.find("many-title", Label.class).getText()).isEqualTo("2 events");
        assertThat(screen.isShown("event-form")).isFalse();
        pickAll(screen);
        assertThat(screen.find("many-title", Label.class).getText()).isEqualTo("3 events");
        assertThat(screen.run(() -> Accessible.problems((Parent) controller.region())))
                .isEmpty();
        screen.picture(screen.find("many-form", Node.class), "timeline-many");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("many-form")).isFalse();
        pick(screen, 1);
        assertThat(screen.isShown("event-form")).isTrue();
    }

    @Test
    void allGetAMarkAThemeAndAPersonAndStaySelected(Screen screen) {
        open(screen);
        pickAll(screen);
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Mark> marks = screen.find("many-mark", ComboBox.class);
            marks.setValue(Mark.WARNING);
        });
        screen.click("many-mark-do");
        assertThat(all()).extracting(Event::mark).containsOnly(Mark.WARNING);
        assertThat(stage.notices).containsExactly("3 events changed.");
        assertThat(screen.find("many-title", Label.class).getText()).isEqualTo("3 events");
        screen.fill("many-lane", "Client");
        screen.click("many-lane-do");
        screen.fill("many-person", "Mara");
        screen.click("many-person-do");
        assertThat(all()).extracting(Event::lane).containsOnly("Client");
        assertThat(all()).allSatisfy(event -> assertThat(event.people()).isNotEmpty());
        undo(screen);
        undo(screen);
        undo(screen);
        assertThat(all()).extracting(Event::mark).contains(Mark.NONE);
    }

    @Test
    void movingByDaysSaysWhatIsNoNumber(Screen screen) {
        open(screen);
        pickAll(screen);
        screen.fill("many-move", "a week");
        screen.click("many-move-do");
        assertThat(screen.find("many-move-fault", Label.class).getText())
                .isEqualTo(stage.messages.get("timeline.many.move.wrong"));
        screen.fill("many-move", "99999999");
        screen.click("many-move-do");
        assertThat(screen.find("many-move-fault", Label.class).getText())
                .isEqualTo(stage.messages.get("timeline.many.move.far"));
        screen.fill("many-move", "−7");
        screen.click("many-move-do");
        assertThat(all().get(1).when().date().edtf()).isEqualTo("2024-02-24");
    }

    @Test
    void severalAreMergedDuplicatedAndDeleted(Screen screen) {
        open(screen);
        pickAll(screen);
        screen.click("many-duplicate");
        assertThat(all()).hasSize(6).extracting(Event::title).contains("Kick-off (copy)");
        assertThat(screen.find("many-title", Label.class).getText()).isEqualTo("3 events");
        screen.click("many-merge");
        assertThat(all()).hasSize(4);
        assertThat(screen.isShown("event-form")).isTrue();
        pickAll(screen);
        screen.press(KeyCode.DELETE);
        assertThat(all()).isEmpty();
        undo(screen);
        assertThat(all()).hasSize(4);
        undo(screen);
        undo(screen);
        assertThat(all()).hasSize(3);
    }

    @Test
    void oneEventIsSplitWhereTheCaretStands(Screen screen) {
        open(screen);
        UUID id = all().getFirst().id();
        stage.events.change(id, draft -> draft.withDetails(new Event.Details("We met. We drank.", "", "", "", "", "")));
        screen.run(() -> controller.reload());
        pick(screen, 0);
        screen.rightClick(table(screen));
        assertThat(screen.menu("event-menu")).contains("Split into two…", "Duplicate", "Delete", "Columns");
        screen.run(() -> table(screen).getContextMenu().getItems().stream()
                .filter(item -> "event-menu-split".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        screen.fill("split-title", "The evening");
        screen.fill("split-date", "June 2023");
        screen.run(() -> screen.find("split-fact", TextArea.class).positionCaret(7));
        screen.picture(screen.find("split-form", Node.class), "timeline-split");
        screen.click("split-do");
        assertThat(all()).hasSize(4);
        Event second = all().get(1);
        assertThat(second.title()).isEqualTo("The evening");
        assertThat(second.details().fact()).isEqualTo("We drank.");
        assertThat(second.when().date().edtf()).isEqualTo("2023-06");
        assertThat(screen.isShown("split-form")).isFalse();
    }

    @Test
    void anEventLeadsToAnotherAndThatIsTakenBack(Screen screen) {
        open(screen);
        pick(screen, 0);
        screen.fill("tie-target", "client LOST");
        screen.run(() -> screen.lookup("#event-ties #tie-add")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        UUID other = all().get(1).id();
        assertThat(screen.isShown("untie-" + other)).isTrue();
        screen.run(() ->
                screen.find("untie-" + other, javafx.scene.control.Button.class).fire());
        assertThat(screen.isShown("untie-" + other)).isFalse();
        screen.fill("tie-target", "nothing like it");
        screen.run(() -> screen.lookup("#event-ties #tie-add")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        assertThat(screen.find("tie-missing", Label.class).getText())
                .isEqualTo(stage.messages.get("timeline.tie.missing"));
    }

    @Test
    void howAnEventIsKnownAndWhenItWasLearnedIsSaidInTheForm(Screen screen) {
        open(screen);
        pick(screen, 0);
        screen.run(() -> screen.find("event-basis-guess", javafx.scene.control.ToggleButton.class)
                .fire());
        screen.fill("event-learned", "about 9 april 2024");
        assertThat(screen.find("event-learned-words", Label.class).getText()).isEqualTo("about 9 April 2024");
        stage.pause(screen);
        Event stored = all().getFirst();
        assertThat(stored.basis()).isEqualTo(Basis.GUESS);
        assertThat(stored.learned().date().edtf()).isEqualTo("2024-04-09~");
        screen.fill("event-learned", "when Nadia rang");
        stage.pause(screen);
        assertThat(all().getFirst().timing().unreadLearned()).isEqualTo("when Nadia rang");
    }
}
