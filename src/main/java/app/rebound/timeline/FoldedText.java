package app.rebound.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words in one plain spelling, in which those that mean the same look the same: small, without accents, with one kind
/// of apostrophe and of blank.
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private FoldedText() {}

    static String of(String text) {
        String plain = text;
        if (!isPlain(text)) {
            plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("");
            plain = APOSTROPHES.matcher(plain).replaceAll("'");
        }
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 128 && character != '`');
    }
}
