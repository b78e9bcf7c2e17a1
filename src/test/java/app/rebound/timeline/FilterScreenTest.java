package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The filter and the look back, as a person uses them.
@FxTest
class FilterScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia");
        stage.add("2 March 2024", "Client lost", Mark.TURNING_POINT, "Nadia", "Jonas");
        var late = stage.add("10 January 2024", "Budget cut", Mark.WARNING);
        stage.add("", "The call", Mark.DECISION);
        stage.events.change(
                late, draft -> draft.withTiming(draft.timing().learnedAt(Stage.date("9 April 2024"), null)));
        controller = stage.show(screen);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private List<String> titles(Screen screen) {
        return screen.run(() -> screen.find("timeline-table", EventTable.class).getItems().stream()
                .map(Event::title)
                .toList());
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    @Test
    void wordsFindEventsInTableAndAxisAndShowAllBringsTheOthersBack(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(words(screen, "filter-count")).isEmpty();
        screen.fill("filter-text", "JONAS client");
        assertThat(titles(screen)).containsExactly("Client lost");
        assertThat(words(screen, "filter-count")).isEqualTo("1 of 4 events");
        screen.fill("filter-text", "nobody");
        assertThat(titles(screen)).isEmpty();
        assertThat(screen.isShown("filter-none")).isTrue();
        screen.click("filter-all");
        assertThat(titles(screen)).hasSize(4);
        assertThat(screen.find("filter-text", TextField.class).getText()).isEmpty();
    }

    @Test
    void aSpanIsReadAndWordsThatAreNoDateStayAndAreSaid(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(screen.isShown("filter-fields")).isFalse();
        screen.run(() -> screen.find("filter-more", ToggleButton.class).fire());
        assertThat(screen.isShown("filter-fields")).isTrue();
        screen.fill("filter-from", "january 2024");
        assertThat(titles(screen)).containsExactly("Budget cut", "Client lost");
        screen.fill("filter-to", "the snow");
        assertThat(titles(screen)).hasSize(2);
        assertThat(words(screen, "filter-to-words")).isEqualTo(stage.messages.get("time.not-a-date"));
        assertThat(screen.find("filter-to", TextField.class).getText()).isEqualTo("the snow");
        assertThat(screen.run(() -> Accessible.problems((Parent) controller.region())))
                .isEmpty();
        screen.picture(screen.find("timeline-filter", Node.class), "timeline-filter-open");
    }

    @Test
    void whatIsChangedWhileFilteredIsStoredAndShown(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.fill("filter-text", "client");
        screen.run(() -> screen.find("timeline-table", EventTable.class)
                .getSelectionModel()
                .clearAndSelect(0));
        screen.fill("event-title", "The client is lost");
        stage.pause(screen);
        assertThat(titles(screen)).containsExactly("The client is lost");
        screen.click("filter-all");
        assertThat(titles(screen)).hasSize(4);
    }

    @Test
    void theLookBackHidesWhatWasLearnedLaterAndSaysHowMuch(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(screen.isShown("then")).isFalse();
        screen.run(() -> screen.find("then-switch", ToggleButton.class).fire());
        assertThat(screen.isShown("then")).isTrue();
        assertThat(titles(screen)).hasSize(4);
        screen.fill("then-day", "1 February 2024");
        assertThat(titles(screen)).containsExactly("Kick-off", "The call");
        assertThat(words(screen, "then-hidden")).isEqualTo("1 event was still to come, 1 was not known yet.");
        assertThat(screen.find("then-slider", Slider.class).getValue())
                .isEqualTo((double) LocalDate.of(2024, 2, 1).toEpochDay());
        screen.picture(screen.find("then", Node.class), "timeline-then");
        screen.run(() -> screen.find("timeline-table", EventTable.class)
                .getSelectionModel()
                .clearAndSelect(0));
        assertThat(screen.isShown("event-ties")).isFalse();
        assertThat(screen.find("event-know-now", Node.class).getParent()).isNotNull();
        screen.run(() -> screen.find("then-switch", ToggleButton.class).fire());
        assertThat(titles(screen)).hasSize(4);
        assertThat(screen.isShown("event-ties")).isTrue();
    }

    @Test
    void theSliderMovesByDaysAndMonthsWithTheKeys(Screen screen) {
        open(screen, Locale.FRENCH);
        screen.run(() -> screen.find("then-switch", ToggleButton.class).fire());
        screen.fill("then-day", "1 mars 2024");
        screen.run(() -> screen.find("then-slider", Slider.class).requestFocus());
        screen.press(KeyCode.RIGHT);
        assertThat(screen.find("then-day", TextField.class).getText()).isEqualTo("2 mars 2024");
        assertThat(titles(screen)).contains("Client lost");
        screen.press(KeyCode.PAGE_DOWN);
        assertThat(screen.find("then-day", TextField.class).getText()).isEqualTo("2 février 2024");
        assertThat(titles(screen)).doesNotContain("Client lost");
    }
}
