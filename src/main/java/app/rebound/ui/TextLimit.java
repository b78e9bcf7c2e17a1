package app.rebound.ui;

/// How much one text takes before it could no longer be shown and written in without waiting; beyond it nothing is
/// put in, and the person is told.
final class TextLimit {
    /// Characters of a whole text: some three hundred thousand words.
    static final int TEXT = 2_000_000;

    /// Characters of one paragraph; a key in a longer one takes half a second.
    static final int PARAGRAPH = 100_000;

    /// Emoji and other signs of two characters in one paragraph; the platform's layout of them grows with the square.
    static final int PAIRS = 2_000;

    /// What a paste would pass.
    enum Passed {
        NOTHING,
        TEXT,
        PARAGRAPH
    }

    private TextLimit() {}

    /// What would be passed if `inserted`, which is clean, stood in the place of `start` to `end`.
    static Passed by(Surface surface, int start, int end, String inserted) {
        if ((long) surface.length() - (end - start) + inserted.length() > TEXT) {
            return Passed.TEXT;
        }
        String lines =
                surface.text(surface.lineStart(start), start) + inserted + surface.text(end, surface.lineEnd(end));
        return isTooLong(lines) ? Passed.PARAGRAPH : Passed.NOTHING;
    }

    private static boolean isTooLong(String lines) {
        int length = 0;
        int pairs = 0;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean isBreak = c == '\n';
            length = isBreak ? 0 : length + 1;
            pairs = isBreak ? 0 : pairs + (Character.isHighSurrogate(c) ? 1 : 0);
            if (length > PARAGRAPH || pairs > PAIRS) {
                return true;
            }
        }
        return false;
    }
}
