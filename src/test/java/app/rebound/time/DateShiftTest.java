package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Dates moved by steps of what they name.
@Tag("domain")
class DateShiftTest {
    private static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2, 2024-03-01",
        "2024-03-31, 1, 2024-04-01",
        "2024-03-31T02:30, 1, 2024-03-31T02:31",
        "2024-03, -3, 2023-12",
        "2024-03:mid~, 1, 2024-04:mid~",
        "2024-21, -1, 2023-24",
        "2024-24, 1, 2025-21",
        "2023-34, 3, 2024-33",
        "1999, 2, 2001",
        "201X, 1, 202X",
        "2024-03-02/2024-03-09, 7, 2024-03-09/2024-03-16",
        "2024-03-02/.., -1, 2024-03-01/..",
        "2024-01-31/2024-05, 1, 2024-02-29/2024-06",
        "-0001, 1, 0000"
    })
    void aDateMovesByWhatItNames(String from, long steps, String to) {
        assertThat(new DateShift(false).moved(date(from), steps).orElseThrow().edtf())
                .isEqualTo(to);
    }

    @Test
    void aMinuteMovesByDaysWhereMinutesCannotBeSeen() {
        assertThat(new DateShift(true)
                        .moved(date("2024-02-28T14:30"), 2)
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2024-03-01T14:30");
    }

    @Test
    void nothingMovesBeyondWhatCanBeWritten() {
        assertThat(new DateShift(false).moved(date("9999-12-31"), 1)).isEmpty();
        assertThat(new DateShift(false).moved(date("-9999"), -1)).isEmpty();
        assertThat(new DateShift(false).moved(date("9999"), Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void anEndMovesUntilItMeetsTheOther() {
        var shift = new DateShift(false);
        assertThat(shift.resized(date("2024-03-02/2024-03-09"), false, 3)
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2024-03-02/2024-03-12");
        assertThat(shift.resized(date("2024-03-02/2024-03-09"), true, 7)
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2024-03-09/2024-03-09");
        assertThat(shift.resized(date("2024-03-02/2024-03-09"), true, 8)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void backAndForthIsTheSameForWhatIsNoDayOfAMonth(long seed) {
        var random = new Random(seed);
        FuzzyDate from = SomeDates.of(seed, 1).getFirst();
        long steps = random.nextLong(-1_000, 1_000);
        boolean isMixed = from instanceof DateSpan(var start, var end)
                && start != null
                && end != null
                && start.grain() != end.grain();
        if (!isMixed) {
            var shift = new DateShift(random.nextBoolean());
            shift.moved(from, steps)
                    .flatMap(moved -> shift.moved(moved, -steps))
                    .ifPresent(back -> assertThat(back).as("seed %d", seed).isEqualTo(from));
        }
    }
}
