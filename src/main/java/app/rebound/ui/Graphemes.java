package app.rebound.ui;

import java.text.BreakIterator;
import java.util.Locale;

/// Where the characters that a person sees begin and end: extended grapheme clusters of Unicode Annex 29, so that a
/// flag or a family is one step of the caret.
final class Graphemes {
    /// Enough for every cluster in use; a longer look back would make one very long paragraph slow.
    private static final int WINDOW = 256;

    private Graphemes() {}

    /// The border before `offset` in `text`, or 0 at its beginning.
    static int before(String text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        int start = windowStart(text, offset);
        int end = Math.min(text.length(), offset + WINDOW);
        return start + borders(text.substring(start, end)).preceding(offset - start);
    }

    /// The border after `offset` in `text`, or its length at its end.
    static int after(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        int start = windowStart(text, offset);
        int end = Math.min(text.length(), offset + WINDOW);
        return start + borders(text.substring(start, end)).following(offset - start);
    }

    private static int windowStart(String text, int offset) {
        int start = Math.max(0, offset - WINDOW);
        if (start == 0) {
            return 0;
        }
        // A window must not open inside a cluster; after a space or a line break none goes on.
        for (int i = start; i < offset - 1; i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static BreakIterator borders(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        return borders;
    }
}
