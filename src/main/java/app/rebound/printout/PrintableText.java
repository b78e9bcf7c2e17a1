package app.rebound.printout;

/// The characters that may stand in XML and in a PDF/A-2a file.
public final class PrintableText {
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /// Leaves out control characters and marks of direction that no letter shows; puts U+FFFD in place of half
    /// surrogate
    /// pairs, characters of private use (PDF/A-2 6.2.11.7.3 wants their meaning spelt out) and non-characters.
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isDropped(c))
                .map(c -> isReplaced(c) ? REPLACEMENT : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isDropped(int c) {
        boolean isLayout = c == '\t' || c == '\n';
        boolean isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return (Character.getType(c) == Character.CONTROL && !isLayout) || isDirection || c == 0xFEFF;
    }

    private static boolean isReplaced(int c) {
        int type = Character.getType(c);
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return type == Character.SURROGATE || type == Character.PRIVATE_USE || isNone;
    }
}
