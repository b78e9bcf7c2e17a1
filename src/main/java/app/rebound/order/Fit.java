package app.rebound.order;

import java.util.UUID;

/// One thing that words can name.
sealed interface Fit {
    /// An event.
    ///
    /// @param isWhole whether the words are its whole title
    record OfEvent(UUID id, boolean isWhole) implements Fit {}

    /// A date, which is `typed`.
    ///
    /// @param isYearSaid whether the words say which year
    record OfDate(String typed, boolean isYearSaid) implements Fit {}
}
