package app.rebound.spelling;

import app.rebound.spelling.Prose.Word;
import app.rebound.ui.SpellingSource.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which words of a paragraph no dictionary knows.
final class Speller {
    /// What French leaves of a short word before a vowel.
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu");
    private static final int FEW = 4;

    private final Lexicons lexicons;
    private final Locale system;

    /// @param system tells which English a text in English is in
    Speller(Lexicons lexicons, Locale system) {
        this.lexicons = lexicons;
        this.system = system;
    }

    /// The misspelt words of `paragraph`.
    ///
    /// @param first the language it is likely in; where it is rather in the other one, that is asked
    /// @param own names and words of the person's own, in small letters
    List<Range> check(String paragraph, Dialect first, Set<String> own) {
        List<Word> words = Prose.words(paragraph);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Word> unknown = unknown(words, first, own);
        if (words.size() > 1 && unknown.size() * 2 > words.size()) {
            List<Word> unknownToOther = unknown(words, first.other(system), own);
            int most = words.size() < FEW ? 0 : words.size() / 2;
            if (unknownToOther.size() <= most) {
                unknown = unknownToOther;
            }
        }
        return unknown.stream().map(word -> new Range(word.start(), word.end())).toList();
    }

    /// Words that `word` may have been meant to be, the likeliest first.
    List<String> suggest(String word, Dialect dialect) {
        String straight = Prose.straight(word);
        boolean isCurly = word.indexOf('’') >= 0;
        return lexicons.of(dialect).suggest(straight).stream()
                .map(found -> isCurly ? found.replace('\'', '’') : found)
                .distinct()
                .toList();
    }

    /// The language to look for suggestions in: the other one where most of `paragraph` is in it.
    Dialect dialectOf(String paragraph, Dialect first, Set<String> own) {
        List<Word> words = Prose.words(paragraph);
        Dialect other = first.other(system);
        int known = words.size() - unknown(words, first, own).size();
        return words.size() > 1
                        && known * 2 < words.size()
                        && words.size() - unknown(words, other, own).size() > known
                ? other
                : first;
    }

    private List<Word> unknown(List<Word> words, Dialect dialect, Set<String> own) {
        Lexicon lexicon = lexicons.of(dialect);
        Predicate<String> isKnown = word -> own.contains(word.toLowerCase(Locale.ROOT)) || lexicon.knows(word);
        return words.stream().filter(word -> !isRight(word.text(), isKnown)).collect(Collectors.toList());
    }

    private static boolean isRight(String word, Predicate<String> isKnown) {
        if (isKnown.test(word)) {
            return true;
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0) {
            String before = word.substring(0, apostrophe);
            String after = word.substring(apostrophe + 1);
            // "d’Ana" and "Ana’s", where only the name is among what is known.
            if (ELIDED.contains(before.toLowerCase(Locale.ROOT)) && isRight(after, isKnown)) {
                return true;
            }
            if ("s".equals(after)) {
                return isRight(before, isKnown);
            }
        }
        return word.indexOf('-') > 0
                && Stream.of(word.split("-", -1)).allMatch(part -> part.length() == 1 || isRight(part, isKnown));
    }
}
