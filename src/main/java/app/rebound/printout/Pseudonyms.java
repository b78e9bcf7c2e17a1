package app.rebound.printout;

import app.rebound.people.Person;
import app.rebound.text.Messages;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts people's pseudonyms where their names stand in a text, however the names are written.
///
/// Whoever has no pseudonym, or one that names somebody, gets a neutral one, such as "Person A", by the order in which
/// people came into the workbook: no name stays. A name shared by several becomes all of their pseudonyms, joined by a
/// slash: nobody is named, and nobody is taken for somebody else. Where a word may be a name or just that word, it
/// stays, and [NameCheck] tells of it.
public final class Pseudonyms {
    private static final Pattern POSSESSIVE_S = Pattern.compile("^['’](?=\\h+\\p{L})");
    private static final int LETTERS = 26;

    private final Locale language;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, Set<String>> whole = new HashMap<>();
    private final NameFinder finder;
    private final @Nullable Pattern given;

    /// @param messages in whose language the texts are
    /// @param isWord whether a dictionary has a word, in the case in which it stands
    public Pseudonyms(Collection<Person> people, Messages messages, Predicate<String> isWord) {
        language = messages.locale();
        Map<String, List<NameForm>> forms = new LinkedHashMap<>();
        List<Person> inOrder =
                people.stream().sorted(Comparator.comparing(Person::id)).toList();
        for (Person person : inOrder) {
            forms.put(person.id().toString(), forms(person, isWord));
            whole.computeIfAbsent(plain(person.name()), _ -> new LinkedHashSet<>())
                    .add(person.id().toString());
        }
        finder = new NameFinder(forms, isWord);
        Set<String> taken = new HashSet<>();
        inOrder.forEach(person -> taken.add(FoldedText.fold(person.pseudonym().strip())));
        int at = 0;
        for (Person person : inOrder) {
            String neutral = messages.get("printout.somebody", letters(at++));
            while (taken.contains(FoldedText.fold(neutral))) {
                neutral = messages.get("printout.somebody", letters(at++));
            }
            String own = person.pseudonym().strip();
            shown.put(person.id().toString(), own.isEmpty() || names(own) ? neutral : own);
        }
        given = shown.isEmpty()
                ? null
                : Pattern.compile(shown.values().stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining(
                                "|", "(?iu)(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")));
    }

    /// Of a nickname, a word that is an ordinary one too, such as the second of "Big Tom", is nobody by itself.
    private static List<NameForm> forms(Person person, Predicate<String> isWord) {
        return Stream.concat(
                        NameForms.of(person.name()).stream(),
                        person.nicknames().stream()
                                .flatMap(nickname -> NameForms.of(nickname).stream())
                                .filter(form -> form.sort() == NameForm.Sort.WHOLE
                                        || (form.sort() == NameForm.Sort.WORD
                                                && form.words().stream().noneMatch(isWord))))
                .toList();
    }

    private boolean names(String pseudonym) {
        return finder.find(pseudonym).stream().anyMatch(one -> !one.isDoubtful());
    }

    /// A to Z, then AA.
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /// What this one is called.
    public String of(Person person) {
        return shown.getOrDefault(person.id().toString(), "");
    }

    private static String plain(String name) {
        return FoldedText.fold(name.strip());
    }

    /// `text` without the names; one that says nothing but a name is that person, even where the name is a word too.
    public String hide(String text) {
        Set<String> alone = whole.get(plain(text));
        return alone == null ? hideWithin(text) : pseudonym(alone);
    }

    private String hideWithin(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<NameFinder.Found> found = finder.find(nfc);
        if (found.isEmpty()) {
            return text;
        }
        NameGrammar written = new NameGrammar(language);
        int from = 0;
        for (NameFinder.Found one : found) {
            if (one.isDoubtful()) {
                continue;
            }
            written.text(nfc.substring(from, one.start()));
            written.name(pseudonym(one.whom()));
            from = one.end();
            // "James’ plan": what was one sign after an s is a whole one after a pseudonym.
            String rest = nfc.substring(from);
            Matcher possessive = POSSESSIVE_S.matcher(rest);
            if (endsInS(nfc, one) && possessive.find() && !isQuoted(nfc, one.start())) {
                written.text("’s");
                from += possessive.end();
            }
        }
        written.text(nfc.substring(from));
        return written.written();
    }

    private String pseudonym(Set<String> whom) {
        return whom.stream().map(id -> shown.getOrDefault(id, "")).distinct().collect(Collectors.joining(" / "));
    }

    private boolean endsInS(String text, NameFinder.Found found) {
        return !language.getLanguage().equals("fr")
                && FoldedText.fold(text.substring(found.start(), found.end())).endsWith("s");
    }

    /// Whether a single quotation mark was opened and not closed before, so that the next one closes it.
    private static boolean isQuoted(String text, int before) {
        return text.lastIndexOf('‘', before) > text.lastIndexOf('’', before)
                || text.substring(0, before).matches("(?s).*(?:^|[\\s(])'[^']*");
    }

    /// Where in `text` a word stands that may be a name or just a word; these were not replaced.
    ///
    /// @param text composed (NFC)
    List<NameFinder.Found> doubtful(String text) {
        return finder.find(text).stream().filter(NameFinder.Found::isDoubtful).toList();
    }

    /// `text` with a sign of the same length in place of each pseudonym, so that none is taken for a name.
    String masked(String text) {
        if (given == null) {
            return text;
        }
        return given.matcher(text).replaceAll(found -> "·".repeat(found.group().length()));
    }
}
