package app.rebound.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Completes the last of several names with commas between them.
final class NameCompletion {
    private static final int MOST = 8;

    private NameCompletion() {}

    /// All that `typed` could become: the names before the last comma, then each known name that begins like the rest.
    static List<String> of(String typed, Collection<String> known) {
        int comma = typed.lastIndexOf(',');
        String begun = typed.substring(comma + 1).strip();
        if (begun.isEmpty()) {
            return List.of();
        }
        String before = comma < 0 ? "" : typed.substring(0, comma).strip() + ", ";
        Set<String> named = Arrays.stream(before.split(",")).map(String::strip).collect(Collectors.toSet());
        return known.stream()
                .filter(name -> begins(name, begun) && !named.contains(name) && !name.equals(begun))
                .sorted()
                .limit(MOST)
                .map(name -> before + name)
                .toList();
    }

    /// Upper and lower case alike.
    static boolean begins(String name, String begun) {
        return name.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }
}
