package app.rebound.time;

import java.time.LocalDate;

/// Where to look for the year of a date that is typed without it.
public record Near(LocalDate day, Side side) {
    /// On which side of the day the nearest date is meant.
    public enum Side {
        /// The last that starts on the day or before.
        STARTS_BY,
        /// The last that is over before the day.
        ENDS_BEFORE,
        /// The first that ends on the day or after.
        ENDS_FROM,
        /// The first that starts after the day.
        STARTS_AFTER;

        boolean isBackwards() {
            return this == STARTS_BY || this == ENDS_BEFORE;
        }
    }
}
