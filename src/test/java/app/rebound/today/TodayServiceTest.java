package app.rebound.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.Setback;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.wizard.Programs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits today, from a real workbook.
@Tag("db")
class TodayServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

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

    private TodayContent read() {
        return new TodayService(book.overviews(), book.database()).read(TODAY);
    }

    @Test
    void anEmptyWorkbookHasNothingWaiting() {
        TodayContent content = read();
        assertThat(content.next()).isNull();
        assertThat(content.hasSetback()).isFalse();
        assertThat(content.later()).isEmpty();
        assertThat(content.lately()).isEmpty();
        assertThat(content.takeaways()).isEmpty();
    }

    @Test
    void aNewSetbackBeginsAtItsFirstExercise() {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        TodayContent.Next next = read().next();
        assertThat(next.exercise().id()).isEqualTo("the-moment");
        assertThat(next.number()).isEqualTo(1);
        assertThat(next.of()).isEqualTo(4);
        assertThat(next.hasBegun()).isFalse();
    }

    @Test
    void itGoesOnWhereThePersonWasInTheSetbackWorkedOnLast() {
        UUID first = book.addSetback("First", SetbackKind.FIRED, null);
        book.addSetback("Second", SetbackKind.FIRED, null);
        book.clock().advance(java.time.Duration.ofMinutes(1));
        book.setbacks().remember(first, "feelings");
        TodayContent.Next next = read().next();
        assertThat(next.setback().title()).isEqualTo("First");
        assertThat(next.exercise().id()).isEqualTo("feelings");
        assertThat(next.hasBegun()).isTrue();
    }

    @Test
    void anExerciseThatIsGoneFromTheProgramGivesWayToTheFirstOneOpen() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.answer(setback, "the-moment", "in the lift");
        book.setbacks().remember(setback, "long-gone");
        assertThat(read().next().exercise().id()).isEqualTo("cannot-wait");
    }

    @Test
    void theThreeNewestEventsThatHaveBegunComeNewestFirst() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.addEvent(setback, "hearing", "3 June 2024");
        book.addEvent(setback, "undated", null);
        book.addEvent(setback, "oldest", "2019");
        book.addEvent(setback, "third", "January 2024");
        book.addEvent(setback, "first", "17 April 2024");
        book.addEvent(setback, "second", "March 2024");
        assertThat(read().lately()).extracting(Happened::title).containsExactly("first", "second", "third");
    }

    @Test
    void whatIsKnownToTheDayOrCloserComesBackOnItsDay() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.addEvent(setback, "a month", "April 2022");
        book.addEvent(setback, "over night", "from 18 April 2021 to 19 April 2021");
        book.addEvent(setback, "the day after", "19 April 2022");
        assertThat(read().onThisDay()).isNull();
        book.addEvent(setback, "a day", "18 April 2019");
        assertThat(read().onThisDay()).extracting(OnThisDay::title).isEqualTo("a day");
        book.addEvent(setback, "to the minute", "18 April 2020 14:30");
        assertThat(read().onThisDay()).satisfies(found -> {
            assertThat(found.title()).isEqualTo("to the minute");
            assertThat(found.day()).isEqualTo(LocalDate.of(2020, 4, 18));
        });
    }

    @Test
    void whatWasPutOffAndWhatWasTakenFromItAreNamed() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.answer(setback, "letter", "");
        book.answer(setback, "feelings", "");
        book.answer(setback, "takeaway", "Ask early.");
        TodayContent content = read();
        assertThat(content.later()).extracting(later -> later.exercise().id()).containsExactly("feelings", "letter");
        assertThat(content.takeaways()).extracting(TodayContent.Takeaway::words).containsExactly("Ask early.");
    }

    @Test
    void aPausedSetbackWaitsForItsDayAndThenComesBack() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.answer(setback, "letter", "");
        book.answer(setback, "takeaway", "Ask early.");
        book.setbacks().pause(setback, TODAY.plusDays(1));
        TodayContent before = read();
        assertThat(before.next()).isNull();
        assertThat(before.later()).isEmpty();
        assertThat(before.takeaways()).isEmpty();
        assertThat(before.back()).isEmpty();
        TodayContent there = new TodayService(book.overviews(), book.database()).read(TODAY.plusDays(1));
        assertThat(there.back()).extracting(Setback::title).containsExactly("First");
        book.setbacks().pause(setback, null);
        assertThat(new TodayService(book.overviews(), book.database())
                        .read(TODAY.plusYears(9))
                        .back())
                .isEmpty();
    }

    @Test
    void whatWasGatheredOnAnotherPageIsNotAskedForAgain() {
        UUID setback = book.addSetback("First", SetbackKind.FIRED, null);
        book.gather(setback, "the-moment");
        assertThat(read().next().exercise().id()).isEqualTo("cannot-wait");
    }

    @Test
    void theShortProgramIsCountedByItsOwnPages() {
        UUID setback = book.addSetback("First", SetbackKind.BAD_REVIEW, null);
        book.setbacks().choose(setback, Programs.SHORT);
        assertThat(read().next().of()).isEqualTo(1);
    }
}
