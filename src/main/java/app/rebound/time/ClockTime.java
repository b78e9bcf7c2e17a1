package app.rebound.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of the day as people type it: 9, 9:30, 9h30, 14.00, 2 pm.
public final class ClockTime {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:\\s*[:h.]\\s*(\\d{2})?)?\\s*([ap])?\\.?m?\\.?", Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private ClockTime() {}

    /// The time; empty where it is none.
    public static Optional<LocalTime> read(String typed) {
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3);
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        return hour <= LAST_HOUR && minute <= LAST_MINUTE ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
