package app.rebound.printout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A text as its words, each in small letters and without accents, so that names are found however they are written.
final class FoldedText {
    /// A word from `start` to `end`.
    ///
    /// @param folded in small letters, without accents and without what does not print
    /// @param isLarge whether it begins with a capital, or with a letter that knows none
    /// @param isAllLarge whether it has letters and none of them is small
    record Word(int start, int end, String folded, boolean isLarge, boolean isAllLarge) {}

    private static final Map<Integer, String> SPELT_OUT = Map.of(
            (int) 'œ', "oe", (int) 'æ', "ae", (int) 'ß', "ss", (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l",
            (int) 'ı', "i", (int) 'ð', "d", (int) 'þ', "th");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private FoldedText(String text) {
        this.text = text;
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i = isOfWord(c) ? folded.add(i) : i + Character.charCount(c);
        }
        return folded;
    }

    /// In small letters and without accents.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> fold(c, folded));
        return folded.toString();
    }

    List<Word> words() {
        return words;
    }

    /// What stands between a word and the next; empty at the last.
    String gap(int word) {
        return word + 1 < words.size()
                ? text.substring(words.get(word).end(), words.get(word + 1).start())
                : "";
    }

    /// A word of a script that sets no spaces is one sign long.
    private int add(int start) {
        StringBuilder folded = new StringBuilder();
        int end = start;
        boolean hasSmall = false;
        boolean hasLetter = false;
        boolean stands = isSpaceless(text.codePointAt(start));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if ((!isOfWord(c) && !isUnprinted(c)) || (end > start && (stands || isSpaceless(c)))) {
                break;
            }
            fold(c, folded);
            hasSmall |= Character.isLowerCase(c);
            hasLetter |= Character.isLetter(c);
            end += Character.charCount(c);
        }
        int printed = end;
        while (printed > start && isUnprinted(text.codePointBefore(printed))) {
            printed -= Character.charCount(text.codePointBefore(printed));
        }
        int first = text.codePointAt(start);
        boolean isLarge = Character.isLetter(first) && !Character.isLowerCase(first);
        words.add(new Word(start, printed, folded.toString(), isLarge, hasLetter && !hasSmall));
        return end;
    }

    private static void fold(int c, StringBuilder folded) {
        if (isUnprinted(c)) {
            return;
        }
        String small = new String(Character.toChars(c)).toLowerCase(Locale.ROOT);
        Normalizer.normalize(small, Normalizer.Form.NFKD).codePoints().forEach(each -> {
            if (Character.getType(each) != Character.NON_SPACING_MARK) {
                folded.append(SPELT_OUT.getOrDefault(each, new String(Character.toChars(each))));
            }
        });
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Soft hyphens, joiners and signs that are left out on paper.
    private static boolean isUnprinted(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
    }

    private static boolean isSpaceless(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
