package app.rebound.printout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a pseudonym into a sentence so that the words around it still agree with it.
///
/// English: the possessive, one article instead of two. French: `d’`, `qu’` and `l’` before a vowel and only there,
/// `du`
/// and `des`, `au` and `aux`. In both: no title before a pseudonym, and a capital where a sentence begins.
final class NameGrammar {
    private static final Pattern BEGINS_SENTENCE = Pattern.compile(
            "(^|^[-*+>#\\h]+|\\n\\h*\\n|\\n\\h*(?:[-*+>#]+|\\d+[.)])\\h|[.!?…][\"”’»)\\h]*\\s|[“«]\\h*)[*_]*$");
    private static final int LOOK_BACK = 40;
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|M|Me|Pr)\\.?|Miss|Sir|Professor|Doctor"
                    + "|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Maître|[Dd]octeur|[Pp]rofesseur)[\\h\\u00A0]+$");
    private static final Pattern ELIDED = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(d|l|qu|lorsqu|puisqu|quoiqu)['’]$");
    private static final Pattern ELIDABLE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(de|à|que|lorsque|puisque|quoique)\\h$");
    private static final Pattern DETERMINER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:the|our|my|your|dear|le|la|les|notre|votre|mon|ma|cher|chère|chers|chères)\\h+$");
    private static final Pattern OWN_DETERMINER = Pattern.compile(
            "(?iu)^(?:(?:the|a|an|our|my|your|le|la|les|un|une|des|mon|ma|mes|notre|nos|votre|vos)\\h+|l['’])");
    private static final Set<Integer> VOWELS = Set.of((int) 'a', (int) 'e', (int) 'i', (int) 'o', (int) 'u', (int) 'y');

    private final boolean isFrench;
    private final StringBuilder out = new StringBuilder();

    NameGrammar(Locale language) {
        isFrench = language.getLanguage().equals("fr");
    }

    /// What stands between two names, as it is.
    void text(String between) {
        out.append(between);
    }

    /// Whether a sentence begins after what was written so far.
    static boolean beginsSentence(CharSequence before) {
        return BEGINS_SENTENCE
                .matcher(before.subSequence(Math.max(0, before.length() - LOOK_BACK), before.length()))
                .find();
    }

    /// A pseudonym in the place of a name.
    void name(String pseudonym) {
        drop(TITLE);
        String written = pseudonym;
        if (ends(DETERMINER).isPresent()) {
            String bare = OWN_DETERMINER.matcher(written).replaceFirst("");
            written = bare.isEmpty() ? written : bare;
        }
        elide(written);
    }

    /// What was written.
    String written() {
        return out.toString();
    }

    private void elide(String pseudonym) {
        var elided = ends(ELIDED);
        if (elided.isPresent()) {
            put(elided.get(), pseudonym);
            return;
        }
        var elidable = isFrench ? ends(ELIDABLE) : Optional.<End>empty();
        if (elidable.isPresent()) {
            put(elidable.get(), pseudonym);
            return;
        }
        boolean isFirst = beginsSentence(out);
        out.append(isFirst ? large(pseudonym) : pseudonym);
    }

    /// The short word before the name, as it is before the pseudonym.
    private void put(End end, String pseudonym) {
        boolean isLarge = Character.isUpperCase(end.word().codePointAt(0));
        String word = end.word().toLowerCase(Locale.ROOT);
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        String joined;
        if (word.equals("l")) {
            joined = pseudonym;
        } else if (word.equals("à")) {
            joined = contracted("à", "au", "aux", pseudonym);
        } else if (isVowel(pseudonym)) {
            joined = stem + "’" + pseudonym;
        } else {
            joined = stem.equals("d") ? contracted("de", "du", "des", pseudonym) : stem + "e " + pseudonym;
        }
        out.setLength(end.at());
        out.append(isLarge ? large(joined) : joined);
    }

    private static String contracted(String word, String one, String many, String pseudonym) {
        if (pseudonym.regionMatches(true, 0, "le ", 0, 3)) {
            return one + pseudonym.substring(2);
        }
        return pseudonym.regionMatches(true, 0, "les ", 0, 4) ? many + pseudonym.substring(3) : word + " " + pseudonym;
    }

    private static boolean isVowel(String word) {
        String folded = FoldedText.fold(word);
        return !folded.isEmpty() && VOWELS.contains(folded.codePointAt(0));
    }

    private static String large(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private void drop(Pattern end) {
        ends(end).ifPresent(found -> out.setLength(found.at()));
    }

    private Optional<End> ends(Pattern pattern) {
        int from = Math.max(0, out.length() - LOOK_BACK);
        Matcher matcher = pattern.matcher(out).region(from, out.length());
        // What stands before the region is looked at too: a word is not cut in two.
        matcher.useTransparentBounds(true);
        return matcher.find()
                ? Optional.of(new End(matcher.start(), matcher.groupCount() > 0 ? matcher.group(1) : ""))
                : Optional.empty();
    }

    private record End(int at, String word) {}
}
