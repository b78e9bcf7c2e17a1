package app.rebound.app;

import java.time.Clock;
import java.time.ZoneId;

/// The time and the place it is read in.
record SittingClock(Clock clock, ZoneId zone) {}
