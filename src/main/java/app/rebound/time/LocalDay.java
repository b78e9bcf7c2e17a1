package app.rebound.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// The day a moment belongs to for the person: a late evening belongs to the day it began on.
public final class LocalDay {
    /// When a day ends unless the person says otherwise: 04:00 of the next date.
    public static final LocalTime DEFAULT_END = LocalTime.of(4, 0);

    private LocalDay() {}

    /// The day of `moment` on the clocks of `zone`, where times before `dayEnds` (exclusive) still belong to the date
    /// before; midnight makes days and dates the same.
    public static LocalDate dayOf(Instant moment, ZoneId zone, LocalTime dayEnds) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        LocalDate date = local.toLocalDate();
        return local.toLocalTime().isBefore(dayEnds) ? date.minusDays(1) : date;
    }
}
