package app.rebound.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/// The time, the place it is read in, and a clock that only runs forward.
///
/// @param nanos in nanoseconds, from no moment in particular
record SittingClock(Clock clock, ZoneId zone, LongSupplier nanos) {
    SittingClock(Clock clock, ZoneId zone) {
        this(clock, zone, System::nanoTime);
    }
}
