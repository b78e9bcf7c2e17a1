package app.rebound.printout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every way in which one name may be written: whole, its words, the pieces of a double name, initials, the last name
/// first.
final class NameForms {
    /// Small words that belong to a name and name nobody by themselves.
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "du", "des", "la", "le", "les", "ten", "ter", "zu", "zur", "da", "do",
            "dos", "das", "di", "del", "della", "dello", "degli", "y", "e", "i", "el", "al", "bin", "ibn", "bint",
            "ben", "st", "saint", "san", "af", "av", "op", "te", "vom", "zum", "d", "l", "jr", "sr", "ii", "iii");

    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "m",
            "mme",
            "mlle",
            "me",
            "monsieur",
            "madame",
            "mademoiselle",
            "maitre",
            "docteur",
            "professeur",
            "herr",
            "frau");
    private static final int FEWEST_LETTERS = 2;

    private final Map<String, NameForm> forms = new LinkedHashMap<>();
    private final boolean isSmall;

    private NameForms(boolean isSmall) {
        this.isSmall = isSmall;
    }

    /// The ways to write a name, each once, the surest first.
    static List<NameForm> of(String name) {
        List<String> written = Stream.of(name.strip().split("[\\s,]+"))
                .filter(word -> !FoldedText.of(word).words().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        while (written.size() > 1
                && HONORIFICS.contains(FoldedText.fold(written.getFirst()).replace(".", ""))) {
            written.removeFirst();
        }
        NameForms made = new NameForms(written.stream().allMatch(NameForms::isSmall));
        if (!written.isEmpty()) {
            made.whole(String.join(" ", written));
            made.words(written);
            made.initials(written);
        }
        return List.copyOf(made.forms.values());
    }

    private void whole(String name) {
        FoldedText text = FoldedText.of(name);
        List<String> words = words(text);
        add(words, gaps(text), NameForm.Sort.WHOLE);
        if (words.size() > 1) {
            // As in "nadiaverhelst", the way addresses and tags have it.
            add(List.of(String.join("", words)), List.of(), NameForm.Sort.WHOLE);
        }
        String spelt = name.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue");
        if (!spelt.equals(name)) {
            whole(spelt);
        }
    }

    private void words(List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            boolean isInner = i > 0 && i < written.size() - 1;
            if ((isInner && isParticle(word)) || (!isSmall && isSmall(word))) {
                continue;
            }
            part(word, NameForm.Sort.WORD);
            List<String> run = run(written, i);
            if (run.size() > 1) {
                part(String.join(" ", run), NameForm.Sort.WORD);
            }
        }
        if (written.size() > 1) {
            int from = written.size() - run(written, written.size() - 1).size();
            List<String> last = written.subList(Math.max(1, from), written.size());
            List<String> first = written.subList(0, Math.max(1, from));
            reversed(String.join(" ", last), String.join(" ", first));
            reversed(String.join(" ", last), first.getFirst());
            if (written.size() > 2) {
                part(first.getFirst() + " " + String.join(" ", last), NameForm.Sort.WORD);
            }
        }
    }

    /// A word of the name, and its pieces where it is a double one.
    private void part(String word, NameForm.Sort sort) {
        FoldedText text = FoldedText.of(word);
        List<String> words = words(text);
        add(words, gaps(text), sort);
        if (words.size() > 1 && !word.contains(" ")) {
            add(List.of(String.join("", words)), List.of(), sort);
            words.stream()
                    .filter(piece -> letters(piece) > FEWEST_LETTERS && !PARTICLES.contains(piece))
                    .forEach(piece -> add(List.of(piece), List.of(), NameForm.Sort.PIECE));
        }
        String spelt = word.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue");
        if (!spelt.equals(word)) {
            part(spelt, sort);
        }
    }

    private void reversed(String last, String first) {
        FoldedText text = FoldedText.of(last + ", " + first);
        add(words(text), gaps(text), NameForm.Sort.WORD);
    }

    /// A word with the particles right before it.
    private static List<String> run(List<String> written, int at) {
        int from = at;
        while (from > 1 && isParticle(written.get(from - 1))) {
            from--;
        }
        return written.subList(from, at + 1);
    }

    /// J. Doe, J.D., JD, Jane D., J.-P. Martin.
    private void initials(List<String> written) {
        if (written.size() < 2) {
            return;
        }
        int lastFrom =
                Math.max(1, written.size() - run(written, written.size() - 1).size());
        List<String> all = words(FoldedText.of(String.join(" ", written)));
        List<String> first = words(FoldedText.of(written.getFirst()));
        List<String> given = words(FoldedText.of(String.join(" ", written.subList(0, lastFrom))));
        List<String> last = words(FoldedText.of(String.join(" ", written.subList(lastFrom, written.size()))));
        List<String> bare = words(FoldedText.of(written.getLast()));
        for (List<String> family : families(last, bare)) {
            for (List<String> begin : List.of(first, first.subList(0, 1), given)) {
                initials(letters(begin), family);
                initials(begin, letters(family));
                initials(letters(begin), letters(family));
                compact(joined(letters(begin), letters(family)));
                initials(List.of(String.join("", letters(begin))), family);
            }
        }
        compact(letters(all));
    }

    /// A last name whole, without its particles, and as far as a double one is used.
    private static List<List<String>> families(List<String> last, List<String> bare) {
        List<List<String>> families = new ArrayList<>(List.of(last, bare));
        for (int i = 0; i < bare.size(); i++) {
            if (!PARTICLES.contains(bare.get(i))) {
                families.add(bare.subList(0, i + 1));
                families.add(bare.subList(i, i + 1));
            }
        }
        return families.stream().distinct().toList();
    }

    private void initials(List<String> begin, List<String> end) {
        List<String> words = joined(begin, end);
        add(words, IntStream.range(1, words.size()).mapToObj(_ -> " ").toList(), NameForm.Sort.INITIALS);
    }

    private void compact(List<String> letters) {
        add(List.of(String.join("", letters)), List.of(), NameForm.Sort.INITIALS);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> letters(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .toList();
    }

    private void add(List<String> words, List<String> gaps, NameForm.Sort sort) {
        if (!words.isEmpty() && letters(String.join("", words)) >= FEWEST_LETTERS) {
            NameForm form = new NameForm(words, gaps, sort, isSmall);
            forms.merge(form.key(), form, (old, now) -> old.sort().compareTo(now.sort()) <= 0 ? old : now);
        }
    }

    private static List<String> words(FoldedText text) {
        return text.words().stream().map(FoldedText.Word::folded).toList();
    }

    private static List<String> gaps(FoldedText text) {
        return IntStream.range(0, text.words().size() - 1).mapToObj(text::gap).toList();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(FoldedText.fold(word));
    }

    /// "d’Arcy" is large.
    private static boolean isSmall(String word) {
        String bare = word.replaceFirst("^\\p{L}{1,2}['’]", "");
        return Character.isLowerCase(bare.isEmpty() ? word.codePointAt(0) : bare.codePointAt(0));
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
