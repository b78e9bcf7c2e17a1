package app.rebound.ui;

/// What comes in from outside (paste, drop, an old file), made fit for the editor.
final class CleanText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CleanText() {}

    /// `raw` with line breaks as `\n` and without control characters other than tab; all else is kept as it is.
    static String of(String raw) {
        var clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                boolean isHalfOfPair = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                if (!isHalfOfPair) {
                    clean.append('\n');
                }
            } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (c == '\n' || c == '\t' || !(Character.isISOControl(c) || c == BYTE_ORDER_MARK)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /// How many words `text` has: runs between white space that hold a letter or a digit.
    static int words(String text) {
        int words = 0;
        boolean isCounted = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isCounted = false;
            } else if (!isCounted && Character.isLetterOrDigit(c)) {
                words++;
                isCounted = true;
            }
        }
        return words;
    }

    /// The length of the longest paragraph of `text`, in characters.
    static int longestParagraph(String text) {
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }
}
