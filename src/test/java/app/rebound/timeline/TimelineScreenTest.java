package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The timeline as a person uses it, on a real workbook.
@FxTest
class TimelineScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen, Locale language, Runnable prepare) {
        stage = new Stage(folder, language);
        prepare.run();
        screen.show(
                () -> {
                    controller = stage.timeline(null);
                    return controller.region();
                },
                1_000,
                760);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    private EventTable table(Screen screen) {
        return screen.find("timeline-table", EventTable.class);
    }

    private static AxisPane axis(Screen screen) {
        return screen.find("timeline-axis", AxisPane.class);
    }

    private void pick(Screen screen, int row) {
        screen.run(() -> table(screen).getSelectionModel().clearAndSelect(row));
    }

    @Test
    void oneButtonLeadsOnAnEmptyTimelineAndItIsTheLinesOnceWordsStandInIt(Screen screen) {
        open(screen, Locale.ENGLISH, () -> {});
        assertThat(leading(screen)).containsExactly("add-first-event");
        screen.fill("quick-add", "2 March 2024 client lost");
        assertThat(leading(screen)).containsExactly("quick-add-event");
        screen.click("quick-add-event");
        stage.pause(screen);
        assertThat(leading(screen)).containsExactly("quick-add-event");
    }

    private static List<String> leading(Screen screen) {
        return screen.find("timeline-empty", Node.class).getScene().getRoot().lookupAll(".primary").stream()
                .map(Node::getId)
                .filter(screen::isShown)
                .toList();
    }

    @Test
    void anEmptyTimelineOffersTheFirstActionAndAnEventIsStoredOnceItHasATitle(Screen screen) {
        open(screen, Locale.ENGLISH, () -> {});
        assertThat(screen.isShown("timeline-empty")).isTrue();
        screen.click("add-first-event");
        assertThat(screen.find("event-title", TextField.class).getScene().getFocusOwner())
                .isSameAs(screen.find("event-title", TextField.class));
        screen.fill("event-when", "2 March 2024");
        stage.pause(screen);
        assertThat(stage.events.all(null)).isEmpty();
        screen.click("event-title");
        screen.type("Client lost");
        screen.click("event-mark-warning");
        screen.fill("event-people", "Nadia, Jonas");
        stage.pause(screen);
        Event event = stage.only();
        assertThat(event.title()).isEqualTo("Client lost");
        assertThat(event.when().date().edtf()).isEqualTo("2024-03-02");
        assertThat(event.mark()).isEqualTo(Mark.WARNING);
        assertThat(event.people()).hasSize(2);
        assertThat(event.setbacks()).containsExactly(stage.setback);
        assertThat(words(screen, "save-line")).startsWith("Saved");
        assertThat(table(screen).getSelectionModel().getSelectedItem().id()).isEqualTo(event.id());
        screen.fill("event-title", "The client is lost");
        stage.pause(screen);
        assertThat(stage.only().title()).isEqualTo("The client is lost");
    }

