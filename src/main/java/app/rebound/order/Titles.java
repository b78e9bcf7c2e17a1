package app.rebound.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds events by the words of their titles; case, accents, articles and punctuation do not count.
///
/// A whole title names its event. A part of it does as well: every word typed begins a word of the title, in any
/// order; words of one or two letters have to be whole.
public final class Titles {
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<UUID, Known> events;
    private final Map<String, List<UUID>> byTitle;
    private final Map<String, List<UUID>> byWord;
    private final String[] words;
    private final @Nullable UUID leftOut;

    /// About 2 µs an event; looking up costs what is found.
    public Titles(Collection<Known> known) {
        events = new HashMap<>();
        byTitle = new HashMap<>();
        byWord = new HashMap<>();
        leftOut = null;
        for (Known event : known) {
            Wording title = Wording.of(event.title());
            List<String> telling = title.telling(0, title.size());
            events.put(event.id(), event);
            if (telling.isEmpty()) {
                continue;
            }
            byTitle.computeIfAbsent(String.join(" ", telling), _ -> new ArrayList<>())
                    .add(event.id());
            for (String word : Set.copyOf(telling)) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(event.id());
            }
        }
        words = byWord.keySet().toArray(String[]::new);
        Arrays.sort(words);
    }

    private Titles(Titles all, UUID leftOut) {
        events = all.events;
        byTitle = all.byTitle;
        byWord = all.byWord;
        words = all.words;
        this.leftOut = leftOut;
    }

    /// The same without one event; shares what was looked at before.
    public Titles without(UUID event) {
        return new Titles(this, event);
    }

    public Optional<Known> find(UUID id) {
        return Optional.ofNullable(events.get(id));
    }

    /// The events whose whole title is made of these telling words in this order.
    List<UUID> whole(List<String> telling) {
        return byTitle.getOrDefault(String.join(" ", telling), List.of()).stream()
                .filter(id -> !id.equals(leftOut))
                .toList();
    }

    /// The events whose titles hold all of these telling words, whole titles among them.
    List<UUID> holding(List<String> telling) {
        Set<UUID> found = null;
        for (String word : telling) {
            Set<UUID> here = beginning(word);
            if (found != null) {
                here.retainAll(found);
            }
            found = here;
            if (found.isEmpty()) {
                return List.of();
            }
        }
        if (found != null && leftOut != null) {
            found.remove(leftOut);
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    private Set<UUID> beginning(String word) {
        var found = new LinkedHashSet<UUID>();
        if (word.length() < SHORTEST_BEGINNING) {
            found.addAll(byWord.getOrDefault(word, List.of()));
            return found;
        }
        int at = Arrays.binarySearch(words, word);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(word); i++) {
            found.addAll(byWord.getOrDefault(words[i], List.of()));
        }
        return found;
    }
}
