package app.rebound.time;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How the two bounds of dates compare when one of them is open.
final class FuzzyOrder {
    static final Comparator<@Nullable LocalDateTime> EARLIEST = (left, right) -> {
        if (left == null || right == null) {
            return Boolean.compare(right == null, left == null);
        }
        return left.compareTo(right);
    };
    static final Comparator<@Nullable LocalDateTime> LATEST = (left, right) -> {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return left.compareTo(right);
    };

    private FuzzyOrder() {}
}
