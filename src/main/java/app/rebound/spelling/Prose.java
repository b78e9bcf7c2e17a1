package app.rebound.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the words of a paragraph that a dictionary can be asked about.
final class Prose {
    /// A word as it stands from `start` to `end`, its apostrophes straight.
    record Word(int start, int end, String text) {}

    private static final int LONGEST = 60;
    /// Addresses, paths, tags, names of files, numbers: nothing that is spelt.
    private static final Pattern NO_WORDS = Pattern.compile("[@_\\\\\\d]|://|\\p{L}\\.\\p{L}|^[/#~]");

    private Prose() {}

    static List<Word> words(String paragraph) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < paragraph.length()) {
            int end = i;
            while (end < paragraph.length() && !isSpace(paragraph.charAt(end))) {
                end++;
            }
            if (end > i && !NO_WORDS.matcher(paragraph.substring(i, end)).find()) {
                addWords(paragraph, i, end, words);
            }
            i = end + 1;
        }
        return words;
    }

    private static void addWords(String paragraph, int from, int to, List<Word> words) {
        int i = from;
        while (i < to) {
            if (!isLetter(paragraph.codePointAt(i))) {
                i += Character.charCount(paragraph.codePointAt(i));
                continue;
            }
            int start = i;
            while (i < to && (isLetter(paragraph.codePointAt(i)) || isInner(paragraph, i, to))) {
                i += Character.charCount(paragraph.codePointAt(i));
            }
            String text = straight(paragraph.substring(start, i));
            if (isSpelt(text)) {
                words.add(new Word(start, i, text));
            }
        }
    }

    /// With the straight apostrophe and hyphen that dictionaries have, and without soft hyphens.
    static String straight(String word) {
        return word.replace('’', '\'').replaceAll("[\u2010\u2011]", "-").replace("\u00AD", "");
    }

    private static boolean isSpelt(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLowerCase)
                && word.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD;
    }

    /// An apostrophe or hyphen between two letters.
    private static boolean isInner(String text, int at, int to) {
        char c = text.charAt(at);
        boolean isSign = c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u2011';
        return isSign && at + 1 < to && isLetter(text.codePointAt(at + 1));
    }
}
