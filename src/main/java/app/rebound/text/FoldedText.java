package app.rebound.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words in one plain spelling, in which those that mean the same look the same: small, without accents, with one kind
/// of apostrophe and of blank.
///
/// Letters of Latin scripts are looked up one by one, about ten times as fast as the rules they stand for; a text with
/// any other letter goes through the rules.
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    /// Where Latin letters end.
    private static final int LATIN = 0x250;

    private static final char UNKNOWN = 0;
    private static final String PLAIN = plainLatin();

    private FoldedText() {}

    /// The plain spelling; blanks at the ends go.
    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        boolean isAfterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = plain(text.charAt(i));
            if (letter == UNKNOWN) {
                return byRules(text);
            }
            if (letter != ' ' || !isAfterBlank) {
                plain.append(letter);
            }
            isAfterBlank = letter == ' ';
        }
        return plain.toString().strip();
    }

    private static char plain(char letter) {
        if (letter < LATIN) {
            return PLAIN.charAt(letter);
        }
        return switch (letter) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u2007', '\u202F', '\u2009' -> ' ';
            case '–', '—', '“', '”', '„' -> letter;
            default -> UNKNOWN;
        };
    }

    private static String plainLatin() {
        var table = new StringBuilder(LATIN);
        for (char letter = 0; letter < LATIN; letter++) {
            String folded = rules(String.valueOf(letter));
            table.append(folded.length() == 1 ? folded.charAt(0) : UNKNOWN);
        }
        return table.toString();
    }

    private static String byRules(String text) {
        return rules(text).strip();
    }

    private static String rules(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
