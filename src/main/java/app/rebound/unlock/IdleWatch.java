package app.rebound.unlock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells when a workbook has lain open for too long without anybody at it, or the machine has slept.
///
/// It is told of each key and mouse event, and looked at once in each [#TICK].
public final class IdleWatch {
    /// How far apart the looks are meant to be.
    public static final Duration TICK = Duration.ofSeconds(1);
    /// So far the wall clock may run ahead between two looks: clocks are set right now and then.
    private static final Duration LEAP = Duration.ofSeconds(60);

    private final Clock wall;
    private final LongSupplier nanos;
    private long touched;
    private long lookedNanos;
    private Instant lookedWall;

    /// @param wall the time of day, which runs on while the machine sleeps
    /// @param nanos a clock that only runs forward, in nanoseconds
    public IdleWatch(Clock wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        touched = nanos.getAsLong();
        lookedNanos = touched;
        lookedWall = wall.instant();
    }

    /// Counts from now on; what was before is no matter.
    public void begin() {
        touch();
        lookedNanos = touched;
        lookedWall = wall.instant();
    }

    /// Somebody is there.
    public void touch() {
        touched = nanos.getAsLong();
    }

    /// Looks at both clocks.
    ///
    /// @param limit how long nobody may be there; empty for as long as they like
    /// @return whether it is time to lock
    public boolean isDue(Optional<Duration> limit) {
        long now = nanos.getAsLong();
        Instant wallNow = wall.instant();
        // Some systems' monotonic clocks count sleep too; what it counts beyond a tick proves nobody awake.
        Duration awake = least(Duration.ofNanos(now - lookedNanos), TICK.multipliedBy(2));
        boolean hasSlept = Duration.between(lookedWall, wallNow).minus(awake).compareTo(LEAP) >= 0;
        lookedNanos = now;
        lookedWall = wallNow;
        boolean isIdle = limit.filter(most -> Duration.ofNanos(now - touched).compareTo(most) >= 0)
                .isPresent();
        return hasSlept || isIdle;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
