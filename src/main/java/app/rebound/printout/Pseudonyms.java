package app.rebound.printout;

import app.rebound.people.Person;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts people's pseudonyms where their names stand in a text, as whole names or as any word of them.
///
/// A name shared by several becomes all of their pseudonyms, joined by a slash: nobody is named, and nobody is taken
/// for somebody else. Small words of a name, such as "van", are replaced within the whole name only.
public final class Pseudonyms {
    private static final String INSIDE = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern BEGINS_SENTENCE = Pattern.compile(
            "(^|^[-*+>#\\h]+|\\n\\h*\\n|\\n\\h*(?:[-*+>#]+|\\d+[.)])\\h|[.!?…][\"”’»)\\h]*\\s|[“«]\\h*)$");
    private static final int FEWEST_LETTERS = 2;
    private static final int LOOK_BACK = 12;

    private final Map<String, String> pseudonyms;
    private final @Nullable Pattern names;

    /// @param people those without a pseudonym keep their name
    public Pseudonyms(Collection<Person> people) {
        Map<String, Set<String>> found = new HashMap<>();
        Set<String> patterns = new LinkedHashSet<>();
        for (Person person : people) {
            if (person.pseudonym().isBlank()) {
                continue;
            }
            for (List<String> name : names(person.name())) {
                found.computeIfAbsent(key(String.join(" ", name)), _ -> new LinkedHashSet<>())
                        .add(person.pseudonym().strip());
                patterns.add(name.stream().map(Pseudonyms::pattern).collect(Collectors.joining("\\s+")));
            }
        }
        pseudonyms = found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(" / ", entry.getValue())));
        names = patterns.isEmpty()
                ? null
                : Pattern.compile(patterns.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .collect(Collectors.joining("|", "(?<!" + INSIDE + ")(?:", ")(?!" + INSIDE + ")")));
    }

    /// `text` without the names; a pseudonym that begins a sentence is written with a capital.
    public String hide(String text) {
        if (names == null) {
            return text;
        }
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        return names.matcher(whole)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(pseudonym(match, whole)));
    }

    private String pseudonym(MatchResult match, String text) {
        String pseudonym = pseudonyms.getOrDefault(key(match.group()), "");
        String before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
        if (!BEGINS_SENTENCE.matcher(before).find()) {
            return pseudonym;
        }
        int first = pseudonym.offsetByCodePoints(0, 1);
        return pseudonym.substring(0, first).toUpperCase(Locale.ROOT) + pseudonym.substring(first);
    }

    /// The whole name and each of its words that may stand alone.
    private static List<List<String>> names(String name) {
        List<String> words = Arrays.stream(
                        Normalizer.normalize(name, Normalizer.Form.NFC).strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean isSmall = words.stream().noneMatch(Pseudonyms::isLarge);
        List<List<String>> names = new java.util.ArrayList<>();
        if (letters(String.join("", words)) >= FEWEST_LETTERS) {
            names.add(words);
        }
        words.stream()
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", ""))
                .filter(word -> letters(word) >= FEWEST_LETTERS && (isSmall || isLarge(word)))
                .map(List::of)
                .forEach(names::add);
        return names;
    }

    private static boolean isLarge(String word) {
        return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    /// The first letter as written (or large where the name is written small), the others in any case.
    private static String pattern(String word) {
        int first = word.offsetByCodePoints(0, 1);
        String begin = word.substring(0, first);
        String large = begin.toUpperCase(Locale.ROOT);
        String letter = begin.equals(large)
                ? Pattern.quote(begin)
                : "(?:" + Pattern.quote(begin) + "|" + Pattern.quote(large) + ")";
        String rest = word.substring(first);
        return rest.isEmpty() ? letter : letter + "(?iu:" + Pattern.quote(rest) + ")";
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
