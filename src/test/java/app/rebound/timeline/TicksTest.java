package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.axis.Ellipsis;
import app.rebound.axis.TickRoom;
import app.rebound.axis.TickStep;
import app.rebound.axis.Ticks;
import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ticks of the axis and their words.
@Tag("domain")
class TicksTest {
    /// Seven pixels a character.
    private static double sevenPixels(String text) {
        return 7.0 * text.length();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsOfTicksNeverOverlapInEitherLanguage(long seed) {
        Random random = new Random(seed);
        double perPixel = TimeScale.FINEST * Math.pow(10, random.nextDouble() * 9.5);
        double width = 120 + random.nextInt(1_400);
        double start =
                TimeScale.FIRST + random.nextDouble() * (TimeScale.LAST - TimeScale.FIRST) - width * perPixel / 2;
        TimeScale scale = new TimeScale(start, Math.min(TimeScale.WIDEST, perPixel), width);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var room = new TickRoom(new TickWords(Messages.of(language)), TicksTest::sevenPixels);
            Ticks ticks = Ticks.of(scale, room);
            double free = Double.NEGATIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (Ticks.Tick tick : ticks.all()) {
                assertThat(tick.x()).as("order, seed %d", seed).isGreaterThan(last);
                last = tick.x();
                if (!tick.label().isEmpty()) {
                    assertThat(tick.x()).as("labels apart, seed %d", seed).isGreaterThanOrEqualTo(free);
                    free = tick.x() + Ticks.INDENT + sevenPixels(tick.label());
                    assertThat(free).as("inside, seed %d", seed).isLessThanOrEqualTo(width + 0.001);
                }
            }
            assertThat(Ticks.of(scale.panned(width / 3), room).step())
                    .as("a pan keeps the step, seed %d", seed)
                    .isEqualTo(ticks.step());
        }
    }

    @Test
    void ticksReachFromMinutesToDecades() {
        LocalDateTime from = LocalDateTime.of(2024, 3, 2, 9, 10);
        assertThat(ticks(from, from.plusMinutes(50)).step()).isEqualTo(TickStep.FIVE_MINUTES);
        Ticks months = ticks(from, from.plusMonths(10));
        assertThat(months.step()).isEqualTo(TickStep.MONTH);
        assertThat(months.all())
                .extracting(Ticks.Tick::label)
                .startsWith("Apr 2024")
                .contains("Jun", "Dec");
        assertThat(ticks(from, from.plusYears(120)).step()).isEqualTo(TickStep.DECADE);
        assertThat(ticks(LocalDateTime.of(-9000, 1, 1, 0, 0), from).step())
                .isIn(TickStep.MILLENNIUM, TickStep.FIVE_MILLENNIA);
    }

    private static Ticks ticks(LocalDateTime from, LocalDateTime to) {
        var words = new TickWords(Messages.of(Locale.ENGLISH));
        return Ticks.of(TimeScale.between(from, to, 740), words, TicksTest::sevenPixels);
    }

    @Test
    void aLabelIsCutToItsRoom() {
        assertThat(Ellipsis.cut("Client lost", 100, TicksTest::sevenPixels)).isEqualTo("Client lost");
        assertThat(Ellipsis.cut("Client lost", 56, TicksTest::sevenPixels)).isEqualTo("Client…");
        assertThat(Ellipsis.cut("Client lost", 10, TicksTest::sevenPixels)).isEmpty();
    }
}
