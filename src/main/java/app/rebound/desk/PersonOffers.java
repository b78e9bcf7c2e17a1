package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.people.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells who is named in what was found: one offer for each person, known ones by name, other name or address of mail.
///
/// Two names are one person where they share an address or are the same but for accents and capitals. An address of a
/// known person stands among their other names or in their note.
final class PersonOffers {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[\\s,;<>()\"]+");

    private final Map<String, Person> known = new HashMap<>();
    private final Map<String, Draft> byWord = new HashMap<>();
    private final Set<Draft> drafts = new LinkedHashSet<>();

    private PersonOffers(List<Person> people) {
        people.forEach(
                person -> Stream.of(Stream.of(person.name()), person.nicknames().stream(), addresses(person.note()))
                        .flatMap(words -> words)
                        .forEach(word -> known.putIfAbsent(plain(word), person)));
    }

    private static Stream<String> addresses(String note) {
        return APART.splitAsStream(note).filter(word -> word.indexOf('@') > 0);
    }

    /// Those named most often first.
    static List<PersonOffer> of(List<Found> found, List<Person> people) {
        var offers = new PersonOffers(people);
        found.forEach(offers::take);
        return offers.drafts.stream()
                .map(Draft::offer)
                .sorted(Comparator.comparingLong(PersonOffer::count)
                        .reversed()
                        .thenComparing(PersonOffer::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void take(Found found) {
        Set<Draft> here = new LinkedHashSet<>();
        found.people().forEach(person -> here.add(draft(person)));
        here.forEach(draft -> draft.count++);
    }

    private Draft draft(FoundPerson person) {
        String name = plain(person.name());
        String address = plain(person.address());
        Person someone = name.isEmpty() ? null : known.get(name);
        if (someone == null && !address.isEmpty()) {
            someone = known.get(address);
        }
        List<String> words = new ArrayList<>();
        Stream.of(address, name).filter(word -> !word.isEmpty()).forEach(words::add);
        if (someone != null) {
            words.addFirst(someone.id().toString());
        }
        Draft draft = words.stream()
                .flatMap(word -> Stream.ofNullable(byWord.get(word)))
                .findFirst()
                .orElseGet(Draft::new);
        words.forEach(word -> byWord.putIfAbsent(word, draft));
        drafts.add(draft);
        draft.person = draft.person == null ? someone : draft.person;
        draft.seen.merge(person, 1L, Long::sum);
        return draft;
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// One person while all that was found is looked through.
    private static final class Draft {
        private final Map<FoundPerson, Long> seen = new LinkedHashMap<>();
        private @Nullable Person person;
        private long count;

        PersonOffer offer() {
            UUID id = person == null ? null : person.id();
            return new PersonOffer(person == null ? name() : person.name(), id, List.copyOf(seen.keySet()), count);
        }

        /// The name that they stand under most often, else their address.
        private String name() {
            return seen.entrySet().stream()
                    .filter(one -> !one.getKey().name().isEmpty())
                    .max(Map.Entry.comparingByValue())
                    .map(one -> one.getKey().name())
                    .orElseGet(() -> seen.keySet().iterator().next().address());
        }
    }
}
