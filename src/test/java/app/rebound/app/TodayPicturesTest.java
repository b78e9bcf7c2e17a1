package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.Felt;
import app.rebound.checkin.GoodThing;
import app.rebound.feedback.Feedback;
import app.rebound.lesson.Lesson;
import app.rebound.plan.StepToTake;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.today.TodayController;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today with everything on it: a new workbook, a usual day, after a while away.
@FxTest
class TodayPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        services = WorkbookServices.of(book.workbook());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private TodayController make(Locale locale) {
        return new TodayScreen(book.surroundings(locale), services).make();
    }

    private void fill() {
        CardService cards = services.cards();
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.answer(harbour, "cannot-wait", "");
        book.answer(harbour, "weather", "grey");
        book.setbacks().remember(harbour, "feelings");
        book.addEvent(harbour, "Told in the stand-up that it stops", "12 March 2024");
        cards.add(CardDraft.empty(Feedback.TYPE, harbour)
                .with(Feedback.TITLE, "The scope was the thing, not the code")
                .with(Feedback.WHO, "Nadia")
                .with(Feedback.SECOND_ON, TODAY));
        cards.add(CardDraft.empty(Lesson.TYPE, harbour)
                .with(Lesson.TITLE, "Did you ask before saying yes?")
                .with(Lesson.CHECK_1, TODAY));
        cards.add(CardDraft.empty(StepToTake.TYPE, null)
                .with(StepToTake.TITLE, "Write to Miriam, ask for thirty minutes")
                .with(StepToTake.DUE, TODAY));
        cards.add(CardDraft.empty(StepToTake.TYPE, null)
                .with(StepToTake.TITLE, "Portfolio: first page")
                .with(StepToTake.REWARD, "walk by the river")
                .with(StepToTake.DONE_ON, TODAY));
        for (int day = 30; day >= 0; day -= 3) {
            cards.add(CardDraft.empty(CheckIn.TYPE, null)
                    .with(CheckIn.ON_DAY, TODAY.minusDays(day))
                    .with(CheckIn.AT_TIME, "19:00")
                    .with(CheckIn.CONFIDENCE, 6 - day / 8)
                    .with(CheckIn.FEELINGS, Felt.write(List.of(new Felt("worried", 6), new Felt("hopeful", 4))))
                    .with(CheckIn.OCCASION, "today"));
        }
        cards.add(CardDraft.empty(GoodThing.TYPE, null)
                .with(GoodThing.TITLE, "Jonas picked up")
                .with(GoodThing.WHY, "I rang")
                .with(GoodThing.WHO, "Jonas")
                .with(GoodThing.TOLD_ON, TODAY)
                .with(GoodThing.ON_DAY, TODAY));
        cards.add(CardDraft.empty(GoodThing.TYPE, null)
                .with(GoodThing.TITLE, "Soup, and time to make it")
                .with(GoodThing.ON_DAY, TODAY));
        services.entries().add(TODAY.minusYears(1), null, "", "The first walk by the river. It helped a little.");
        services.entries()
                .add(
                        TODAY,
                        LocalTime.of(19, 0),
                        "",
                        "Slept better. Called Jonas, which I had put off for nine days; he was kinder about it than I "
                                + "have been. He said the scope was the thing, not the code.");
    }

    @Test
    void pictures(Screen window) {
        Stages.picture(() -> make(Locale.ENGLISH), "today-new", false);
        fill();
        Stages.picture(() -> make(Locale.ENGLISH), "today-usual", false);
        Stages.picture(() -> make(Locale.ENGLISH), "today-usual-dark", true);
        Stages.picture(() -> make(Locale.FRENCH), "today-usual-fr-dark", true);
        Stages.narrowPicture(() -> make(Locale.ENGLISH), "today-narrow", 1);
        Stages.narrowPicture(() -> make(Locale.FRENCH), "today-narrow-200", 2);
        book.clock().advance(Duration.ofDays(61));
        Stages.picture(() -> make(Locale.ENGLISH), "today-after-a-while", false);
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(window.isShown("today-welcome")).isTrue();
        assertThat(window.isShown("waiting-3")).as("all that waits is listed").isTrue();
        assertThat(Stages.words(window, "today-step-1-about")).isEqualTo("whenever you like");
    }
}
