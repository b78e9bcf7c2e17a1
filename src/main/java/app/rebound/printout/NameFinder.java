package app.rebound.printout;

import app.rebound.printout.FoldedText.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where people are named in a text, and where a word that is also somebody's name may be just that word.
///
/// A name that no dictionary has is found in any case. One that is also a word, such as "Rose", only with a capital;
/// and
/// it is doubtful where a sentence begins with it and a word follows that no name is followed by ("Will you"), where it
/// may be a month, and where it may be an abbreviation that everybody uses.
final class NameFinder {
    /// Somebody named from `start` to `end`.
    ///
    /// @param whom what is found by these words: one name, or several where people share it
    /// @param isDoubtful whether it may be just a word
    record Found(int start, int end, Set<String> whom, boolean isDoubtful) {}

    private record Candidate(NameForm form, Set<String> whom) {}

    private static final Set<String> NEVER_AFTER_A_NAME = Set.of(
            "i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "there", "the", "a", "an",
            "my", "your", "his", "her", "our", "their", "me", "us", "them", "je", "tu", "il", "elle", "on", "nous",
            "vous", "ils", "elles", "le", "la", "les", "un", "une", "des", "mon", "ma", "mes", "ce", "cette", "ces");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "as", "at", "be", "by", "do", "go", "he", "in", "is", "it", "my", "no", "of", "on", "or", "so",
            "to", "up", "us", "we", "au", "aux", "ce", "de", "des", "du", "en", "et", "eu", "je", "la", "le", "les",
            "ma", "me", "ne", "ni", "nu", "ou", "qui", "sa", "se", "si", "son", "ta", "te", "tu", "un", "une", "van",
            "bon", "can", "see", "long", "young", "day", "how");
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august", "mai", "juin", "avril", "jan");
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:in|since|until|till|by|from|of|this|last|next|early|late|mid|before|after|every|each"
                    + "|en|depuis|début|fin|mi)[\\h-]+|\\d(?:st|nd|rd|th|er)?(?:\\h+of)?\\h+)$");
    private static final Pattern AFTER_MONTH = Pattern.compile("^,?\\h+\\d");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "ai", "ap", "api", "ba", "bbc", "cdd", "cdi", "ceo", "cfo", "coo", "cto", "cv", "db", "dg", "drh", "ea",
            "eu", "fr", "gb", "gp", "hr", "ia", "id", "ip", "it", "la", "md", "ok", "pc", "pdf", "pdg", "pm", "po",
            "pr", "qa", "rh", "sa", "sap", "sarl", "tv", "tva", "ue", "ui", "uk", "un", "us", "ux", "vp", "am", "ps",
            "pme", "mba", "phd", "dj", "cc", "ad", "bc", "gmt", "usa", "faq", "kpi", "okr", "roi", "seo", "sms");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*|(?:https?://|www\\.)[^\\s<>()\\[\\]\"”»]+"
                    + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}]");
    private static final int SHORT = 3;
    private static final String LETTERS_THAT_ARE_WORDS = "aioy";

    private final Map<String, List<Candidate>> byFirst = new HashMap<>();
    private final Map<String, Boolean> ordinary = new HashMap<>();
    private final Predicate<String> isWord;

    /// @param forms how each is named; the key is what [Found#whom()] gives back
    /// @param isWord whether a dictionary has a word, in the case in which it stands
    NameFinder(Map<String, List<NameForm>> forms, Predicate<String> isWord) {
        this.isWord = isWord;
        Map<String, Candidate> byKey = new HashMap<>();
        forms.forEach((whom, all) -> all.forEach(form ->
                byKey.merge(form.key(), new Candidate(form, new LinkedHashSet<>(Set.of(whom))), NameFinder::surer)));
        byKey.values()
                .forEach(one -> byFirst.computeIfAbsent(one.form().words().getFirst(), _ -> new ArrayList<>())
                        .add(one));
        byFirst.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt(one -> -one.form().words().size())));
    }

    private static Candidate surer(Candidate old, Candidate now) {
        if (old.form().rank() == now.form().rank()) {
            old.whom().addAll(now.whom());
            return old;
        }
        return old.form().rank() < now.form().rank() ? old : now;
    }

    /// Everybody named in `text`, in order; what was found does not overlap.
    List<Found> find(String text) {
        if (byFirst.isEmpty()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        List<Found> found = addresses(text);
        List<Found> inText = new ArrayList<>();
        int at = 0;
        while (at < folded.words().size()) {
            Word word = folded.words().get(at);
            Found next = found.stream().noneMatch(one -> one.start() < word.end() && word.start() < one.end())
                    ? at(text, folded, at)
                    : null;
            if (next == null) {
                at++;
                continue;
            }
            inText.add(next);
            while (at < folded.words().size() && folded.words().get(at).start() < next.end()) {
                at++;
            }
        }
        return Stream.concat(found.stream(), inText.stream())
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }

    private @Nullable Found at(String text, FoldedText folded, int at) {
        for (Candidate one : byFirst.getOrDefault(folded.words().get(at).folded(), List.of())) {
            NameForm form = one.form();
            if (form.standsAt(folded, at)) {
                Sight sight = new Sight(text, folded, at, form);
                if (sight.isName()) {
                    return new Found(sight.start(), sight.end(), one.whom(), sight.isDoubtful());
                }
            }
        }
        return null;
    }

    /// Addresses that hold a name, whole: what is left of one would tell who it is.
    private List<Found> addresses(String text) {
        if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
            return List.of();
        }
        return ADDRESS.matcher(text)
                .results()
                .<Found>mapMulti((match, each) -> {
                    Set<String> whom = whom(match.group());
                    if (!whom.isEmpty()) {
                        each.accept(new Found(match.start(), match.end(), whom, false));
                    }
                })
                .toList();
    }

    private Set<String> whom(String address) {
        Set<String> whom = new LinkedHashSet<>();
        String whole = FoldedText.fold(address);
        List<String> words =
                FoldedText.of(address).words().stream().map(Word::folded).toList();
        byFirst.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.form().isOneWord() && one.form().sort() != NameForm.Sort.INITIALS)
                .filter(one -> {
                    String word = one.form().lastWord();
                    return (words.contains(word) && word.length() >= SHORT)
                            || (word.length() > SHORT && !isOrdinary(word) && whole.contains(word));
                })
                .forEach(one -> whom.addAll(one.whom()));
        return whom;
    }

    private boolean isOrdinary(String word) {
        return ordinary.computeIfAbsent(word, isWord::test);
    }

    /// One place in a text where the words of a name stand.
    private final class Sight {
        private final String text;
        private final NameForm form;
        private final List<Word> words;
        private final @Nullable Word next;

        Sight(String text, FoldedText folded, int at, NameForm form) {
            this.text = text;
            this.form = form;
            int after = at + form.words().size();
            words = folded.words().subList(at, after);
            next = after < folded.words().size() ? folded.words().get(after) : null;
        }

        int start() {
            return words.getFirst().start();
        }

        /// After the stop of an initial, unless a sentence ends there.
        int end() {
            int end = words.getLast().end();
            boolean isInitial =
                    form.sort() == NameForm.Sort.INITIALS && form.lastWord().length() == 1;
            return isInitial
                            && text.startsWith(".", end)
                            && text.substring(end + 1).matches("(?s)[\\h,;:]*[\\p{Ll}\\d].*|[,;:].*|['’].*")
                    ? end + 1
                    : end;
        }

        boolean isName() {
            if (form.sort() == NameForm.Sort.INITIALS) {
                return isInitials();
            }
            boolean isPlain = form.words().stream().anyMatch(word -> !isOrdinaryOrShort(word));
            boolean isLarge = words.getLast().isLarge() || (words.getFirst().isLarge() && !isOrdinary(form.lastWord()));
            boolean isLong = words.size() > 2 && words.stream().anyMatch(Word::isLarge);
            return isPlain || isLarge || isLong || form.isSmall();
        }

        private boolean isOrdinaryOrShort(String word) {
            boolean isLatin = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
            return (word.length() <= SHORT && isLatin) || isOrdinary(word) || isOrdinary(textOf(word));
        }

        /// As it is written here, with its accents.
        private String textOf(String word) {
            int i = form.words().indexOf(word);
            return text.substring(words.get(i).start(), words.get(i).end()).toLowerCase(java.util.Locale.ROOT);
        }

        private boolean isInitials() {
            if (form.isOneWord()) {
                String written = text.substring(
                        words.getFirst().start(), words.getFirst().end());
                return words.getFirst().isLarge() && Character.isUpperCase(written.codePointBefore(written.length()));
            }
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                boolean mayBeWord = LETTERS_THAT_ARE_WORDS.contains(word.folded())
                        && word.folded().length() == 1;
                boolean hasStop = text.startsWith(".", word.end()) || text.startsWith("-", word.end());
                boolean isFirstOfTwo = i == 0 && words.getLast().folded().length() > 1;
                boolean isElided = text.startsWith("’", word.end()) || text.startsWith("'", word.end());
                if ((!word.isLarge() && !isElided) || (mayBeWord && !hasStop && !isFirstOfTwo)) {
                    return false;
                }
            }
            return true;
        }

        boolean isDoubtful() {
            if (!form.isOneWord() || form.isSmall()) {
                return false;
            }
            String word = form.lastWord();
            if (form.sort() == NameForm.Sort.INITIALS) {
                return ABBREVIATIONS.contains(word) || isOrdinary(word);
            }
            return isOrdinary(word) && (isMonth() || isJustAWord());
        }

        private boolean isMonth() {
            return MONTHS.contains(form.lastWord())
                    && (BEFORE_MONTH
                                    .matcher(text.substring(Math.max(0, start() - 20), start()))
                                    .find()
                            || AFTER_MONTH.matcher(text.substring(end())).find());
        }

        private boolean isJustAWord() {
            Word after = next;
            if (after == null || !text.substring(end(), after.start()).isBlank()) {
                return false;
            }
            boolean isSmallWord = SMALL_WORDS.contains(form.lastWord());
            return NameGrammar.beginsSentence(text.substring(0, start()))
                    && (NEVER_AFTER_A_NAME.contains(after.folded()) || (isSmallWord && !after.isLarge()));
        }
    }
}
