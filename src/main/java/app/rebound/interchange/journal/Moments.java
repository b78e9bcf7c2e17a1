package app.rebound.interchange.journal;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.interchange.JournalEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// Turns a moment in UTC and a zone into the day and time that were on the clock there.
final class Moments {
    private Moments() {}

    /// @param utc such as `2024-01-15T09:30:00Z`
    /// @param zone such as `Europe/Paris`; empty or unknown for the person's own
    /// @throws RefusedException when it is no moment
    static JournalEntry.Draft draft(String utc, String zone, ZoneId own) {
        if (utc.isBlank()) {
            throw new RefusedException(Reason.NO_DATE);
        }
        try {
            ZoneId place = zone(zone);
            ZonedDateTime local = Instant.parse(utc.strip()).atZone(place == null ? own : place);
            LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            return new JournalEntry.Draft().day(local.toLocalDate()).time(time).zone(place);
        } catch (DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
    }

    static @org.jspecify.annotations.Nullable ZoneId zone(String name) {
        try {
            return name.isBlank() ? null : ZoneId.of(name.strip().replace("\\/", "/"));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
