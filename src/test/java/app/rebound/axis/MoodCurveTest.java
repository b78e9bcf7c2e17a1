package app.rebound.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The line of the moods runs through the marks and never beyond them.
@Tag("domain")
class MoodCurveTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLineStaysBetweenTheMarksItJoins(long seed) {
        Random random = new Random(seed);
        List<MoodCurve.Mood> marks = new ArrayList<>();
        int count = random.nextInt(300);
        for (int i = 0; i < count; i++) {
            marks.add(new MoodCurve.Mood(random.nextInt(100_000), random.nextInt(11) - 5));
        }
        List<MoodCurve.Point> points = new MoodCurve(marks).points(new TimeScale(0, 10 + random.nextInt(200), 800));
        for (int i = 1; i < points.size(); i++) {
            MoodCurve.Point from = points.get(i - 1);
            MoodCurve.Point to = points.get(i);
            double run = to.x() - from.x();
            assertThat(run).as("order, seed %d", seed).isNotNegative();
            double low = Math.min(from.mood(), to.mood()) - 1e-6;
            double high = Math.max(from.mood(), to.mood()) + 1e-6;
            double last = from.mood();
            for (double t = 0.05; run > 0 && t < 1; t += 0.05) {
                double mood = hermite(from, to, run, t);
                assertThat(mood).as("between, seed %d", seed).isBetween(low, high);
                assertThat((mood - last) * (to.mood() - from.mood()))
                        .as("one way, seed %d", seed)
                        .isGreaterThanOrEqualTo(-1e-6);
                last = mood;
            }
        }
    }

    private static double hermite(MoodCurve.Point from, MoodCurve.Point to, double run, double t) {
        double s = 1 - t;
        return from.mood() * s * s * s
                + 3 * (from.mood() + from.slopeAfter() * run / 3) * s * s * t
                + 3 * (to.mood() - to.slopeBefore() * run / 3) * s * t * t
                + to.mood() * t * t * t;
    }

    @Test
    void noMarkNoLineAndOneMarkIsADot() {
        TimeScale scale = new TimeScale(0, 10, 800);
        assertThat(new MoodCurve(List.of()).points(scale)).isEmpty();
        assertThat(new MoodCurve(List.of(new MoodCurve.Mood(500, -3))).points(scale))
                .singleElement()
                .satisfies(point -> assertThat(point.mood()).isEqualTo(-3));
    }

    @Test
    void aHundredThousandMarksAreJoinedInFewPoints() {
        Random random = new Random(5);
        List<MoodCurve.Mood> marks = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            marks.add(new MoodCurve.Mood(random.nextInt(8_000), random.nextInt(11) - 5));
        }
        List<MoodCurve.Point> points = new MoodCurve(marks).points(new TimeScale(0, 10, 800));
        assertThat(points).hasSizeLessThan(1_000);
        assertThat(points).extracting(MoodCurve.Point::mood).contains(-5.0, 5.0);
    }
}
