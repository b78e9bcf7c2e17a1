package app.rebound.interchange.out;

/// What may stand in any text file: no control characters but tab and line end, no halves of characters.
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.replaceAll("\\r\\n?", "\n").codePoints().forEach(c -> {
            boolean isLayout = c == '\t' || c == '\n';
            boolean isUnfit = (c & 0xFFFE) == 0xFFFE || Character.getType(c) == Character.SURROGATE;
            if (isUnfit) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (isLayout || Character.getType(c) != Character.CONTROL) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /// The same on one line.
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }
}
