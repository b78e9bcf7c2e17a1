package app.rebound.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Takes from a word what people leave out when they type it: what is run together by an apostrophe, and marks written
/// as letters of their own.
///
/// `l’été` is `été`, `John's` is `John`, `don't` is `dont`. Marks are those of Latin, Greek, Cyrillic, Hebrew and
/// Arabic; those of other scripts tell words apart.
final class PlainSpellingFilter extends TokenFilter {
    private static final Set<String> BEFORE =
            Set.of("l", "d", "j", "m", "n", "s", "t", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu");
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05BD\\u05BF-\\u05C7\\u064B-\\u065F\\u0670]+");

    private static final char FIRST_ACCENTED = '\u00C0';
    private static final char LAST_ACCENTED = '\u017F';
    /// Letters that stand for two signs, of which the table knows one.
    private static final String APART = "\u013F\u0140\u0149";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    PlainSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isPlain()) {
            return true;
        }
        String word = term.toString();
        int apostrophe = apostrophe(word);
        if (apostrophe > 0) {
            word = apart(word, apostrophe);
        }
        if (isLatin(word)) {
            term.setEmpty().append(word);
            return true;
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        String plain = Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFKC);
        term.setEmpty().append(plain.isEmpty() ? word : plain);
        return true;
    }

    private boolean isPlain() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] >= 0x80 || letters[i] == '\'') {
                return false;
            }
        }
        return true;
    }

    /// Whether each sign is one letter, whose accent the folding that comes next takes away by a table: ten times as
    /// fast as the rules.
    private static boolean isLatin(String word) {
        return word.chars()
                .allMatch(letter -> letter < 0x80
                        || (letter >= FIRST_ACCENTED && letter <= LAST_ACCENTED && APART.indexOf(letter) < 0));
    }

    private static int apostrophe(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isApostrophe(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '＇';
    }

    private String apart(String word, int at) {
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        if (BEFORE.contains(before.toLowerCase(Locale.ROOT)) && !after.isEmpty()) {
            if (word.length() == offset.endOffset() - offset.startOffset()) {
                offset.setOffset(offset.startOffset() + at + 1, offset.endOffset());
            }
            return after;
        }
        if (after.equalsIgnoreCase("s")) {
            return before;
        }
        return before + after;
    }
}
