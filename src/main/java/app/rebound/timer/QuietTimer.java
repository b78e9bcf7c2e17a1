package app.rebound.timer;

import app.rebound.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Counts how long somebody is at it; it makes no sound and stops nothing.
public final class QuietTimer {
    /// How often the time is looked at.
    public static final Duration TICK = Duration.ofSeconds(1);

    /// A longer gap between two looks means that the machine slept, and is not counted.
    static final Duration LONGEST_GAP = Duration.ofMinutes(2);

    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Tasks.@Nullable Cancellable next;
    private Instant looked = Instant.EPOCH;

    public QuietTimer(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /// The time counted so far, of all stretches together.
    public ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    public Duration elapsed() {
        return elapsed.get();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return running.get();
    }

    /// Begins to count, or goes on.
    public void start() {
        if (!isRunning()) {
            running.set(true);
            looked = clock.instant();
            next = tasks.after(TICK, this::tick);
        }
    }

    /// Stops counting and keeps what was counted.
    public void stop() {
        if (isRunning()) {
            count();
            running.set(false);
            if (next != null) {
                next.cancel();
                next = null;
            }
        }
    }

    /// Stops and begins again at nothing.
    public void clear() {
        stop();
        elapsed.set(Duration.ZERO);
    }

    private void tick() {
        count();
        next = tasks.after(TICK, this::tick);
    }

    private void count() {
        Instant now = clock.instant();
        Duration gap = Duration.between(looked, now);
        looked = now;
        if (!gap.isNegative() && gap.compareTo(LONGEST_GAP) <= 0) {
            elapsed.set(elapsed.get().plus(gap));
        }
    }
}
