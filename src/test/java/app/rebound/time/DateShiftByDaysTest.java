package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that are moved stay as vague as they were.
@Tag("domain")
class DateShiftByDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-02, 7, 2024-03-09",
        "2024-02-28, 1, 2024-02-29",
        "2024-03-02T14:30, -2, 2024-02-29T14:30",
        "2024-03-02~, 30, 2024-04-01~",
        "2024-05, 3, 2024-05",
        "2024-05, 40, 2024-06",
        "2024-05:early~, 10, 2024-05:mid~",
        "2024-05:late?, 10, 2024-06:early?",
        "2024-21, 92, 2024-22",
        "2024-24, 0, 2024-24",
        "2024-24, 3, 2024-24",
        "2024-24, 92, 2025-21",
        "2024-33, 91, 2024-34",
        "2024, 366, 2025",
        "2024:mid, 120, 2024:late",
        "201X, 3653, 202X",
        "2024-XX, 10, 2024-XX",
        "2024-03-XX, 31, 2024-04-XX",
        "2024-03-02/2024-05-06, -1, 2024-03-01/2024-05-05",
        "2024-03/.., 31, 2024-04/..",
        "../2024-03-02, 1, ../2024-03-03",
        "-0044-03-15, 1, -0044-03-16",
        "1900-02-28, 1, 1900-03-01"
    })
    void movesAtItsOwnGrain(String before, int days, String after) {
        FuzzyDate date = FuzzyDate.parse(before).orElseThrow();
        assertThat(DateShift.byDays(date, days).edtf()).isEqualTo(after);
    }

    @Test
    void theWordsOfTheOldDateDoNotStayWithTheNew() {
        var stated = new DateStatement("yesterday", FuzzyDate.ofDay(LocalDate.of(2024, 3, 2)));
        assertThat(DateShift.byDays(stated, 1))
                .isEqualTo(new DateStatement(null, FuzzyDate.ofDay(LocalDate.of(2024, 3, 3))));
        assertThat(DateShift.byDays(stated, 0)).isEqualTo(stated);
    }

    @Test
    void beyondTheYearsIsRefused() {
        assertThatThrownBy(() -> DateShift.byDays(FuzzyDate.parse("9999-12-31").orElseThrow(), 1))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyShapeOfDateKeepsItsShapeAndComesBack(long seed) {
        var random = new Random(seed);
        List<String> shapes = List.of(
                "%04d-06-15",
                "%04d-06-15T08:05?", "%04d-06~", "%04d-06:mid", "%04d-22", "%04d-34", "%04d", "%04d-07:late%%");
        for (int i = 0; i < 200; i++) {
            FuzzyDate date = FuzzyDate.parse(
                            shapes.get(random.nextInt(shapes.size())).formatted(1000 + random.nextInt(2000)))
                    .orElseThrow();
            int days = random.nextInt(200_000) - 100_000;
            FuzzyDate moved = DateShift.byDays(date, days);
            assertThat(moved.precision()).as("seed " + seed).isEqualTo(date.precision());
            assertThat(moved.isAbout()).isEqualTo(date.isAbout());
            assertThat(moved.earliest()).isBeforeOrEqualTo(date.midpoint().plusDays(days));
            assertThat(moved.latest()).isAfterOrEqualTo(date.midpoint().plusDays(days));
        }
    }
}
