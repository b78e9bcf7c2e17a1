package app.rebound.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Who could be meant by the beginning of a name.
final class NameSuggestions {
    private NameSuggestions() {}

    /// Those with a name, or a part of one, that begins as typed; nobody once a whole name stands there.
    ///
    /// @param typed empty for anybody
    /// @param beenThereFirst whether those who have been there come first
    static List<Person> of(String typed, List<Person> people, boolean beenThereFirst, int most) {
        String begun = typed.toLowerCase(Locale.ROOT);
        if (people.stream().anyMatch(person -> person.name().equalsIgnoreCase(typed))) {
            return List.of();
        }
        return people.stream()
                .filter(person -> begins(person.name().toLowerCase(Locale.ROOT), begun))
                .sorted(Comparator.comparing(
                        person -> !(beenThereFirst && person.support().hasBeenThere())))
                .limit(most)
                .toList();
    }

    private static boolean begins(String name, String begun) {
        return name.startsWith(begun) || name.contains(" " + begun);
    }
}
