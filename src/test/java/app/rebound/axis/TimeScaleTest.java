package app.rebound.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Time on the axis, from millennia to minutes.
@Tag("domain")
class TimeScaleTest {
    private static final LocalDateTime TODAY = LocalDateTime.of(2024, 4, 18, 0, 0);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScaleGivesBackTheTimeThatItWasAsked(long seed) {
        Random random = new Random(seed);
        TimeScale scale =
                TimeScale.between(TODAY, TODAY.plusDays(1 + random.nextInt(4_000)), 100 + random.nextInt(1_000));
        LocalDateTime time = TODAY.plusMinutes(random.nextInt(1_000_000));
        assertThat(scale.time(scale.x(time))).as("seed %d", seed).isEqualTo(time);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsUnderThePointerStaysThereThroughTwoHundredZooms(long seed) {
        Random random = new Random(seed);
        double width = 300 + random.nextInt(1_200);
        int year = FuzzyDate.FIRST_YEAR + random.nextInt(FuzzyDate.LAST_YEAR - FuzzyDate.FIRST_YEAR);
        LocalDateTime from = LocalDateTime.of(year, 5, 4, 3, 2);
        TimeScale scale = TimeScale.between(from, from.plusMinutes(1 + random.nextInt(500_000_000)), width)
                .allowed();
        double x = random.nextDouble() * width;
        double moment = scale.at(x);
        for (int zoom = 0; zoom < 200; zoom++) {
            scale = scale.zoomed(x, Math.pow(2, random.nextDouble() * 2 - 1));
            assertThat(scale.x(moment)).as("zoom %d, seed %d", zoom, seed).isCloseTo(x, within(0.5));
        }
        assertThat(scale.perPixel()).isBetween(TimeScale.FINEST, TimeScale.WIDEST);
    }

    @Test
    void aDayHasTwentyFourHoursAlsoWhenClocksAreChanged() {
        LocalDateTime before = LocalDate.of(2024, 3, 30).atStartOfDay();
        TimeScale scale = TimeScale.between(before, before.plusDays(3), 720);
        assertThat(scale.x(LocalDateTime.of(2024, 3, 31, 2, 30))).isEqualTo(240 + 25);
        assertThat(scale.x(LocalDateTime.of(2024, 4, 1, 0, 0))).isEqualTo(480);
    }

    @Test
    void theEndsOfWhatCanBeWrittenAreReached() {
        TimeScale all = new TimeScale(TimeScale.FIRST, (TimeScale.LAST - TimeScale.FIRST) / 1_000, 1_000);
        assertThat(all.from()).isEqualTo(LocalDateTime.of(-9999, 1, 1, 0, 0));
        assertThat(all.x(LocalDateTime.of(0, 1, 1, 0, 0))).isCloseTo(500, within(0.1));
        assertThat(all.panned(1e9).at(500)).isEqualTo(TimeScale.LAST);
        assertThat(all.panned(-1e9).at(500)).isCloseTo(TimeScale.FIRST, within(1.0));
    }

    @Test
    void allDatesAreSeenWithRoomAroundThem() {
        FuzzyDate day = FuzzyDate.ofDay(LocalDate.of(2020, 1, 1));
        TimeScale scale = TimeScale.fitting(List.of(day, FuzzyDate.ofYear(2023)), TODAY, 800);
        assertThat(scale.x(LocalDateTime.of(2020, 1, 1, 0, 0))).isBetween(10.0, 60.0);
        assertThat(scale.x(LocalDateTime.of(2024, 1, 1, 0, 0))).isBetween(740.0, 790.0);
        assertThat(TimeScale.fitting(List.of(), TODAY, 800).x(TODAY)).isCloseTo(400, within(1.0));
    }
}
