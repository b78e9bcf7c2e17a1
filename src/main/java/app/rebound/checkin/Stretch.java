package app.rebound.checkin;

import java.time.LocalDate;
import java.util.Locale;

/// How much time is drawn at once.
enum Stretch {
    WEEKS(28),
    MONTHS(91),
    YEAR(365),
    ALL(0);

    private final int days;

    Stretch(int days) {
        this.days = days;
    }

    /// The name in message keys and node ids.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first day of it.
    ///
    /// @param earliest the first day that there is anything of
    LocalDate first(LocalDate last, LocalDate earliest) {
        if (this == ALL) {
            LocalDate least = last.minusDays(WEEKS.days - 1L);
            return earliest.isBefore(least) ? earliest : least;
        }
        return last.minusDays(days - 1L);
    }

    /// The same stretch of time before or after.
    LocalDate moved(LocalDate last, int times) {
        return last.plusDays((long) days * times);
    }
}
