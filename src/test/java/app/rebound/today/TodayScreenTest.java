package app.rebound.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.journal.Entry;
import app.rebound.journal.EntryService;
import app.rebound.journal.JournalService;
import app.rebound.plan.Goal;
import app.rebound.plan.PlanService;
import app.rebound.plan.StepToTake;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today, used by hand on a real workbook.
@FxTest
class TodayScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private List<Waiting> due = List.of();

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private TodayController make(Locale locale) {
        var surroundings = book.surroundings(locale);
        var service = new TodayService(book.overviews(), book.database());
        return new TodayController(
                surroundings,
                book.setbacks(),
                service,
                () -> due,
                new TodayController.Pieces(
                        List.of(new JournalCardController(surroundings, new EntryService(book.database()), service)),
                        List.of(new StepsCardController(surroundings, new PlanService(cards()), book.setbacks()))));
    }

    private CardService cards() {
        return new CardService(book.database(), List.of(StepToTake.TYPE, Goal.TYPE));
    }

    private UUID filled() {
        UUID review = book.addSetback("A review I did not expect", SetbackKind.BAD_REVIEW, null);
        book.answer(review, "takeaway", "Ask for a date, and write it down, before saying yes.");
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.answer(harbour, "the-moment", "in the lift");
        book.answer(harbour, "cannot-wait", "");
        book.answer(harbour, "rather-not", "");
        book.addEvent(harbour, "Told in the stand-up that it stops", "12 March 2024");
        book.addEvent(harbour, "The anchor client goes quiet", "about February 2024");
        book.addEvent(harbour, "Scope grows by a third, nobody objects", "autumn 2023");
        book.setbacks().remember(harbour, "feelings");
        return harbour;
    }

    @Test
    void anEmptyWorkbookOffersTheFirstAction(Screen window) {
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-begin-title")).isEqualTo("Begin with what happened");
        assertThat(window.isShown("today-waiting")).isFalse();
        assertThat(window.isShown("today-lately")).isFalse();
        fire(window, "today-name");
        assertThat(book.places()).containsExactly(new Place.NewSetback());
    }

    @Test
    void everyCardLeadsWhereItSays(Screen window) {
        UUID harbour = filled();
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-carry-on-title")).isEqualTo("What do you feel about it today?");
        assertThat(Stages.words(window, "today-carry-on-words")).startsWith("The Harbour launch · Accept, 3 of ");
        fire(window, "today-continue");
        fire(window, "waiting-2-do");
        fire(window, "today-timeline");
        assertThat(book.places())
                .containsExactly(
                        new Place.Steps(harbour, "feelings"),
                        new Place.Steps(harbour, "cannot-wait"),
                        new Place.Timeline(null));
        assertThat(window.isShown("today-takeaways")).isTrue();
    }

    @Test
    void aSetbackWithoutEventsSaysWhatBelongsOnTheTimeline(Screen window) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        show(window, () -> make(Locale.ENGLISH));
        assertThat(window.lookup("What happened will stand here, in order, once you put it on the timeline.")
                        .tryQuery())
                .isPresent();
        assertThat(window.isShown("today-takeaways")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, 0, Thursday 18 April, Evening", "fr, 0, Jeudi 18 avril, Soir", "en, 14, Friday 19 April, Morning"})
    void theTitleIsTheDayInWords(String language, int hours, String title, String hour, Screen window) {
        book.clock().advance(Duration.ofHours(hours));
        show(window, () -> make(Locale.of(language)));
        assertThat(Stages.words(window, "page-title")).isEqualTo(title);
        assertThat(Stages.words(window, "page-subtitle")).isEqualTo(hour);
    }

    @Test
    void aPauseThatEndsIsOpenedPostponedOrLeftPutAway(Screen window) {
        UUID harbour = filled();
        book.setbacks().pause(harbour, TODAY);
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "waiting-1")).isEqualTo("The Harbour launch");
        menu(window, "waiting-1-more", "waiting-1-more-week");
        assertThat(book.setbacks().find(harbour).orElseThrow().pausedUntil()).isEqualTo(TODAY.plusDays(7));
        assertThat(window.isShown("waiting-1"))
                .as("the others are of the paused setback")
                .isFalse();
        book.database().undo();
        show(window, () -> make(Locale.ENGLISH));
        menu(window, "waiting-1-more", "waiting-1-more-other-1");
        assertThat(book.setbacks().find(harbour).orElseThrow().pausedUntil()).isNull();
        book.database().undo();
        show(window, () -> make(Locale.ENGLISH));
        menu(window, "waiting-1-more", "waiting-1-more-day");
        window.fill("waiting-1-until", "yesterday");
        fire(window, "waiting-1-until-keep");
        assertThat(Stages.words(window, "waiting-1-until-problem")).contains("not ahead of you");
        window.fill("waiting-1-until", "3 May");
        fire(window, "waiting-1-until-keep");
        assertThat(book.setbacks().find(harbour).orElseThrow().pausedUntil()).isEqualTo("2024-05-03");
        assertThat(book.notices())
                .containsExactly(
                        "It waits until 25 April 2024. +undo",
                        "“The Harbour launch” stays put away until you open it. +undo",
                        "It waits until 3 May 2024. +undo");
        book.database().undo();
        show(window, () -> make(Locale.ENGLISH));
        fire(window, "waiting-1-do");
        assertThat(book.places()).containsExactly(new Place.Steps(harbour, null));
    }

    @Test
    void whatHasNoDayOfItsOwnWaitsWhereThePersonSaysAndComesBackOnThatDay(Screen window) {
        filled();
        show(window, () -> make(Locale.ENGLISH));
        String first = Stages.words(window, "waiting-1");
        assertThat(window.isShown("waiting-3")).isTrue();
        menu(window, "waiting-1-more", "waiting-1-more-tomorrow");
        assertThat(Stages.words(window, "waiting-1")).isNotEqualTo(first);
        assertThat(window.isShown("waiting-3")).isFalse();
        book.clock().advance(Duration.ofDays(1));
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "waiting-1")).isEqualTo(first);
        menu(window, "waiting-1-more", "waiting-1-more-week");
        fire(window, "today-bring-back");
        assertThat(Stages.words(window, "waiting-1")).isEqualTo(first);
    }

    @Test
    void whatIsWrittenGoesIntoOneEntryUntilALongPause(Screen window) {
        var entries = new EntryService(book.database());
        TodayController today = show(window, () -> make(Locale.ENGLISH));
        window.click("today-journal");
        window.type("Slept better.");
        window.run(() -> today.flush(() -> {}));
        window.type(" Called Jonas.");
        window.run(() -> today.flush(() -> {}));
        assertThat(entries.all()).extracting(Entry::text).containsExactly("Slept better. Called Jonas.");
        assertThat(Stages.words(window, "today-journal-words")).isEqualTo("4 words");
        book.clock().advance(Duration.ofMinutes(90));
        TodayController again = show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-journal-words")).isEqualTo("4 words");
        fire(window, "today-journal-open");
        assertThat(book.places())
                .containsExactly(new Place.Journal(entries.all().getFirst().id(), null));
        fire(window, "today-journal-another");
        window.type("Later.");
        window.run(() -> again.flush(() -> {}));
        assertThat(entries.all()).hasSize(2);
        book.database().undo();
        window.run(again::reload);
        assertThat(entries.all()).extracting(Entry::text).containsExactly("Slept better. Called Jonas.");
    }

    @Test
    void onThisDaySkipsWhatRestsAndWhatIsNotWanted(Screen window) {
        UUID harbour = filled();
        var entries = new EntryService(book.database());
        entries.add(TODAY.minusYears(1), null, "A walk", "By the river.");
        book.addEvent(harbour, "The contract is signed", "18 April 2022");
        book.addEvent(harbour, "Some time in April", "April 2021");
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "on-this-day-title")).isEqualTo("A walk");
        fire(window, "on-this-day-not");
        assertThat(Stages.words(window, "on-this-day-title")).isEqualTo("The contract is signed");
        assertThat(new JournalService(book.database()).onThisDay(TODAY, 3))
                .as("nor in the journal")
                .isEmpty();
        book.setbacks().pause(harbour, null);
        show(window, () -> make(Locale.ENGLISH));
        assertThat(window.isShown("today-on-this-day")).isFalse();
    }

    @Test
    void afterAWhileOneIsWelcomedBackForThatDay(Screen window) {
        filled();
        show(window, () -> make(Locale.ENGLISH));
        assertThat(window.isShown("today-welcome")).isFalse();
        book.clock().advance(Duration.ofDays(14));
        for (int visit = 0; visit < 2; visit++) {
            show(window, () -> make(Locale.ENGLISH));
            assertThat(window.isShown("today-welcome")).isTrue();
        }
        book.clock().advance(Duration.ofDays(13));
        show(window, () -> make(Locale.ENGLISH));
        assertThat(window.isShown("today-welcome")).isFalse();
    }

    @Test
    void aLateEveningBelongsToTheDayItBeganOn(Screen window) {
        book.clock().advance(Duration.between(book.clock().instant(), Instant.parse("2024-04-19T03:59:00Z")));
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "page-title")).isEqualTo("Thursday 18 April");
        book.clock().advance(Duration.ofMinutes(2));
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "page-title")).isEqualTo("Friday 19 April");
    }

    @Test
    void aStepIsTickedAndStandsThereWithItsReward(Screen window) {
        CardService cards = cards();
        UUID step = cards.add(CardDraft.empty(StepToTake.TYPE, null)
                .with(StepToTake.TITLE, "Ring Lina")
                .with(StepToTake.REWARD, "walk by the river")
                .with(StepToTake.DUE, TODAY.minusDays(30)));
        show(window, () -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-step-1-about")).isEqualTo("whenever you like");
        fire(window, "today-step-1");
        assertThat(Stages.words(window, "today-step-1-about")).isEqualTo("walk by the river");
        fire(window, "today-step-1");
        menu(window, "today-step-1-more", "today-step-1-more-tomorrow");
        assertThat(window.isShown("today-steps")).isFalse();
        assertThat(cards.find(StepToTake.TYPE, step).orElseThrow().values().day(StepToTake.DUE))
                .isEqualTo(TODAY.plusDays(1));
    }

    /// Shows Today in the only window.
    private static TodayController show(Screen window, Supplier<TodayController> make) {
        window.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        return Stages.show(make);
    }

    private static void fire(Screen window, String id) {
        window.run(() -> window.find(id, ButtonBase.class).fire());
    }

    private static void menu(Screen window, String menu, String item) {
        window.run(() -> window.find(menu, MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
