package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Late evenings belong to the day they began on.
@Tag("domain")
class LocalDayTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-03T02:59:59Z, Europe/Zurich, 04:00, 2024-03-02",
        "2024-03-03T03:00:00Z, Europe/Zurich, 04:00, 2024-03-03",
        "2024-03-03T03:00:00Z, Europe/Zurich, 00:00, 2024-03-03",
        "2024-03-02T22:59:59Z, Europe/Zurich, 00:00, 2024-03-02",
        "2024-01-01T08:59:00Z, America/New_York, 04:00, 2023-12-31",
        "2024-03-31T01:30:00Z, Europe/Zurich, 04:00, 2024-03-30",
        "2024-03-31T02:00:00Z, Europe/Zurich, 04:00, 2024-03-31",
    })
    void dayEndsAtTheGivenTime(Instant moment, ZoneId zone, LocalTime dayEnds, LocalDate day) {
        assertThat(LocalDay.dayOf(moment, zone, dayEnds)).isEqualTo(day);
        assertThat(LocalDay.DEFAULT_END).isEqualTo("04:00");
    }
}