    @Test
    void anEventIsMadePrivateAndUndoTakesItBack(Screen screen) {
        open(screen, Locale.ENGLISH, () -> stage.add("May 2023", "Kick-off", Mark.NONE));
        pick(screen, 0);
        screen.run(() -> screen.find("event-private", CheckBox.class).fire());
        stage.pause(screen);
        assertThat(stage.only().isPrivate()).isTrue();
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(stage.only().isPrivate()).isFalse();
        assertThat(screen.find("event-private", CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void theLongerTextsAreStored(Screen screen) {
        open(screen, Locale.ENGLISH, () -> stage.add("May 2023", "Kick-off", Mark.NONE));
        pick(screen, 0);
        screen.click("event-fact");
        screen.type("We met");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(stage.only().details().fact()).isEqualTo("We met");
        screen.type(" and talked about the budget, the fair and the people");
        screen.picture(screen.find("event-form", Node.class), "timeline-shown");
        assertThat(stage.only().when().date().edtf()).isEqualTo("2023-05");
    }

    @Test
    void aDateThatCannotBeReadShowsWordsAndIsKeptAsTyped(Screen screen) {
        open(screen, Locale.ENGLISH, () -> stage.add("May 2023", "Kick-off", Mark.NONE));
        pick(screen, 0);
        assertThat(words(screen, "event-when-words")).isEqualTo("May 2023");
        screen.fill("event-when", "30 February 2024");
        assertThat(words(screen, "event-when-words")).isEqualTo(stage.messages.get("time.no-such-day"));
        stage.pause(screen);
        assertThat(stage.only().when()).isNull();
        assertThat(stage.only().unreadWhen()).isEqualTo("30 February 2024");
        screen.click("close-event");
        pick(screen, 0);
        assertThat(screen.find("event-when", TextField.class).getText()).isEqualTo("30 February 2024");
        screen.fill("event-when", "about 3 March 2024");
        assertThat(words(screen, "event-when-words")).isEqualTo("about 3 March 2024");
        stage.pause(screen);
        assertThat(stage.only().when().date().edtf()).isEqualTo("2024-03-03~");
    }

    @Test
    void wordsThatDependOnTheDayAreNotReadAgainOnAnother(Screen screen) {
        open(screen, Locale.ENGLISH, () -> stage.add("yesterday", "Told the team", Mark.NONE));
        String before = stage.only().when().date().edtf();
        stage.clock.advance(java.time.Duration.ofDays(30));
        pick(screen, 0);
        screen.fill("event-title", "Told everybody");
        stage.pause(screen);
        assertThat(stage.only().title()).isEqualTo("Told everybody");
        assertThat(stage.only().when().date().edtf()).isEqualTo(before);
    }

    @Test
    void axisAndTableShareTheSelectionAndKeysWalk(Screen screen) {
        openWithThree(screen);
        Axes.click(screen, axis(screen), "Client lost");
        assertThat(table(screen).getSelectionModel().getSelectedItem().title()).isEqualTo("Client lost");
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("Client lost");
        Node axis = screen.find("timeline-axis", Node.class);
        screen.run(axis::requestFocus);
        screen.press(KeyCode.LEFT);
        assertThat(axis.getAccessibleText()).isEqualTo("Kick-off, May 2023. Event 1 of 3.");
        assertThat(table(screen).getSelectionModel().getSelectedItem().title()).isEqualTo("Kick-off");
        screen.press(KeyCode.END);
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("The call");
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("event-title", TextField.class).isFocused()).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("event-form")).isFalse();
        assertThat(table(screen).getSelectionModel().getSelectedItem()).isNull();
    }

    @Test
    void whatIsTypedIsSavedBeforeAnotherEventIsShown(Screen screen) {
        openWithThree(screen);
        pick(screen, 0);
        screen.fill("event-title", "The first day");
        pick(screen, 1);
        assertThat(stage.events.all(stage.setback)).extracting(Event::title).contains("The first day");
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("Client lost");
    }

    @Test
    void aNewEventWithoutATitleIsNotLostWhenItIsLeft(Screen screen) {
        openWithThree(screen);
        screen.click("add-event");
        screen.fill("event-people", "Mara");
        screen.click("close-event");
        assertThat(stage.events.all(stage.setback))
                .extracting(Event::title)
                .contains(stage.messages.get("timeline.event.untitled"));
        screen.click("add-event");
        screen.click("close-event");
        assertThat(stage.events.all(stage.setback)).hasSize(4);
    }

    @Test
    void anEmptiedTitleSaysSoAndTheStoredOneStays(Screen screen) {
        openWithThree(screen);
        pick(screen, 0);
        screen.fill("event-title", " ");
        assertThat(screen.isShown("event-title-error")).isTrue();
        stage.pause(screen);
        assertThat(stage.events.all(stage.setback)).extracting(Event::title).contains("Kick-off");
    }

    @Test
    void deletingOffersUndoAndUndoBringsTheEventBack(Screen screen) {
        openWithThree(screen);
        pick(screen, 1);
        screen.click("delete-event");
        assertThat(stage.events.all(stage.setback)).hasSize(2);
        assertThat(stage.notices).containsExactly("Event deleted.");
        assertThat(screen.isShown("event-form")).isFalse();
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(table(screen).getItems()).extracting(Event::title).contains("Client lost");
        screen.run(() -> table(screen).requestFocus());
        pick(screen, 0);
        screen.press(KeyCode.DELETE);
        assertThat(stage.events.all(stage.setback)).extracting(Event::title).doesNotContain("Kick-off");
    }

    @Test
    void undoOfAChangeShowsWhatWasThereBefore(Screen screen) {
        openWithThree(screen);
        pick(screen, 0);
        screen.fill("event-title", "Changed");
        stage.pause(screen);
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("Kick-off");
        assertThat(table(screen).getItems()).extracting(Event::title).contains("Kick-off");
    }

    @Test
    void anotherSetbackIsChosenInTheHead(Screen screen) {
        UUID[] other = new UUID[1];
        open(screen, Locale.ENGLISH, () -> {
            stage.clock.advance(java.time.Duration.ofMinutes(1));
            other[0] = stage.addSetback("The review");
            stage.add("May 2023", "Kick-off", Mark.NONE);
        });
        assertThat(words(screen, "page-title")).isEqualTo("The review");
        @SuppressWarnings("unchecked")
        ComboBox<TimelineModel.Choice> chooser = screen.find("choose-setback", ComboBox.class);
        screen.run(() -> chooser.setValue(new TimelineModel.Choice(stage.setback, "The Harbour launch")));
        assertThat(words(screen, "page-title")).isEqualTo("The Harbour launch");
        assertThat(words(screen, "page-subtitle")).isEqualTo("Timeline · 1 event · May 2023");
        assertThat(table(screen).getItems()).hasSize(1);
    }

    @Test
    void theTimelineSpeaksFrench(Screen screen) {
        open(screen, Locale.FRENCH, () -> {
            stage.add("May 2023", "Premier jour", Mark.NONE);
            stage.add("2 March 2024", "Client perdu", Mark.WARNING);
        });
        assertThat(words(screen, "page-subtitle")).isEqualTo("Chronologie · 2 événements · de mai 2023 à mars 2024");
        pick(screen, 0);
        screen.fill("event-when", "vers mi-janvier 2024");
        stage.pause(screen);
        assertThat(stage.events.all(stage.setback))
                .extracting(event -> event.when().date().edtf())
                .contains("2024-01:mid~");
    }

    private void openWithThree(Screen screen) {
        open(screen, Locale.ENGLISH, () -> {
            stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia");
            stage.add("2 March 2024", "Client lost", Mark.TURNING_POINT, "Nadia", "Jonas");
            stage.add("", "The call", Mark.DECISION);
        });
    }
}
