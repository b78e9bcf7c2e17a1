package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of events, read, sorted and changed by keyboard.
@FxTest
class EventTableScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia");
        stage.add("2 March 2024", "Client lost", Mark.TURNING_POINT, "Nadia", "Jonas");
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

    private List<String> titles(Screen screen) {
        return screen.run(
                () -> table(screen).getItems().stream().map(Event::title).toList());
    }

    private void sort(Screen screen, EventColumn column, TableColumn.SortType type) {
        screen.run(() -> {
            TableColumn<Event, ?> sorted = table(screen).getColumns().stream()
                    .filter(one -> one.getUserData() == column)
                    .findFirst()
                    .orElseThrow();
            sorted.setSortType(type);
            table(screen).getSortOrder().setAll(List.of(sorted));
        });
    }

    private void focus(Screen screen, int row) {
        screen.run(() -> {
            table(screen).getSelectionModel().clearAndSelect(row);
            table(screen).requestFocus();
        });
    }

    private Event stored(String title) {
        return stage.events.all(stage.setback).stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyColumnSortsAndTheUndatedComeLast(Screen screen) {
        open(screen, Locale.ENGLISH);
        sort(screen, EventColumn.WHEN, TableColumn.SortType.ASCENDING);
        assertThat(titles(screen)).containsExactly("Kick-off", "Client lost", "The call");
        sort(screen, EventColumn.WHAT, TableColumn.SortType.ASCENDING);
        assertThat(titles(screen)).containsExactly("Client lost", "Kick-off", "The call");
        sort(screen, EventColumn.MARK, TableColumn.SortType.DESCENDING);
        assertThat(titles(screen).getLast()).isEqualTo("Kick-off");
        sort(screen, EventColumn.PEOPLE, TableColumn.SortType.ASCENDING);
        assertThat(titles(screen).getLast()).isEqualTo("The call");
        for (EventColumn column : EventColumn.values()) {
            sort(screen, column, TableColumn.SortType.DESCENDING);
            assertThat(titles(screen)).hasSize(3);
        }
    }

    @Test
    void aTitleIsChangedInPlaceAndTabGoesOnToTheNextCell(Screen screen) {
        open(screen, Locale.ENGLISH);
        focus(screen, 0);
        screen.press(KeyCode.F2);
        screen.fill("cell-field", "The first day");
        screen.press(KeyCode.ENTER);
        assertThat(stored("The first day").people()).hasSize(1);
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("The first day");
        screen.press(KeyCode.F2);
        screen.fill("cell-field", "Day one");
        screen.press(KeyCode.TAB);
        assertThat(stored("Day one")).isNotNull();
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Mark> marks = screen.find("cell-choice", ComboBox.class);
            marks.setValue(Mark.GOOD);
        });
        screen.press(KeyCode.ENTER);
        assertThat(stored("Day one").mark()).isEqualTo(Mark.GOOD);
        stage.workbook.database().undo();
        assertThat(stored("Day one").mark()).isEqualTo(Mark.NONE);
        stage.workbook.database().undo();
        assertThat(stored("The first day")).isNotNull();
    }

    @Test
    void escapeDropsWhatWasTypedAndLeavingKeepsIt(Screen screen) {
        open(screen, Locale.ENGLISH);
        focus(screen, 0);
        screen.press(KeyCode.F2);
        screen.fill("cell-field", "Dropped");
        screen.press(KeyCode.ESCAPE);
        assertThat(titles(screen)).contains("Kick-off").doesNotContain("Dropped");
        assertThat(screen.isShown("event-form")).isTrue();
        screen.press(KeyCode.F2);
        screen.fill("cell-field", "Kept");
        screen.run(() -> screen.find("filter-text", TextField.class).requestFocus());
        assertThat(stored("Kept")).isNotNull();
        screen.run(() -> table(screen).requestFocus());
        screen.press(KeyCode.F2);
        screen.fill("cell-field", "  ");
        screen.press(KeyCode.ENTER);
        assertThat(stored("Kept")).isNotNull();
        assertThat(stage.notices).containsExactly(stage.messages.get("timeline.field.title.missing"));
    }

    @Test
    void aDateIsReadInPlaceAndWordsThatAreNoneAreKept(Screen screen) {
        open(screen, Locale.FRENCH);
        TableColumn<Event, ?> when = table(screen).getColumns().getFirst();
        screen.run(() -> table(screen).edit(0, when));
        screen.fill("cell-field", "mi-janvier 2024");
        screen.press(KeyCode.ENTER);
        assertThat(stored("Kick-off").when().date().edtf()).isEqualTo("2024-01:mid");
        screen.run(() -> table(screen).edit(0, when));
        screen.fill("cell-field", "le jour de la neige");
        screen.press(KeyCode.ENTER);
        assertThat(stored("Kick-off").unreadWhen()).isEqualTo("le jour de la neige");
        assertThat(stage.notices).containsExactly(stage.messages.get("timeline.when.kept"));
    }

    @Test
    void aPlaceAmongTheOthersIsReadInPlace(Screen screen) {
        stage = new Stage(folder, Locale.ENGLISH);
        stage.add("1 January 2024", "Kick-off", Mark.NONE);
        stage.add("1 February 2024", "Review", Mark.NONE);
        stage.add("1 March 2024", "Budget", Mark.NONE);
        stage.add("1 April 2024", "Review", Mark.NONE);
        controller = stage.show(screen);
        TableColumn<Event, ?> when = table(screen).getColumns().getFirst();
        screen.run(() -> table(screen).edit(0, when));
        screen.fill("cell-field", "after the budget");
        screen.press(KeyCode.ENTER);
        assertThat(stored("Kick-off").order().after())
                .containsExactly(stored("Budget").id());
        int budget = titles(screen).indexOf("Budget");
        screen.run(() -> table(screen).edit(budget, when));
        screen.fill("cell-field", "before the review");
        screen.press(KeyCode.ENTER);
        assertThat(stage.notices).containsExactly(stage.messages.get("timeline.when.choose"));
        assertThat(stored("Budget").unreadWhen()).isEqualTo("before the review");
    }

    @Test
    void columnsAreChosenAndRemembered(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.run(() -> new TableController(stage.surroundings, stage.events, new TimelineModel(), null)
                .onColumns(EnumSet.of(EventColumn.WHAT, EventColumn.LANE, EventColumn.BASIS)));
        screen.show(() -> stage.timeline(null).region(), 1_000, 900);
        assertThat(screen.lookup("#timeline-table").queryAllAs(EventTable.class))
                .anySatisfy(shown -> assertThat(shown.getVisibleLeafColumns())
                        .extracting(TableColumn::getUserData)
                        .containsExactly(EventColumn.WHAT, EventColumn.LANE, EventColumn.BASIS));
    }

    @Test
    void everyCellTellsItsColumnAndWords(Screen screen) {
        open(screen, Locale.ENGLISH);
        List<String> told = screen.lookup("#timeline-table .table-cell").queryAllAs(EventCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .map(EventCell::getAccessibleText)
                .toList();
        assertThat(told)
                .contains("When: May 2023", "What happened: Kick-off", "Mark: Event", "With: Nadia, Jonas")
                .doesNotContainNull();
        assertThat(screen.run(() -> Accessible.problems((Parent) controller.region())))
                .isEmpty();
    }
}
