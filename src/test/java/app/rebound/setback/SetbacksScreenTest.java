package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
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
        return new SetbacksController(book.surroundings(locale), book.setbacks(), book.overviews(), book.program());
    }

    private SetbacksController show() {
        return Stages.show(() -> make(Locale.ENGLISH));
    }

    private static void type(Screen window, String id, String words) {
        window.run(() -> window.find(id, TextField.class).setText(words));
    }

    private static void choose(Screen window, String menu, int item) {
        window.run(
                () -> window.find(menu, MenuButton.class).getItems().get(item).fire());
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
    void anEmptyListSaysWhatBelongsThereAndTheFirstSetbackLeadsIntoItsSteps(Screen window) {
        show();
        assertThat(window.isShown("setbacks-empty")).isTrue();
        window.click("new-setback");
        type(window, "setback-form-title", "  The Harbour launch ");
        type(window, "setback-form-when", "3 March 2024");
        assertThat(Stages.words(window, "setback-form-when-reading")).isEqualTo("Read as: 3 March 2024");
        window.click("setback-form-save");
        Setback added = book.setbacks().all().getFirst();
        assertThat(added.title()).isEqualTo("The Harbour launch");
        assertThat(added.happened().date().edtf()).isEqualTo("2024-03-03");
        assertThat(book.places()).containsExactly(new Place.Steps(added.id(), null));
    }

    @Test
    void aBlankTitleAndADateThatIsNoneAreSaidWhereTheyStand(Screen window) {
        show();
        window.click("new-setback");
        assertThat(window.isShown("setback-form-title-error")).isFalse();
        window.click("setback-form-save");
        assertThat(window.isShown("setback-form-title-error")).isTrue();
        type(window, "setback-form-title", "The review");
        assertThat(window.isShown("setback-form-title-error")).isFalse();
        type(window, "setback-form-when", "31 February 2024");
        assertThat(Stages.words(window, "setback-form-when-reading")).startsWith("The calendar has no such day");
        window.click("setback-form-save");
        Node reading = window.lookup("#setback-form-when-reading").query();
        assertThat(reading.getStyleClass()).contains("field-error");
        assertThat(book.setbacks().all()).isEmpty();
        type(window, "setback-form-when", "");
        window.click("setback-form-save");
        assertThat(book.setbacks().all()).extracting(Setback::happened).containsOnlyNulls();
    }

    @Test
    void aFormLeftHalfFilledIsKept(Screen window) {
        SetbacksController shown = show();
        window.click("new-setback");
        type(window, "setback-form-title", "The review");
        type(window, "setback-form-when", "31 February 2024");
        var went = new java.util.concurrent.atomic.AtomicBoolean();
        window.run(() -> shown.flush(() -> went.set(true)));
        assertThat(went).isTrue();
        assertThat(book.setbacks().all()).extracting(Setback::title).containsExactly("The review");
    }

    @Test
    void theOneWorkedOnLastComesFirstWithTheOnlyMainButton(Screen window) {
        three();
        show();
        assertThat(Stages.words(window, "setback-title-1")).isEqualTo("The Harbour launch");
        assertThat(window.lookup(".primary").<Node>queryAll())
                .extracting(Node::getId)
                .containsExactly("setback-carry-on-1");
        assertThat(window.lookup("#setback-1-step-begin").query().getAccessibleText())
                .isEqualTo("Begin: 1 of 4 written");
        assertThat(Stages.words(window, "setback-takeaway-3")).startsWith("Ask for a date");
        assertThat(window.isShown("setback-takeaway-1")).isFalse();
        window.click("setback-carry-on-1");
        window.click("setback-timeline-1");
        window.click("setback-printout-1");
        UUID first = book.setbacks().all().getFirst().id();
        assertThat(book.places())
                .containsExactly(new Place.Steps(first, null), new Place.Timeline(first), new Place.Printouts(first));
    }

    @Test
    void deletingAsksNothingAndUndoBringsItBack(Screen window) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        SetbacksController screen = show();
        choose(window, "setback-more-1", 1);
        assertThat(window.isShown("setbacks-empty")).isTrue();
        assertThat(book.notices()).containsExactly("“The Harbour launch” is deleted. +undo");
        book.database().undo();
        window.run(screen::reload);
        assertThat(Stages.words(window, "setback-title-1")).isEqualTo("The Harbour launch");
    }

    @Test
    void editingKeepsTheMeaningOfADateThatWasNotTouched(Screen window) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "yesterday");
        var before = book.setbacks().all().getFirst().happened();
        book.clock().advance(java.time.Duration.ofDays(400));
        show();
        choose(window, "setback-more-1", 0);
        type(window, "setback-form-title", "The harbour");
        window.click("setback-form-save");
        Setback after = book.setbacks().all().getFirst();
        assertThat(after.title()).isEqualTo("The harbour");
        assertThat(after.happened()).isEqualTo(before);
        assertThat(window.isShown("setback-form")).isFalse();
        assertThat(Stages.words(window, "setback-title-1")).isEqualTo("The harbour");
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
