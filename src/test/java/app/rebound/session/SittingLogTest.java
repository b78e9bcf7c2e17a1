package app.rebound.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.time.ClockTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sittings as they are kept, and times as they are typed.
@Tag("domain")
class SittingLogTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    @Test
    void whatWasWrittenIsReadAgain() {
        var random = new Random(2);
        var log = SittingLog.of("");
        assertThat(log.minutes()).isZero();
        for (int i = 0; i < 100; i++) {
            int place = random.nextInt(log.sittings().size() + 1);
            log = log.with(place, DAY.plusDays(i), random.nextInt(200));
            assertThat(SittingLog.of(log.text())).isEqualTo(log);
        }
        assertThat(log.minutes())
                .isEqualTo(log.sittings().stream()
                        .mapToInt(SittingLog.Sitting::minutes)
                        .sum());
    }

    @Test
    void aSittingThatGoesOnKeepsItsDay() {
        var log = SittingLog.of("2024-04-18 20").with(0, DAY.plusDays(1), 45);
        assertThat(log.text()).isEqualTo("2024-04-18 45");
    }

    @Test
    void whatIsNoSittingIsLeftOut() {
        assertThat(SittingLog.of("2024-04-18 20\nlate\n2024-13-01 5\n2024-04-19 x\n2024-04-20 -3")
                        .text())
                .isEqualTo("2024-04-18 20\n2024-04-20 0");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "9h30, 09:30",
        "14.05, 14:05",
        "2 pm, 14:00",
        "12 am, 00:00",
        "12:15 p.m., 12:15"
    })
    void timesAreReadAsTyped(String typed, String time) {
        assertThat(ClockTime.read(typed)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morning", "25", "9:75", "9:3"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }
}
