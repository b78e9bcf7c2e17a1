package app.rebound.setback;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What can be seen to in the first days after a setback, by its kind.
///
/// @param items the ids of the items of every kind, in the order in which they are shown
public record FirstDays(int version, Map<SetbackKind, List<String>> items) {
    public FirstDays {
        var copy = new EnumMap<SetbackKind, List<String>>(SetbackKind.class);
        items.forEach((kind, ids) -> copy.put(kind, List.copyOf(ids)));
        for (SetbackKind kind : SetbackKind.values()) {
            if (!copy.containsKey(kind)) {
                throw new IllegalArgumentException("no items for " + kind.id());
            }
        }
        items = Collections.unmodifiableMap(copy);
    }

    /// The items of a kind, four to seven, in the order in which they are shown.
    public List<String> of(SetbackKind kind) {
        return Objects.requireNonNull(items.get(kind));
    }

    /// The key of what to do, a short line.
    public static String whatKey(String item) {
        return "first-days." + item + ".what";
    }

    /// The key of how, one to three short sentences.
    public static String howKey(String item) {
        return "first-days." + item + ".how";
    }

    /// All message keys that the items need, sorted.
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        items.values()
                .forEach(ids -> ids.forEach(item -> {
                    keys.add(whatKey(item));
                    keys.add(howKey(item));
                }));
        return keys;
    }
}
