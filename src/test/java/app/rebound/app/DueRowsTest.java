package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.feedback.Feedback;
import app.rebound.grieving.GrievingService;
import app.rebound.lesson.Lesson;
import app.rebound.setback.Parting;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.today.Waiting;
import app.rebound.ui.Place;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.ExerciseKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back on its day, all of it at once.
@Tag("db")
class DueRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private DueRows rows;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        services = WorkbookServices.of(book.workbook());
        rows = new DueRows(book.surroundings(Locale.ENGLISH), services);
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Waiting only() {
        assertThat(rows.all()).hasSize(1);
        return rows.all().getFirst();
    }

    private UUID addLesson() {
        return services.cards()
                .add(CardDraft.empty(Lesson.TYPE, setback)
                        .with(Lesson.TITLE, "Ask earlier")
                        .with(Lesson.CHECK_1, TODAY.minusDays(1))
                        .with(Lesson.CHECK_3, TODAY.plusMonths(2)));
    }

    private void addFeedback() {
        services.cards()
                .add(CardDraft.empty(Feedback.TYPE, setback)
                        .with(Feedback.TITLE, "The pace")
                        .with(Feedback.WHO, "Nadia")
                        .with(Feedback.SECOND_ON, TODAY));
    }

    @Test
    void nothingWaitsWhereNothingIsDueAndAllThatIsWaitsTogether() {
        assertThat(rows.all()).isEmpty();
        addFeedback();
        addLesson();
        new GrievingService(book.database()).set(setback, TODAY);
        assertThat(rows.all())
                .extracting(Waiting::kind)
                .containsExactly(Waiting.Kind.GRIEVING, Waiting.Kind.FEEDBACK, Waiting.Kind.LESSON);
        services.setbacks().pause(setback, TODAY.plusDays(30));
        assertThat(rows.all()).as("a paused setback is left in peace").isEmpty();
    }

    @Test
    void theEndOfGrievingCanBeMovedToAnyDay() {
        var grieving = new GrievingService(book.database());
        grieving.set(setback, TODAY);
        assertThat(only().words()).contains("The review").endsWith("How is it today?");
        only().later().accept(TODAY.plusDays(9));
        assertThat(grieving.until(setback)).contains(TODAY.plusDays(9));
        assertThat(rows.all()).isEmpty();
        book.database().undo();
        only().main().work().run();
        assertThat(grieving.until(setback)).isEmpty();
    }

    @Test
    void aLessonComesBackToBeLookedAtAndAnOpenOneOutlivesItsSetback() {
        UUID lesson = addLesson();
        services.setbacks().close(setback, new Parting("", ""), TODAY);
        assertThat(only().title()).isEqualTo("Ask earlier");
        assertThat(only().words()).contains("after a month");
        assertThat(only().main().to()).isEqualTo(new Place.Lessons(null, lesson));
        only().later().accept(TODAY.plusDays(7));
        assertThat(rows.all()).isEmpty();
        var stored = services.cards().find(Lesson.TYPE, lesson).orElseThrow().values();
        assertThat(stored.day(Lesson.CHECK_1)).isEqualTo(TODAY.plusDays(7));
        assertThat(stored.day(Lesson.CHECK_3)).isEqualTo(TODAY.plusMonths(2));
        book.database().undo();
        only().others().getFirst().work().run();
        assertThat(rows.all()).as("one check is left out").isEmpty();
        assertThat(services.cards()
                        .find(Lesson.TYPE, lesson)
                        .orElseThrow()
                        .values()
                        .day(Lesson.CHECK_3))
                .as("the next one stays")
                .isEqualTo(TODAY.plusMonths(2));
    }

    @Test
    void aSecondReadingLeadsToThePageIsDoneOrIsLeftOut() {
        addFeedback();
        assertThat(only().title()).contains("Nadia");
        assertThat(only().main().to()).isEqualTo(new Place.Steps(setback, "feedback"));
        for (Waiting.Way way : only().others()) {
            way.work().run();
            assertThat(rows.all()).as(way.words()).isEmpty();
            book.database().undo();
            assertThat(rows.all()).hasSize(1);
        }
    }

    @Test
    void aLetterIsOpenedComesLaterOrNotAtAll() {
        var exercise = services.program().exercises().stream()
                .filter(one -> one.kind() == ExerciseKind.DATED_LETTER)
                .findFirst()
                .orElseThrow();
        services.answers()
                .save(new AnswerDraft(
                        setback,
                        exercise.id(),
                        services.program().id(),
                        services.program().version(),
                        "en",
                        "",
                        true,
                        false,
                        List.of(
                                AnswerPart.text(exercise.parts().getFirst().key(), 0, "Dear me"),
                                AnswerPart.text(exercise.parts().getLast().key(), 0, TODAY.toString())),
                        "visit"));
        assertThat(only().kind()).isEqualTo(Waiting.Kind.LETTER);
        only().later().accept(TODAY.plusDays(3));
        assertThat(rows.all()).isEmpty();
        book.database().undo();
        only().others().getFirst().work().run();
        assertThat(rows.all()).isEmpty();
        book.database().undo();
        only().main().work().run();
        assertThat(rows.all()).as("it was opened").isEmpty();
    }
}
