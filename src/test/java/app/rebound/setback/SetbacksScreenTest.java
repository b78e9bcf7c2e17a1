package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The list of setbacks, used by hand on a real workbook.
@FxTest
class SetbacksScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private SetbacksController make(Locale locale) {
        return new SetbacksController(book.surroundings(locale), book.setbacks(), book.answers(), book.program());
    }

    private SetbacksController show() {
        return Stages.show(() -> make(Locale.ENGLISH));
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).setText(words));
    }

    private static void choose(FxRobot robot, String menu, int item) {
        robot.interact(() -> robot.lookup("#" + menu)
                .queryAs(MenuButton.class)
                .getItems()
                .get(item)
                .fire());
    }

    private void three() {
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        UUID review = book.addSetback("A review I did not expect", SetbackKind.BAD_REVIEW, null);
        book.answer(review, "takeaway", "Ask for a date, and write it down, before saying yes.");
        for (String exercise : new String[] {"the-moment", "not-alone", "cannot-wait", "what-happened"}) {
            book.answer(review, exercise, "words");
        }
        book.answer(harbour, "the-moment", "in the lift");
        book.answer(harbour, "feelings", "");
        book.addSetback("Three applications in one week", SetbackKind.APPLICATIONS_REJECTED, "about 2019");
        book.clock().advance(java.time.Duration.ofMinutes(1));
        book.setbacks().remember(harbour, "feelings");
    }

    @Test
    void anEmptyListSaysWhatBelongsThereAndTheFirstSetbackLeadsIntoItsSteps(FxRobot robot) {
        show();
        assertThat(Stages.isThere(robot, "setbacks-empty")).isTrue();
        robot.clickOn("#new-setback");
        type(robot, "setback-form-title", "  The Harbour launch ");
        type(robot, "setback-form-when", "3 March 2024");
        assertThat(Stages.words(robot, "setback-form-when-reading")).isEqualTo("Read as: 3 March 2024");
        robot.clickOn("#setback-form-save");
        Setback added = book.setbacks().all().getFirst();
        assertThat(added.title()).isEqualTo("The Harbour launch");
        assertThat(added.happened().date().edtf()).isEqualTo("2024-03-03");
        assertThat(book.places()).containsExactly(new Place.Steps(added.id(), null));
    }

    @Test
    void aBlankTitleAndADateThatIsNoneAreSaidWhereTheyStand(FxRobot robot) {
        show();
        robot.clickOn("#new-setback");
        assertThat(Stages.isThere(robot, "setback-form-title-error")).isFalse();
        robot.clickOn("#setback-form-save");
        assertThat(Stages.isThere(robot, "setback-form-title-error")).isTrue();
        type(robot, "setback-form-title", "The review");
        assertThat(Stages.isThere(robot, "setback-form-title-error")).isFalse();
        type(robot, "setback-form-when", "31 February 2024");
        assertThat(Stages.words(robot, "setback-form-when-reading")).startsWith("The calendar has no such day");
        robot.clickOn("#setback-form-save");
        Node reading = robot.lookup("#setback-form-when-reading").query();
        assertThat(reading.getStyleClass()).contains("field-error");
        assertThat(book.setbacks().all()).isEmpty();
        type(robot, "setback-form-when", "");
        robot.clickOn("#setback-form-save");
        assertThat(book.setbacks().all()).extracting(Setback::happened).containsOnlyNulls();
    }

    @Test
    void aFormLeftHalfFilledIsKept(FxRobot robot) {
        SetbacksController shown = show();
        robot.clickOn("#new-setback");
        type(robot, "setback-form-title", "The review");
        type(robot, "setback-form-when", "31 February 2024");
        var went = new java.util.concurrent.atomic.AtomicBoolean();
        robot.interact(() -> shown.flush(() -> went.set(true)));
        assertThat(went).isTrue();
        assertThat(book.setbacks().all()).extracting(Setback::title).containsExactly("The review");
    }

    @Test
    void theOneWorkedOnLastComesFirstWithTheOnlyMainButton(FxRobot robot) {
        three();
        show();
        assertThat(Stages.words(robot, "setback-title-1")).isEqualTo("The Harbour launch");
        assertThat(robot.lookup(".primary").<Node>queryAll())
                .extracting(Node::getId)
                .containsExactly("setback-carry-on-1");
        assertThat(robot.lookup("#setback-1-step-begin").query().getAccessibleText())
                .isEqualTo("Begin: 1 of 3 written");
        assertThat(Stages.words(robot, "setback-takeaway-3")).startsWith("Ask for a date");
        assertThat(Stages.isThere(robot, "setback-takeaway-1")).isFalse();
        robot.clickOn("#setback-carry-on-1").clickOn("#setback-timeline-1").clickOn("#setback-printout-1");
        UUID first = book.setbacks().all().getFirst().id();
        assertThat(book.places())
                .containsExactly(new Place.Steps(first, null), new Place.Timeline(first), new Place.Printouts(first));
    }

    @Test
    void deletingAsksNothingAndUndoBringsItBack(FxRobot robot) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        SetbacksController screen = show();
        choose(robot, "setback-more-1", 1);
        assertThat(Stages.isThere(robot, "setbacks-empty")).isTrue();
        assertThat(book.notices()).containsExactly("“The Harbour launch” is deleted. +undo");
        book.database().undo();
        robot.interact(screen::reload);
        assertThat(Stages.words(robot, "setback-title-1")).isEqualTo("The Harbour launch");
    }

    @Test
    void editingKeepsTheMeaningOfADateThatWasNotTouched(FxRobot robot) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "yesterday");
        var before = book.setbacks().all().getFirst().happened();
        book.clock().advance(java.time.Duration.ofDays(400));
        show();
        choose(robot, "setback-more-1", 0);
        type(robot, "setback-form-title", "The harbour");
        robot.clickOn("#setback-form-save");
        Setback after = book.setbacks().all().getFirst();
        assertThat(after.title()).isEqualTo("The harbour");
        assertThat(after.happened()).isEqualTo(before);
        assertThat(Stages.isThere(robot, "setback-form")).isFalse();
        assertThat(Stages.words(robot, "setback-title-1")).isEqualTo("The harbour");
    }

    @Test
    void pictures() {
        Stages.picture(() -> make(Locale.FRENCH), "setbacks-empty-fr", false);
        three();
        Stages.picture(() -> make(Locale.ENGLISH), "setbacks", false);
        Stages.picture(() -> make(Locale.FRENCH), "setbacks-fr-dark", true);
        Stages.picture(
                () -> {
                    SetbacksController screen = make(Locale.ENGLISH);
                    ((javafx.scene.control.Button) screen.region().lookup("#new-setback")).fire();
                    return screen;
                },
                "setbacks-form",
                false);
        assertThat(Path.of("target", "screens", "setbacks-form.png")).isNotEmptyFile();
    }
}
