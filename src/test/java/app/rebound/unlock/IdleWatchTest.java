package app.rebound.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody there, and a machine that slept, told by moved clocks.
@Tag("domain")
class IdleWatchTest {
    private static final Optional<Duration> TEN = Optional.of(Duration.ofMinutes(10));

    private final TestClock wall = new TestClock();
    private final AtomicLong nanos = new AtomicLong();
    private final IdleWatch watch = new IdleWatch(wall, nanos::get);

    /// Lets both clocks run, with a look each second; tells whether any said that it was time.
    private boolean pass(Duration time, Optional<Duration> limit) {
        boolean isDue = false;
        for (long second = 0; second < time.toSeconds(); second++) {
            wall.advance(Duration.ofSeconds(1));
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            isDue |= watch.isDue(limit);
        }
        return isDue;
    }

    @Test
    void tenMinutesWithoutAKeyAreTooLong() {
        assertThat(pass(Duration.ofSeconds(599), TEN)).isFalse();
        assertThat(pass(Duration.ofSeconds(1), TEN)).isTrue();
    }

    @Test
    void aKeyBeginsTheTimeAnew() {
        assertThat(pass(Duration.ofMinutes(9), TEN)).isFalse();
        watch.touch();
        assertThat(pass(Duration.ofMinutes(9), TEN)).isFalse();
        assertThat(pass(Duration.ofMinutes(1), TEN)).isTrue();
    }

    @Test
    void neverMeansNever() {
        assertThat(pass(Duration.ofHours(5), Optional.empty())).isFalse();
    }

    @Test
    void aWallClockThatRanAheadIsAMachineThatSlept() {
        assertThat(pass(Duration.ofSeconds(5), Optional.empty())).isFalse();
        wall.advance(Duration.ofSeconds(61));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(watch.isDue(Optional.empty())).isTrue();
        assertThat(pass(Duration.ofSeconds(5), Optional.empty()))
                .as("said once for each sleep")
                .isFalse();
    }

    @Test
    void sleepIsSeenWhereTheMonotonicClockCountsItToo() {
        wall.advance(Duration.ofMinutes(3));
        nanos.addAndGet(Duration.ofMinutes(3).toNanos());
        assertThat(watch.isDue(Optional.empty())).isTrue();
    }

    @Test
    void aClockSetRightIsNoSleep() {
        wall.advance(Duration.ofSeconds(50));
        assertThat(watch.isDue(TEN)).isFalse();
        wall.advance(Duration.ofHours(-2));
        assertThat(watch.isDue(TEN)).isFalse();
    }
}
