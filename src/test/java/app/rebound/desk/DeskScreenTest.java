package app.rebound.desk;

import static app.rebound.desk.DeskStage.fire;
import static app.rebound.desk.DeskStage.look;
import static app.rebound.desk.DeskStage.text;
import static app.rebound.desk.DeskStage.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.Person;
import app.rebound.testing.Accessible;
import app.rebound.testing.FileDrag;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Event;
import app.rebound.ui.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are brought in, looked through, put on the line and taken back.
@FxTest
class DeskScreenTest {
    @TempDir
    private Path folder;

    private DeskStage stage;

    @BeforeEach
    void open() {
        stage = new DeskStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aFileIsReadOnceItIsTheirsAndPutOnTheLineAndTakenBackByOneUndo(Screen screen) {
        Path file = stage.file("calendar.ics", DeskStage.CALENDAR);
        DeskController desk = stage.show(screen);
        assertThat(screen.isShown("desk-care")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        fire(screen, "desk-accept");
        assertThat(screen.isShown("desk-empty")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        stage.dialogs.files = List.of(file);
        fire(screen, "desk-files");
        assertThat(titles(screen)).containsExactly("Launch standup x4", "Client cancels the order");
        assertThat(stage.onLine()).isEmpty();
        look(screen, 1);
        assertThat(text(screen, "desk-original")).contains("They go with the other offer.");
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        fire(screen, "desk-put");
        assertThat(stage.onLine()).containsExactly("Client cancels the order");
        assertThat(stage.people.all()).isEmpty();
        assertThat(stage.book.notices()).containsExactly("One is on the line. +undo");
        screen.run(() -> {
            stage.book.database().undo();
            desk.reload();
        });
        assertThat(stage.onLine()).isEmpty();
        assertThat(titles(screen)).containsExactly("Launch standup x4", "Client cancels the order");
    }

    @Test
    void whatIsEditedIsWhatIsKeptAndOnlyWhoIsTickedBecomesAPerson(Screen screen) {
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        look(screen, 1);
        screen.fill("desk-title", "The client leaves");
        screen.fill("desk-when", "some day soon");
        assertThat(text(screen, "desk-when-words")).isNotBlank();
        fire(screen, "desk-put");
        assertThat(stage.onLine()).as("the date is no date").isEmpty();
        screen.fill("desk-when", "13 May 2024");
        fire(screen, "desk-person-2");
        fire(screen, "desk-put");
        Event event = stage.events.all(stage.setback).getFirst();
        assertThat(event.title()).isEqualTo("The client leaves");
        assertThat(event.when().date()).isEqualTo(FuzzyDate.ofDay(LocalDate.of(2024, 5, 13)));
        assertThat(event.basis()).isEqualTo(Basis.RECORD);
        assertThat(stage.people.all()).extracting(Person::name).containsExactly("Nadia Verhelst");
        assertThat(stage.sources.of(event.id()).getFirst().found().origin().date())
                .isEqualTo("20240514T143000Z");
        look(screen, 1);
        assertThat(screen.isShown("desk-put")).as("on the line already").isFalse();
    }

    @Test
    void withoutATitleNothingIsKept(Screen screen) {
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        look(screen, 1);
        screen.fill("desk-title", " ");
        fire(screen, "desk-put");
        assertThat(stage.onLine()).isEmpty();
        assertThat(stage.book.notices()).isEmpty();
    }

    @Test
    void allThatMatchIsShownBeforeItIsKeptAndOneUndoTakesItBack(Screen screen) {
        DeskController desk = stage.show(screen, stage.file("work.log", DeskStage.LOG));
        assertThat(titles(screen)).containsExactly("Start the harbour x2", "Undo the cut");
        fire(screen, "desk-more");
        fire(screen, "desk-together");
        assertThat(titles(screen)).containsExactly("Start the harbour", "Cut the scope", "Undo the cut");
        screen.fill("desk-words", "cut");
        assertThat(titles(screen)).containsExactly("Cut the scope", "Undo the cut");
        fire(screen, "desk-tick-all");
        assertThat(text(screen, "desk-count")).isEqualTo("2 things · 2 ticked");
        assertThat(screen.find("desk-keep-lines", ListView.class).getItems().size())
                .isEqualTo(2);
        assertThat(text(screen, "desk-put")).isEqualTo("Put 2 on the line");
        fire(screen, "desk-put");
        assertThat(stage.onLine()).containsExactly("Cut the scope", "Undo the cut");
        screen.run(() -> {
            stage.book.database().undo();
            desk.reload();
        });
        assertThat(stage.onLine()).isEmpty();
        screen.fill("desk-words", "harbour launch of nobody");
        assertThat(text(screen, "desk-none")).isEqualTo("Nothing matches. Use fewer words or a longer span.");
    }

    @Test
    void commitsOfADayAreOneEventThatRestsOnEachOrOpenedOneByOne(Screen screen) {
        stage.show(screen, stage.file("work.log", DeskStage.LOG));
        look(screen, 0);
        assertThat(text(screen, "desk-put")).isEqualTo("Put on the line as one");
        fire(screen, "desk-put");
        Event event = stage.events.all(stage.setback).getFirst();
        assertThat(event.title()).isEqualTo("Start the harbour, and one more");
        assertThat(stage.sources.of(event.id())).hasSize(2);
        assertThat(DeskStage.things(screen).getSelectionModel().getSelectedIndex())
                .as("on to the next")
                .isEqualTo(1);
    }

    @Test
    void byKeysAloneAGroupIsOpenedTickedAndPut(Screen screen) {
        stage.show(screen, stage.file("work.log", DeskStage.LOG));
        screen.run(() -> DeskStage.things(screen).requestFocus());
        screen.press(KeyCode.RIGHT);
        assertThat(titles(screen))
                .containsExactly("Start the harbour x2", "Start the harbour", "Cut the scope", "Undo the cut");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.SPACE);
        assertThat(text(screen, "desk-count")).isEqualTo("3 things · 2 ticked");
        screen.press(KeyCode.ENTER);
        assertThat(stage.onLine()).containsExactly("Start the harbour", "Undo the cut");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.ENTER);
        assertThat(stage.onLine()).containsExactly("Start the harbour", "Cut the scope", "Undo the cut");
    }

    @Test
    void aGrownFileOffersOnlyWhatIsNewAndTheWholeImportIsTakenBack(Screen screen) {
        Path file = stage.file("work.log", DeskStage.LOG);
        DeskController desk = stage.show(screen, file);
        look(screen, 0);
        fire(screen, "desk-put");
        fire(screen, "desk-keep");
        assertThat(stage.sources.imports()).singleElement().satisfies(kept -> {
            assertThat(kept.waiting()).isEqualTo(1);
            assertThat(kept.onLine()).isEqualTo(2);
        });
        DeskController later = screen.run(() -> stage.controller(Locale.ENGLISH));
        screen.run(() -> desk.region().getScene().setRoot(later.region()));
        screen.run(() -> later.open(null, List.of()));
        fire(screen, "desk-accept");
        assertThat(titles(screen)).as("what waits").containsExactly("Undo the cut");
        stage.file("work.log", DeskStage.LOG + """

                commit 4444444444444444444444444444444444444444
                Author: Ada Vale <ada@example.org>
                Date:   Thu Mar 7 09:00:00 2024 +0100

                    Stop the work
                """);
        screen.run(() -> later.open(null, List.of(file)));
        assertThat(text(screen, "desk-said")).isEqualTo("3 are known already.");
        assertThat(titles(screen)).containsExactly("Undo the cut", "Stop the work");
        look(screen, 1);
        fire(screen, "desk-put");
        assertThat(stage.onLine()).hasSize(2);
        fire(screen, "desk-take-back");
        assertThat(text(screen, "desk-take-back-words"))
                .isEqualTo("From work.log, 4 records and 2 events that were made of it would go into the trash.");
        fire(screen, "desk-take-back-now");
        assertThat(stage.onLine()).isEmpty();
        assertThat(stage.sources.imports()).isEmpty();
        assertThat(titles(screen)).hasSize(3);
        screen.run(() -> {
            stage.book.database().undo();
            later.reload();
        });
        assertThat(stage.onLine()).hasSize(2);
    }

    @Test
    void aRecordBesideAnEventThatWasRememberedShowsBothDates(Screen screen) {
        stage.book.addEvent(stage.setback, "We lost the client", "March 2024");
        stage.book.addEvent(stage.setback, "Holiday", "May 2019");
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        look(screen, 1);
        fire(screen, "desk-attach");
        assertThat(candidates(screen)).containsExactly("We lost the client", "Holiday");
        screen.fill("desk-wanted", "holi");
        assertThat(candidates(screen)).containsExactly("Holiday");
        screen.fill("desk-wanted", "");
        screen.run(() -> screen.find("desk-candidates", ListView.class)
                .getSelectionModel()
                .select(0));
        fire(screen, "desk-attach-now");
        Event event = stage.events.all(stage.setback).stream()
                .filter(one -> one.title().equals("We lost the client"))
                .findFirst()
                .orElseThrow();
        assertThat(stage.sources.of(event.id())).hasSize(1);
        assertThat(text(screen, "desk-both-dates"))
                .isEqualTo("You remember March 2024. calendar.ics says 14 May 2024, 14:30.");
        assertThat(stage.onLine()).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<String> candidates(Screen screen) {
        return ((ListView<KeepModel.Candidate>) screen.find("desk-candidates", ListView.class))
                .getItems().stream().map(KeepModel.Candidate::title).toList();
    }

    @Test
    void dayOrMonthIsAskedAndTheColumnsAreChosen(Screen screen) {
        Path file = stage.file("rows.csv", "alpha;beta;gamma\n1;03/04/2024;Kick-off\n2;05/06/2024;Stop\n");
        stage.show(screen, file);
        assertThat(screen.isShown("desk-question")).isTrue();
        fire(screen, "desk-month-first");
        assertThat(screen.isShown("desk-question")).isFalse();
        look(screen, 0);
        assertThat(text(screen, "desk-when-words")).isEqualTo("4 March 2024");
        fire(screen, "desk-columns");
        assertThat(text(screen, "desk-columns-read-1")).isEqualTo("4 March 2024 · Kick-off");
        choose(screen, "desk-column-1", 12);
        assertThat(text(screen, "desk-columns-read-1")).isEqualTo("4 March 2024 · 1");
        fire(screen, "desk-columns-read");
        assertThat(titles(screen)).containsExactly("1", "2");
    }

    private static void choose(Screen screen, String id, int line) {
        screen.run(() -> screen.find(id, ComboBox.class).getSelectionModel().select(line));
    }

    @Test
    void aTableWithoutADateLeadsToItsColumns(Screen screen) {
        stage.show(screen, stage.file("rows.csv", "alpha;beta\nx;y\nz;w\n"));
        assertThat(screen.isShown("desk-columns-page")).isTrue();
        assertThat(text(screen, "desk-columns-outcome"))
                .isEqualTo("Say which column holds the date, and which what happened.");
        fire(screen, "desk-columns-leave");
        assertThat(text(screen, "desk-none")).isEqualTo("There is nothing in it.");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestGoesOn(Screen screen) throws IOException {
        Path broken = stage.file("broken.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:\u0000\u0001\n");
        Path unknown = stage.file("thing.bin", "\u0000\u0001\u0002");
        Path empty = stage.file("empty/nothing.bin", "").getParent();
        Path gone = folder.resolve("gone.ics");
        stage.show(screen, broken, unknown, empty, gone, stage.file("calendar.ics", DeskStage.CALENDAR));
        assertThat(screen.isShown("desk-trouble-4")).isTrue();
        assertThat(titles(screen)).hasSize(2);
        fire(screen, "desk-trouble-gone-1");
        assertThat(screen.isShown("desk-trouble-4")).isFalse();
        fire(screen, "desk-report");
        assertThat(screen.find("desk-refusals", ListView.class).getItems().toString())
                .contains("calendar.ics");
        stage.dialogs.target = folder.resolve("report.txt");
        fire(screen, "desk-report-save");
        assertThat(Files.readString(stage.dialogs.target))
                .contains("calendar.ics, line ")
                .doesNotContain("Broken", "soon");
    }

    @Test
    void aRowIsDraggedOntoTheLine(Screen screen) {
        stage.book.addEvent(stage.setback, "We lost the client", "14 May 2024");
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        Node line = screen.find("timeline-axis", Region.class);
        dragTo(screen, line, 0.5, 0.9);
        assertThat(stage.onLine()).containsExactly("We lost the client", "Client cancels the order");
    }

    @Test
    void aRowDraggedOntoAnEventBelongsToIt(Screen screen) {
        stage.book.addEvent(stage.setback, "We lost the client", "2024");
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        // What may have been on any day of the year fills the line from side to side.
        dragTo(screen, screen.find("timeline-axis", Region.class), 0.5, 0.2);
        assertThat(stage.onLine()).containsExactly("We lost the client");
        assertThat(stage.sources.of(stage.events.all(stage.setback).getFirst().id()))
                .hasSize(1);
    }

    @Test
    void aGroupIsDraggedOntoTheLineAsOneEvent(Screen screen) {
        stage.book.addEvent(stage.setback, "We lost the client", "14 May 2024");
        stage.show(screen, stage.file("calendar.ics", DeskStage.CALENDAR));
        dragTo(screen, "Launch standup (4 times)", screen.find("timeline-axis", Region.class), 0.5, 0.9);
        assertThat(stage.onLine()).hasSize(2).contains("We lost the client");
        Event made = stage.events.all(stage.setback).stream()
                .filter(event -> event.title().startsWith("Launch standup"))
                .findFirst()
                .orElseThrow();
        assertThat(stage.sources.of(made.id())).hasSize(4);
    }

    @Test
    void filesLetGoOfOverTheDeskAreRead(Screen screen) {
        DeskController desk = stage.show(screen);
        fire(screen, "desk-accept");
        Path calendar = stage.file("calendar.ics", DeskStage.CALENDAR);
        Path log = stage.file("work.log", DeskStage.LOG);
        assertThat(FileDrag.drop(screen, desk.region(), List.of(calendar, log))).isTrue();
        assertThat(screen.find("desk-sources", ListView.class).getItems().size())
                .isEqualTo(3);
        assertThat(titles(screen)).containsExactly("Start the harbour x2", "Undo the cut");
    }

    @Test
    void filesLetGoOfBeforeItIsSaidThatTheyAreTheirsWait(Screen screen) {
        DeskController desk = stage.show(screen);
        assertThat(FileDrag.drop(screen, desk.region(), List.of(stage.file("work.log", DeskStage.LOG))))
                .isTrue();
        assertThat(screen.isShown("desk-care")).isTrue();
        fire(screen, "desk-accept");
        assertThat(titles(screen)).containsExactly("Start the harbour x2", "Undo the cut");
    }

    /// The headless platform ends a drag from node to node before it begins, so its end is fired by hand.
    private void dragTo(Screen screen, Node line, double across, double down) {
        dragTo(screen, "Client cancels the order", line, across, down);
    }

    private void dragTo(Screen screen, String title, Node line, double across, double down) {
        Point2D from = screen.run(() -> {
            Node row = screen.lookup(title).query();
            Bounds bounds = row.localToScreen(row.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
        screen.drag(from, from.add(80, 0), () -> {});
        screen.run(() -> {
            double x = across * line.getLayoutBounds().getWidth();
            double y = down * line.getLayoutBounds().getHeight();
            for (var type : List.of(MouseDragEvent.MOUSE_DRAG_OVER, MouseDragEvent.MOUSE_DRAG_RELEASED)) {
                javafx.event.Event.fireEvent(
                        line,
                        new MouseDragEvent(
                                line,
                                line,
                                type,
                                x,
                                y,
                                0,
                                0,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                null,
                                line));
            }
        });
    }

    @Test
    void notTodayLeadsBackToTheTimeline(Screen screen) {
        DeskController desk = stage.show(screen);
        screen.run(() -> desk.open(stage.setback, List.of(stage.file("calendar.ics", DeskStage.CALENDAR))));
        fire(screen, "desk-decline");
        assertThat(stage.book.places()).containsExactly(new Place.Timeline(stage.setback));
        assertThat(stage.sources.imports()).isEmpty();
    }
}
