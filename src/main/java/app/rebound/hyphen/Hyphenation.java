package app.rebound.hyphen;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Puts soft hyphens into the words of one language.
///
/// Remembers the words it has seen, so make one a document; not for several threads at once.
public final class Hyphenation {
    private static final char SOFT_HYPHEN = '\u00AD';

    /// Shorter words gain nothing from being divided.
    private static final int SHORTEST = 5;

    private final Patterns patterns;
    private final Map<String, String> seen = new HashMap<>();

    private Hyphenation(Patterns patterns) {
        this.patterns = patterns;
    }

    /// Hyphenation for `language`; words of a language without patterns (all but English and French) stay whole.
    public static Hyphenation of(Locale language) {
        return new Hyphenation(Patterns.of(language));
    }

    /// One more for another document, with the patterns that are read already.
    public Hyphenation anew() {
        return new Hyphenation(patterns);
    }

    /// `text` with U+00AD where a word may be divided. Words with digits or capitals inside and addresses stay whole.
    public String soften(String text) {
        StringBuilder soft = new StringBuilder(text.length() + text.length() / 4);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                soft.append(text.charAt(at++));
                continue;
            }
            String word = text.substring(at, end);
            boolean isPart =
                    (at > 0 && isGlued(text.charAt(at - 1))) || (end < text.length() && isGlued(text.charAt(end)));
            soft.append(isPart ? word : seen.computeIfAbsent(word, this::divided));
            at = end;
        }
        return soft.toString();
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /// What stands beside letters that are no word: parts of addresses, of numbers and of divided words.
    private static boolean isGlued(char c) {
        return Character.isDigit(c) || c == SOFT_HYPHEN || "@/\\_=&#~+".indexOf(c) >= 0;
    }

    private String divided(String word) {
        int first = word.codePointAt(0);
        String rest = word.substring(1);
        boolean isName = !rest.equals(rest.toLowerCase(Locale.ROOT)) && !isElided(word);
        if (word.length() < SHORTEST || isName || !Character.isLetter(first)) {
            return word;
        }
        byte[] numbers = patterns.numbers(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        StringBuilder soft = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            if (i < numbers.length && numbers[i] % 2 == 1 && !isNearApostrophe(word, i)) {
                soft.append(SOFT_HYPHEN);
            }
            soft.append(word.charAt(i));
        }
        return soft.toString();
    }

    /// Whether a capital inside is that of a word after an elision, as in L’Ardèche.
    private static boolean isElided(String word) {
        int apostrophe = Math.max(word.indexOf('’'), word.indexOf('\''));
        return apostrophe >= 1
                && apostrophe <= 2
                && apostrophe + 2 < word.length()
                && word.substring(apostrophe + 2)
                        .equals(word.substring(apostrophe + 2).toLowerCase(Locale.ROOT));
    }

    /// Two letters would stand alone beside the apostrophe: qu’a-, -t’elle.
    private static boolean isNearApostrophe(String word, int at) {
        for (int i = Math.max(0, at - 2); i < Math.min(word.length(), at + 2); i++) {
            if (isApostrophe(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
