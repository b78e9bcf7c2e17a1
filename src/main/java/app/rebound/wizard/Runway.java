package app.rebound.wizard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How long money lasts: what is there, what a month costs, and what a month brings in.
///
/// @param savings null while nothing is said
/// @param costs of one month; null while nothing is said
/// @param income of one month; null counts as nothing
record Runway(
        @Nullable BigDecimal savings,
        @Nullable BigDecimal costs,
        @Nullable BigDecimal income) {
    private static final int MOST = 1_200;

    /// What goes from the savings in a month, empty while nothing is said of its costs; nothing or less where a month
    /// brings in what it costs.
    Optional<BigDecimal> gap() {
        return costs == null
                ? Optional.empty()
                : Optional.of(costs.subtract(income == null ? BigDecimal.ZERO : income));
    }

    /// The whole months that the savings cover, at most 1200; empty where that cannot be said.
    OptionalInt months() {
        BigDecimal gap = gap().orElse(BigDecimal.ZERO);
        if (savings == null || savings.signum() < 0 || gap.signum() <= 0) {
            return OptionalInt.empty();
        }
        BigDecimal months = savings.divide(gap, 0, RoundingMode.DOWN);
        return OptionalInt.of(months.min(BigDecimal.valueOf(MOST)).intValue());
    }
}
