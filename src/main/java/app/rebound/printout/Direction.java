package app.rebound.printout;

import com.ibm.icu.text.Bidi;
import org.jspecify.annotations.Nullable;

/// Which way a paragraph runs, by its first letter that has a way.
final class Direction {
    private Direction() {}

    /// The value of `dir`; null for what runs from left to right, which is how the page runs.
    static @Nullable String of(CharSequence text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : null;
    }
}
