package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.feedback.Feedback;
import app.rebound.grieving.GrievingService;
import app.rebound.lesson.Lesson;
import app.rebound.plan.StepToTake;
import app.rebound.setback.Parting;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back on its day, one thing at a time.
@Tag("db")
class DueOffersTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private DueOffers offers;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        services = WorkbookServices.of(book.workbook());
        offers = new DueOffers(book.surroundings(Locale.ENGLISH), services);
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothingIsAskedWhereNothingIsDue() {
        assertThat(offers.next()).isEmpty();
    }

    @Test
    void theEndOfGrievingIsAskedFirstAndCanBeMoved() {
        var grieving = new GrievingService(book.database());
        grieving.set(setback, TODAY);
        var asked = offers.next().orElseThrow();
        assertThat(asked.words()).contains("The review").endsWith("How is it today?");
        asked.onDecline().run();
        assertThat(grieving.until(setback)).contains(TODAY.plusDays(7));
        assertThat(offers.next()).isEmpty();
        grieving.set(setback, TODAY);
        offers.next().orElseThrow().onAccept().run();
        assertThat(grieving.until(setback)).isEmpty();
    }

    @Test
    void aLessonComesBackToBeLookedAtAndAnOpenOneOutlivesItsSetback() {
        UUID lesson = services.cards()
                .add(CardDraft.empty(Lesson.TYPE, setback)
                        .with(Lesson.TITLE, "Ask earlier")
                        .with(Lesson.CHECK_1, TODAY.minusDays(1))
                        .with(Lesson.CHECK_3, TODAY.plusMonths(2)));
        services.setbacks().close(setback, new Parting("", ""), TODAY);
        assertThat(offers.next().orElseThrow().words()).contains("Ask earlier");
        offers.next().orElseThrow().onAccept().run();
        assertThat(book.places()).containsExactly(new Place.Lessons(null, lesson));
        offers.next().orElseThrow().onDecline().run();
        assertThat(offers.next()).isEmpty();
        var stored = services.cards().find(Lesson.TYPE, lesson).orElseThrow().values();
        assertThat(stored.day(Lesson.CHECK_1)).isEqualTo(TODAY.plusDays(7));
        assertThat(stored.day(Lesson.CHECK_3)).isEqualTo(TODAY.plusMonths(2));
    }

    @Test
    void aStepThatIsDueIsTickedOrWaitsUntilTomorrow() {
        UUID first = services.cards()
                .add(CardDraft.empty(StepToTake.TYPE, null)
                        .with(StepToTake.TITLE, "Ring Lina")
                        .with(StepToTake.DUE, TODAY));
        offers.next().orElseThrow().onDecline().run();
        assertThat(offers.next()).isEmpty();
        services.cards()
                .edit(
                        first,
                        services.cards()
                                .find(StepToTake.TYPE, first)
                                .orElseThrow()
                                .draft()
                                .with(StepToTake.DUE, TODAY));
        assertThat(offers.next().orElseThrow().words()).isEqualTo("Ring Lina");
        offers.next().orElseThrow().onAccept().run();
        assertThat(offers.next()).isEmpty();
        assertThat(services.cards()
                        .find(StepToTake.TYPE, first)
                        .orElseThrow()
                        .values()
                        .day(StepToTake.DONE_ON))
                .isEqualTo(TODAY);
    }

    @Test
    void ofAPausedSetbackNothingComesBack() {
        services.cards()
                .add(CardDraft.empty(StepToTake.TYPE, setback)
                        .with(StepToTake.TITLE, "Ring Lina")
                        .with(StepToTake.DUE, TODAY));
        assertThat(offers.next()).isPresent();
        services.setbacks().pause(setback, TODAY.plusDays(30));
        assertThat(offers.next()).isEmpty();
    }

    @Test
    void aSecondReadingLeadsToThePageOrWaitsAWeek() {
        services.cards()
                .add(CardDraft.empty(Feedback.TYPE, setback)
                        .with(Feedback.TITLE, "The pace")
                        .with(Feedback.SECOND_ON, TODAY));
        offers.next().orElseThrow().onAccept().run();
        assertThat(book.places()).containsExactly(new Place.Steps(setback, "feedback"));
        offers.next().orElseThrow().onDecline().run();
        assertThat(offers.next()).isEmpty();
    }
}
