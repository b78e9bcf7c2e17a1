package app.rebound.timeline;

import app.rebound.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the events that a filter asks for, and remembers their folded words from one search to the next.
///
/// For one thread at a time.
final class EventSearch {
    private IdentityHashMap<Event, String> texts = new IdentityHashMap<>();
    private Map<UUID, String> names = Map.of();

    /// Those of `events` that `filter` asks for and `known` does not hide, in the same order.
    ///
    /// @param known what the person knew on a day; null where nothing is hidden
    /// @param people the names of everybody by id
    Shown find(List<Event> events, EventFilter filter, @Nullable KnownThen known, Map<UUID, String> people) {
        if (!people.equals(names) || texts.size() > 2 * events.size()) {
            texts = new IdentityHashMap<>();
            names = people;
        }
        List<String> words = Arrays.stream(FoldedText.of(filter.text()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        int toCome = 0;
        int notKnown = 0;
        var shown = new ArrayList<Event>();
        for (Event event : events) {
            switch (known == null ? KnownThen.Standing.KNOWN : known.of(event)) {
                case TO_COME -> toCome++;
                case NOT_KNOWN -> notKnown++;
                case KNOWN -> {
                    if (filter.matches(event) && words.stream().allMatch(text(event, words)::contains)) {
                        shown.add(event);
                    }
                }
            }
        }
        return new Shown(shown, events.size(), toCome, notKnown);
    }

    private String text(Event event, List<String> words) {
        return words.isEmpty() ? "" : texts.computeIfAbsent(event, this::fold);
    }

    private String fold(Event event) {
        Event.Details details = event.details();
        String typed = Objects.requireNonNullElse(event.timing().typedInstead(), "");
        return FoldedText.of(String.join(
                "\n",
                event.title(),
                details.fact(),
                details.interpretation(),
                details.thought(),
                details.felt(),
                details.knewThen(),
                details.knowNow(),
                Objects.requireNonNullElse(event.lane(), ""),
                typed,
                event.people().stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining("\n"))));
    }
}
