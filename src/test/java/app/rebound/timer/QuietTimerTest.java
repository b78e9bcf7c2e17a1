package app.rebound.timer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.task.DirectTasks;
import app.rebound.testing.TestClock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Time is counted while the timer runs, and only then.
@Tag("domain")
class QuietTimerTest {
    private final DirectTasks tasks = new DirectTasks();
    private final TestClock clock = new TestClock();
    private final QuietTimer timer = new QuietTimer(tasks, clock);

    private void pass(Duration time) {
        clock.advance(time);
        tasks.advance(QuietTimer.TICK);
    }

    @Test
    void countsWhileItRuns() {
        pass(Duration.ofMinutes(1));
        assertThat(timer.elapsed()).isZero();
        timer.start();
        timer.start();
        pass(Duration.ofMinutes(1));
        pass(Duration.ofSeconds(30));
        assertThat(timer.elapsed()).isEqualTo(Duration.ofSeconds(90));
        clock.advance(Duration.ofSeconds(10));
        timer.stop();
        assertThat(timer.elapsed()).isEqualTo(Duration.ofSeconds(100));
        pass(Duration.ofMinutes(1));
        assertThat(timer.elapsed()).isEqualTo(Duration.ofSeconds(100));
        timer.clear();
        assertThat(timer.elapsed()).isZero();
    }

    @Test
    void theSleepOfTheMachineIsNotCounted() {
        timer.start();
        pass(Duration.ofMinutes(1));
        pass(Duration.ofHours(9));
        pass(Duration.ofMinutes(2));
        pass(Duration.ofMinutes(-5));
        timer.stop();
        assertThat(timer.elapsed()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void stretchesAddUp() {
        var random = new Random(7);
        Duration counted = Duration.ZERO;
        for (int i = 0; i < 500; i++) {
            Duration step = Duration.ofSeconds(random.nextInt(120));
            if (timer.isRunning()) {
                counted = counted.plus(step);
            }
            pass(step);
            if (random.nextBoolean()) {
                timer.start();
            } else {
                timer.stop();
            }
        }
        timer.stop();
        assertThat(timer.elapsed()).isEqualTo(counted);
    }
}
