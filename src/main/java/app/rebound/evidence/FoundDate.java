package app.rebound.evidence;

import app.rebound.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When a record says that something happened.
///
/// @param date on the person's own clock, as exact as the record says: a day without a time stays a day
/// @param instant the moment it began; null where the record names no zone
/// @param zone the zone that the record names; null as the instant
public record FoundDate(
        FuzzyDate date, @Nullable Instant instant, @Nullable ZoneId zone) {
    public FoundDate {
        if ((instant == null) != (zone == null)) {
            throw new IllegalArgumentException("an instant has a zone");
        }
    }

    /// A date that names no zone.
    public static FoundDate of(FuzzyDate date) {
        return new FoundDate(date, null, null);
    }

    /// A day that names no zone.
    ///
    /// @throws DateTimeException beyond the years -9999 to 9999, as for the other factories
    public static FoundDate of(LocalDate day) {
        return of(FuzzyDate.ofDay(day));
    }

    /// A day, and a time where there is one.
    public static FoundDate of(LocalDate day, @Nullable LocalTime time) {
        return of(time == null ? FuzzyDate.ofDay(day) : FuzzyDate.ofMinute(day.atTime(time)));
    }

    /// A moment.
    ///
    /// @param zone the record's
    /// @param own the person's, whose clock the date is read from
    public static FoundDate of(Instant instant, ZoneId zone, ZoneId own) {
        return new FoundDate(FuzzyDate.ofMinute(LocalDateTime.ofInstant(instant, own)), instant, zone);
    }

    /// The days from its first to `last`, inclusive; unchanged where that is not later.
    public FoundDate throughDay(LocalDate last) {
        LocalDateTime start = date.earliest();
        if (start == null || date.isInterval() || !last.isAfter(start.toLocalDate())) {
            return this;
        }
        FuzzyDate first = FuzzyDate.ofDay(start.toLocalDate());
        return new FoundDate(FuzzyDate.between(first, FuzzyDate.ofDay(last)), instant, zone);
    }
}
