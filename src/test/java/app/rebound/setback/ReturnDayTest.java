package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day on which a pause ends, as people type it.
@Tag("domain")
class ReturnDayTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    private static ReturnDay read(Locale language, String typed) {
        return ReturnDay.read(new DateReader(Messages.of(language)), typed, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 3 May, 2024-05-03",
        "en, 3 May 2024, 2024-05-03",
        "en, 2024-05-03, 2024-05-03",
        "en, 19 April, 2024-04-19",
        "en, 17 April, 2025-04-17",
        "en, 18 April 2025, 2025-04-18",
        "fr, 3 mai, 2024-05-03",
        "fr, 1er janvier, 2025-01-01"
    })
    void aSingleDayAheadIsUnderstood(String language, String typed, LocalDate day) {
        assertThat(read(Locale.of(language), typed)).isEqualTo(new ReturnDay(day, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'', blank",
        "'   ', blank",
        "soon, no-day",
        "May 2024, no-day",
        "between 3 May and 5 May, no-day",
        "31 February, no-day",
        "yesterday, past",
        "17 April 2024, past",
        "18 April 2024, past",
        "19 April 2025, far",
        "3 May 2031, far"
    })
    void whatIsNoDayToComeBackOnIsSaidSo(String typed, String problem) {
        assertThat(read(Locale.ENGLISH, typed)).isEqualTo(new ReturnDay(null, "setback.pause.when." + problem));
    }

    @Test
    void everyDayOfTheNextYearReadsBackFromItsOwnWords() {
        var random = new Random(20_240_418);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var words = new DateWords(Messages.of(language));
            for (int i = 0; i < 200; i++) {
                LocalDate day = TODAY.plusDays(1 + random.nextInt(365));
                assertThat(read(language, words.of(FuzzyDate.ofDay(day))).day()).isEqualTo(day);
            }
        }
    }
}
