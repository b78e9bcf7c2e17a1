package app.rebound.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// How long a protected workbook may lie open without a key or a movement of the mouse.
public enum LockAfter {
    ONE(1),
    FIVE(5),
    TEN(10),
    THIRTY(30),
    NEVER(0);

    private final int minutes;

    LockAfter(int minutes) {
        this.minutes = minutes;
    }

    /// Empty for never.
    public Optional<Duration> duration() {
        return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }

    /// Minutes; 0 for never.
    public int minutes() {
        return minutes;
    }

    /// The choice with these minutes, or the usual one.
    static LockAfter of(int minutes) {
        return Arrays.stream(values())
                .filter(choice -> choice.minutes == minutes)
                .findFirst()
                .orElse(TEN);
    }
}
