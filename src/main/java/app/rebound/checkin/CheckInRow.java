package app.rebound.checkin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A check-in as a list or a drawing shows it.
///
/// @param time of day; null where it was not kept
/// @param confidence 0 to 10; null where nothing is said
/// @param words the beginning of what was written; may be empty
record CheckInRow(
        UUID id,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer confidence,
        List<Felt> feelings,
        String words) {
    CheckInRow {
        feelings = List.copyOf(feelings);
    }

    /// When it was; noon where the time was not kept.
    LocalDateTime at() {
        return day.atTime(time == null ? LocalTime.NOON : time);
    }
}
