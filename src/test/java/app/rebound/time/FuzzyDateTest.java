package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The text form, the bounds and the order of dates.
@Tag("domain")
class FuzzyDateTest {
    private static final long SEED = 20240302;
    private static final List<FuzzyDate> MANY = SomeDates.of(SEED, 4000);

    private static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf).orElseThrow(() -> new AssertionError(edtf));
    }

    @Test
    void textFormReadsBackToTheSameDate() {
        assertThat(MANY)
                .allSatisfy(date -> assertThat(FuzzyDate.parse(date.edtf()))
                        .as("seed %d: %s", SEED, date.edtf())
                        .contains(date));
    }

    @Test
    void earliestComesBeforeLatestWithTheMidpointBetween() {
        assertThat(MANY).allSatisfy(date -> {
            LocalDateTime from = date.earliest();
            LocalDateTime to = date.latest();
            if (from != null && to != null) {
                assertThat(from).as("seed %d: %s", SEED, date).isBefore(to);
            }
            assertThat(from == null || !date.midpoint().isBefore(from)).isTrue();
            assertThat(to == null || !date.midpoint().isAfter(to)).isTrue();
        });
    }

    @Test
    void anIntervalReachesFromTheStartOfOneEndToTheEndOfTheOther() {
        assertThat(MANY)
                .filteredOn(DateSpan.class::isInstance)
                .hasSizeGreaterThan(500)
                .allSatisfy(date -> {
                    var span = (DateSpan) date;
                    assertThat(span.earliest())
                            .isEqualTo(
                                    span.start() == null ? null : span.start().earliest());
                    assertThat(span.latest())
                            .isEqualTo(span.end() == null ? null : span.end().latest());
                    assertThat(span.isInterval()).isTrue();
                });
    }

    @Test
    void orderIsTotalAndAgreesWithEquals() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            FuzzyDate a = MANY.get(random.nextInt(MANY.size()));
            FuzzyDate b = MANY.get(random.nextInt(MANY.size()));
            FuzzyDate c = MANY.get(random.nextInt(MANY.size()));
            String seed = "seed %d: %s %s %s".formatted(SEED, a, b, c);
            assertThat(Integer.signum(a.compareTo(b))).as(seed).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).as(seed).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c)).as(seed).isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void openStartsComeFirstAndUndatedLast() {
        var dates = new ArrayList<FuzzyDate>();
        dates.add(null);
        for (String edtf :
                List.of("2024/..", "2024", "2024-01-01", "2024-01", "../2023", "2023-12-31T23:59", "2024~")) {
            dates.add(date(edtf));
        }
        Collections.shuffle(dates, new Random(SEED));
        dates.sort(FuzzyDate.UNDATED_LAST);
        assertThat(dates)
                .extracting(date -> date == null ? "undated" : date.edtf())
                .containsExactly(
                        "../2023", "2023-12-31T23:59", "2024-01-01", "2024-01", "2024", "2024~", "2024/..", "undated");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00, 2025-01-01T00:00, YEAR",
        "-0044, -0044-01-01T00:00, -0043-01-01T00:00, YEAR",
        "2024-02, 2024-02-01T00:00, 2024-03-01T00:00, MONTH",
        "2024-02-29, 2024-02-29T00:00, 2024-03-01T00:00, DAY",
        "2024-02-29T23:59, 2024-02-29T23:59, 2024-03-01T00:00, MINUTE",
        "2024-21, 2024-03-01T00:00, 2024-06-01T00:00, SEASON",
        "2024-24, 2024-12-01T00:00, 2025-03-01T00:00, SEASON",
        "2024-33, 2024-01-01T00:00, 2024-04-01T00:00, QUARTER",
        "2024-36, 2024-10-01T00:00, 2025-01-01T00:00, QUARTER",
        "201X, 2010-01-01T00:00, 2020-01-01T00:00, DECADE",
        "20XX, 2000-01-01T00:00, 2100-01-01T00:00, CENTURY",
        "2024-XX, 2024-01-01T00:00, 2025-01-01T00:00, YEAR",
        "2024-XX-XX, 2024-01-01T00:00, 2025-01-01T00:00, YEAR",
        "2024-02-XX, 2024-02-01T00:00, 2024-03-01T00:00, MONTH",
        "2024-02:early, 2024-02-01T00:00, 2024-02-11T00:00, PART",
        "2024-02:mid, 2024-02-11T00:00, 2024-02-21T00:00, PART",
        "2024-02:late~, 2024-02-21T00:00, 2024-03-01T00:00, PART",
        "2024:early, 2024-01-01T00:00, 2024-05-01T00:00, PART",
        "2024:late, 2024-09-01T00:00, 2025-01-01T00:00, PART",
        "2024-24:mid, 2025-01-01T00:00, 2025-02-01T00:00, PART",
        "2023-06/2023-08, 2023-06-01T00:00, 2023-09-01T00:00, INTERVAL",
        "2024-03~, 2024-03-01T00:00, 2024-04-01T00:00, MONTH",
    })
    void boundsOfEachKind(String edtf, LocalDateTime earliest, LocalDateTime latest, Precision precision) {
        assertThat(date(edtf).earliest()).isEqualTo(earliest);
        assertThat(date(edtf).latest()).isEqualTo(latest);
        assertThat(date(edtf).precision()).isEqualTo(precision);
        assertThat(date(edtf).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02, true, false, false",
        "2024-03-02T14:30, true, false, false",
        "2024-03-02/2024-03-04, true, false, false",
        "2024-03-02~, false, true, false",
        "2024-03-02?, false, false, true",
        "2024-03-02%, false, true, true",
        "2024-03, false, false, false",
        "2024-03-XX, false, false, false",
        "2024-03-02/.., false, false, false",
        "2023?/2024~, false, true, true",
    })
    void exactAboutAndUncertain(String edtf, boolean isExact, boolean isAbout, boolean isUncertain) {
        assertThat(date(edtf).isExact()).isEqualTo(isExact);
        assertThat(date(edtf).isAbout()).isEqualTo(isAbout);
        assertThat(date(edtf).isUncertain()).isEqualTo(isUncertain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-00",
                "2024-2",
                "2023-02-29",
                "2024-04-31",
                "2024-03-00",
                "2024-25",
                "2024-37",
                "2024-21-03",
                "2024-XX-03",
                "20X4",
                "2XXX",
                "201X-03",
                "201X:mid",
                "2024-03-02:mid",
                "2024-33:early",
                "2024-03-02T24:00",
                "2024-03-02T14",
                "2024-03-XXT14:30",
                "2024~?",
                "~2024",
                "2024:mid:mid",
                "../..",
                "/",
                "2024/",
                "/2024",
                "2024/2023",
                "2024-03-03/2024-03-02",
                "2023/2024/2025",
                "-0000",
                "12024",
                "2024 ",
                "2024-3-2",
                "tomorrow"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(FuzzyDate.parse(text)).isEmpty();
    }

    @Test
    void factoriesMakeWhatTheTextFormSays() {
        FuzzyDate day = FuzzyDate.ofDay(LocalDate.of(2024, 2, 29));
        assertThat(day).isEqualTo(date("2024-02-29"));
        assertThat(FuzzyDate.ofYear(-44)).isEqualTo(date("-0044"));
        assertThat(FuzzyDate.ofMonth(YearMonth.of(2024, 2))).isEqualTo(date("2024-02"));
        assertThat(FuzzyDate.ofMinute(LocalDateTime.of(2024, 2, 29, 7, 5, 59))).isEqualTo(date("2024-02-29T07:05"));
        assertThat(FuzzyDate.since(day)).isEqualTo(date("2024-02-29/.."));
        assertThat(FuzzyDate.until(day)).isEqualTo(date("../2024-02-29"));
        assertThat(FuzzyDate.between(day, FuzzyDate.ofYear(2024))).isEqualTo(date("2024-02-29/2024"));
        assertThatThrownBy(() -> FuzzyDate.between(day, FuzzyDate.ofYear(2023))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> FuzzyDate.since(FuzzyDate.since(day))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> FuzzyDate.ofYear(10_000)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void wordsAsTypedStayOutsideTheDatesEquality() {
        var typed = new DateStatement("back in spring", date("2024-21"));
        var picked = new DateStatement(null, date("2024-21"));
        assertThat(typed.date()).isEqualTo(picked.date()).hasSameHashCodeAs(picked.date());
        assertThat(typed).isNotEqualTo(picked);
    }
}
