package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.lesson.LessonService;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import app.rebound.wizard.Programs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of one setback, used by hand on a real workbook: its own, pausing, closing, and the first days.
@FxTest
class SetbackPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private UUID harbour;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Setback now() {
        return book.setbacks().find(harbour).orElseThrow();
    }

    private SetbackController page(Locale language) {
        return new SetbackController(
                book.surroundings(language),
                book.setbacks(),
                book.overviews(),
                book.programs(),
                book.overviews().find(harbour).orElseThrow());
    }

    private PauseController pause(Locale language) {
        return new PauseController(book.surroundings(language), book.setbacks(), now());
    }

    private ClosingController closing(Locale language) {
        return new ClosingController(book.surroundings(language), book.setbacks(), now());
    }

    private FirstDaysController days(Locale language) {
        return new FirstDaysController(book.surroundings(language), FirstDaysReader.standard(), now());
    }

    private BeginController begin(Locale language, UUID setback) {
        return new BeginController(
                book.surroundings(language),
                new EarlierService(
                        book.overviews(), book.answers(), new LessonService(book.cards(), book.events())::quoted),
                book.setbacks().find(setback).orElseThrow());
    }

    private static void type(Screen window, String words) {
        window.run(() -> window.find("pause-when", TextField.class).setText(words));
    }

    @Test
    void aPauseIsChosenByOneClickAndSaysItsDay(Screen window) {
        Stages.show(() -> pause(Locale.ENGLISH));
        assertThat(Stages.words(window, "pause-reading")).isEqualTo("It comes back on 25 April 2024.");
        window.click("pause-days-14");
        assertThat(Stages.words(window, "pause-reading")).isEqualTo("It comes back on 2 May 2024.");
        window.click("pause-now");
        assertThat(now().state()).isEqualTo(Setback.State.PAUSED);
        assertThat(now().pausedUntil()).isEqualTo(TODAY.plusDays(14));
        assertThat(book.places()).containsExactly(new Place.Setbacks());
        assertThat(book.notices()).containsExactly("“The Harbour launch” is put aside until 2 May 2024. +undo");
    }

    @Test
    void wordsThatAreNoDayToComeBackOnAreSaidWhereTheyStand(Screen window) {
        Stages.show(() -> pause(Locale.ENGLISH));
        type(window, "17 April 2024");
        assertThat(Stages.words(window, "pause-reading")).startsWith("This day is not ahead of you.");
        window.click("pause-now");
        Node reading = window.lookup("#pause-reading").query();
        assertThat(reading.getStyleClass()).contains("field-error");
        assertThat(now().state()).isEqualTo(Setback.State.OPEN);
        type(window, "3 May");
        assertThat(reading.getStyleClass()).doesNotContain("field-error");
        window.click("pause-now");
        assertThat(now().pausedUntil()).isEqualTo(LocalDate.of(2024, 5, 3));
    }

    @Test
    void closingSealsThePageAndOpeningAgainTakesTheSealAway(Screen window) {
        var closing = Stages.show(() -> closing(Locale.ENGLISH));
        window.click("closing-taken");
        window.type("Ask early.");
        window.click("closing-close");
        assertThat(now().parting().taken()).isEqualTo("Ask early.");
        assertThat(now().closedOn()).isEqualTo(TODAY);
        assertThat(book.places()).containsExactly(new Place.Setback(harbour));
        assertThat(closing.region().isVisible()).isTrue();
        Stages.show(() -> page(Locale.ENGLISH));
        assertThat(window.isShown("page-seal")).isTrue();
        assertThat(Stages.words(window, "page-standing")).isEqualTo("Closed on 18 April 2024");
        assertThat(Stages.words(window, "page-taken")).isEqualTo("Ask early.");
        assertThat(window.isShown("page-left")).isFalse();
        assertThat(window.lookup(".primary").<Button>queryAll())
                .noneMatch(one -> one.getId().startsWith("page-"));
        window.click("page-open");
        assertThat(window.isShown("page-seal")).isFalse();
        assertThat(now().state()).isEqualTo(Setback.State.OPEN);
        assertThat(book.notices()).containsExactly("“The Harbour launch” is open again. +undo");
    }

    @Test
    void whatIsWrittenForClosingIsKeptWhenThePageIsLeft(Screen window) {
        ClosingController shown = Stages.show(() -> closing(Locale.ENGLISH));
        window.click("closing-left");
        window.type("The reproach.");
        window.run(() -> shown.flush(() -> {}));
        assertThat(now().state()).isEqualTo(Setback.State.OPEN);
        assertThat(now().parting().leftHere()).isEqualTo("The reproach.");
        book.database().undo();
        assertThat(now().parting()).isEqualTo(Parting.NONE);
    }

    @Test
    void thePageShowsTheTakeawayAndLeadsIntoEveryPart(Screen window) {
        book.answer(harbour, "takeaway", "Ask early.");
        book.gather(harbour, "the-moment");
        Stages.show(() -> page(Locale.ENGLISH));
        assertThat(Stages.words(window, "page-takeaway")).isEqualTo("Ask early.");
        assertThat(window.find("page-step-begin", Button.class).getAccessibleText())
                .isEqualTo("Begin: 1 of 4 written");
        assertThat(window.lookup(".primary").<Node>queryAll())
                .extracting(Node::getId)
                .containsExactly("page-carry-on");
        window.click("page-step-begin");
        window.click("page-carry-on");
        window.click("page-pause");
        window.click("page-close");
        assertThat(book.places())
                .containsExactly(
                        new Place.Steps(harbour, "cannot-wait"),
                        new Place.Steps(harbour, null),
                        new Place.Pause(harbour),
                        new Place.Closing(harbour));
        book.places().clear();
        for (Way way : Way.of(book.program(), harbour)) {
            window.run(() -> window.find("way-" + way.id(), Button.class).fire());
            assertThat(book.places().getLast()).isEqualTo(way.place());
        }
        assertThat(book.places())
                .contains(new Place.Timeline(harbour), new Place.Printouts(harbour), new Place.FirstDays(harbour));
    }

    @Test
    void theOtherProgramIsOneClickAwayAndOneUndoBack(Screen window) {
        SetbackController shown = Stages.show(() -> page(Locale.ENGLISH));
        assertThat(window.isShown("page-step-share")).isTrue();
        window.run(() -> window.find("page-switch", Button.class).fire());
        assertThat(now().programId()).isEqualTo(Programs.SHORT);
        assertThat(window.isShown("page-step-share")).isFalse();
        book.database().undo();
        window.run(shown::reload);
        assertThat(window.isShown("page-step-share")).isTrue();
    }

    @Test
    void earlierVersionsAreListedAndTakenBack(Screen window) {
        book.setbacks().edit(harbour, new SetbackDraft("Harbour", SetbackKind.FIRED, null));
        Stages.show(() -> page(Locale.ENGLISH));
        window.run(() -> window.find("page-versions", Button.class).fire());
        assertThat(window.lookup(".version").queryAll()).hasSize(1);
    }

    @Test
    void theFirstDaysAreThoseOfTheKind(Screen window) {
        Stages.show(() -> days(Locale.ENGLISH));
        for (String item : FirstDaysReader.standard().of(SetbackKind.PROJECT_CANCELLED)) {
            assertThat(window.isShown("first-days-" + item)).as(item).isTrue();
        }
        assertThat(window.isShown("first-days-register")).isFalse();
        window.click("first-days-steps");
        assertThat(book.places()).containsExactly(new Place.Steps(harbour, null));
    }

    @Test
    void aSecondSetbackOpensWithWhatWasLearnedLastTime(Screen window) {
        window.show(() -> begin(Locale.ENGLISH, harbour).region());
        assertThat(window.isShown("begin-earlier")).isFalse();
        book.answer(harbour, "takeaway", "Ask early.");
        UUID second = book.addSetback("A review", SetbackKind.BAD_REVIEW, null);
        window.show(() -> begin(Locale.ENGLISH, second).region());
        assertThat(window.isShown("begin-earlier")).isTrue();
        assertThat(window.lookup("Ask early.").tryQuery()).isPresent();
        window.click("begin-from-" + harbour);
        window.run(() -> window.lookup("#begin-first-days").<Button>queryAll().forEach(Button::fire));
        assertThat(book.places()).contains(new Place.Setback(harbour), new Place.FirstDays(second));
    }

    @Test
    void theListGroupsOpenPausedAndClosedAndOpensAgain(Screen window) {
        UUID review = book.addSetback("A review", SetbackKind.BAD_REVIEW, null);
        UUID third = book.addSetback("Third", SetbackKind.FIRED, null);
        book.setbacks().close(review, Parting.NONE, TODAY);
        book.setbacks().pause(third, TODAY.plusDays(7));
        Stages.show(() -> list(Locale.ENGLISH));
        assertThat(Stages.words(window, "setback-title-1")).isEqualTo("The Harbour launch");
        assertThat(Stages.words(window, "setback-standing-2")).isEqualTo("Paused until 25 April 2024");
        assertThat(Stages.words(window, "setback-standing-3")).isEqualTo("Closed on 18 April 2024");
        assertThat(window.isShown("setback-group-closed")).isTrue();
        window.run(() -> window.find("setback-more-3", MenuButton.class)
                .getItems()
                .getLast()
                .fire());
        window.run(() -> window.find("setback-more-3", MenuButton.class)
                .getItems()
                .getLast()
                .fire());
        assertThat(book.setbacks().all()).allMatch(one -> one.state() == Setback.State.OPEN);
        assertThat(window.isShown("setback-group-open")).isFalse();
    }

    private SetbacksController list(Locale language) {
        return new SetbacksController(book.surroundings(language), book.setbacks(), book.overviews(), book.program());
    }

    @Test
    void theShortProgramIsOfferedWhereTheKindIsBrief(Screen window) {
        Stages.show(() -> list(Locale.ENGLISH));
        window.click("new-setback");
        window.fill("setback-form-title", "A review");
        assertThat(isOffered(window)).isFalse();
        window.run(() -> choose(window, SetbackKind.BAD_REVIEW));
        assertThat(isOffered(window)).isTrue();
        window.run(() -> window.find("setback-form-save", Button.class).fire());
        assertThat(book.setbacks().all().getFirst().programId()).isEqualTo(Programs.SHORT);
        window.run(() -> window.find("new-setback", Button.class).fire());
        window.fill("setback-form-title", "Fired");
        window.run(() -> choose(window, SetbackKind.FIRED));
        window.run(() -> window.find("setback-form-save", Button.class).fire());
        assertThat(book.setbacks().all().getFirst().programId())
                .isEqualTo(book.program().id());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Screen window, SetbackKind kind) {
        window.find("setback-form-kind", ComboBox.class).setValue(kind);
    }

    private static boolean isOffered(Screen window) {
        return window.run(() ->
                window.find("setback-form-short", CheckBox.class).getParent().isVisible());
    }

    @Test
    void pictures() {
        UUID first = book.addSetback("Three applications in one week", SetbackKind.APPLICATIONS_REJECTED, "2019");
        book.answer(harbour, "takeaway", "Ask for a date, and write it down, before saying yes.");
        book.answer(harbour, "the-moment", "in the lift");
        book.answer(harbour, "what-happened", "words");
        Stages.picture(() -> page(Locale.ENGLISH), "setback-page", false);
        Stages.picture(() -> page(Locale.FRENCH), "setback-page-fr-dark", true);
        Stages.picture(() -> pause(Locale.ENGLISH), "setback-pause", false);
        Stages.picture(() -> pause(Locale.FRENCH), "setback-pause-fr-dark", true);
        Stages.picture(() -> closing(Locale.ENGLISH), "setback-closing", false);
        Stages.picture(() -> closing(Locale.FRENCH), "setback-closing-fr-dark", true);
        Stages.picture(() -> days(Locale.ENGLISH), "setback-days", false);
        Stages.picture(() -> days(Locale.FRENCH), "setback-days-fr-dark", true);
        book.setbacks()
                .close(
                        harbour,
                        new Parting("I can steer a ship without a chart.", "The feeling that I should have known."),
                        TODAY);
        book.setbacks().pause(first, TODAY.plusDays(7));
        Stages.picture(() -> page(Locale.ENGLISH), "setback-sealed", false);
        Stages.picture(() -> page(Locale.FRENCH), "setback-sealed-fr-dark", true);
        book.addSetback("A review I did not expect", SetbackKind.BAD_REVIEW, null);
        Stages.picture(() -> list(Locale.ENGLISH), "setbacks-grouped", false);
        Stages.picture(() -> list(Locale.FRENCH), "setbacks-grouped-fr-dark", true);
        assertThat(Path.of("target", "screens", "setback-sealed.png")).isNotEmptyFile();
    }
}
