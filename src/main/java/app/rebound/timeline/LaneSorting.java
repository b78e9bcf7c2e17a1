package app.rebound.timeline;

import app.rebound.text.Messages;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which lane each event stands in. An event with several people stands once, in the lane of the first of them that is
/// known: drawn twice it would be counted twice, and moving one would seem to leave the other behind.
///
/// @param lanes from above to below, the one for what belongs to none last
/// @param places the lane of each event, in the order of the events
record LaneSorting(List<Lane> lanes, List<Integer> places) {
    /// @param names of people by id; somebody in the trash has none
    static LaneSorting of(List<Event> events, AxisLook look, Map<UUID, String> names, Messages messages) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> keys = new ArrayList<>();
        int[] raw = new int[events.size()];
        for (int i = 0; i < raw.length; i++) {
            String key = key(events.get(i), look.kind(), names);
            raw[i] = numbers.computeIfAbsent(key, met -> {
                keys.add(met);
                return keys.size() - 1;
            });
        }
        List<String> sorted = sorted(keys, look, names, messages);
        int[] ranks = new int[keys.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[numbers.getOrDefault(sorted.get(rank), 0)] = rank;
        }
        List<Integer> places = new ArrayList<>(raw.length);
        for (int number : raw) {
            places.add(ranks[number]);
        }
        return new LaneSorting(
                sorted.stream()
                        .map(key -> new Lane(key, name(key, look.kind(), names, messages), look.isCollapsed(key)))
                        .toList(),
                places);
    }

    private static String key(Event event, LaneKind kind, Map<UUID, String> names) {
        return switch (kind) {
            case THEME -> event.lane() == null ? Lane.NONE : event.lane();
            case PERSON ->
                event.people().stream()
                        .filter(names::containsKey)
                        .findFirst()
                        .map(UUID::toString)
                        .orElse(Lane.NONE);
            case SOURCE -> event.basis() == null ? Lane.NONE : event.basis().id();
            case KIND -> event.mark() == Mark.NONE ? Lane.NONE : event.mark().id();
        };
    }

    private static String name(String key, LaneKind kind, Map<UUID, String> names, Messages messages) {
        if (key.equals(Lane.NONE)) {
            return messages.get(kind.nameKey() + ".none");
        }
        return switch (kind) {
            case THEME -> key;
            case PERSON -> names.getOrDefault(UUID.fromString(key), "");
            case SOURCE ->
                Basis.of(key).map(basis -> messages.get(basis.nameKey())).orElse(key);
            case KIND -> Mark.of(key).map(mark -> messages.get(mark.nameKey())).orElse(key);
        };
    }

    /// In the order that a person gave them, the others by name, and last what belongs to none.
    private static List<String> sorted(List<String> keys, AxisLook look, Map<UUID, String> names, Messages messages) {
        Collator collator = Collator.getInstance(messages.locale());
        Map<String, Integer> given = new HashMap<>();
        look.laneOrder().forEach(key -> given.putIfAbsent(key, given.size()));
        return keys.stream()
                .sorted((one, other) -> {
                    int order = Boolean.compare(one.equals(Lane.NONE), other.equals(Lane.NONE));
                    if (order == 0) {
                        order = Integer.compare(
                                given.getOrDefault(one, Integer.MAX_VALUE),
                                given.getOrDefault(other, Integer.MAX_VALUE));
                    }
                    if (order == 0) {
                        order = collator.compare(
                                name(one, look.kind(), names, messages), name(other, look.kind(), names, messages));
                    }
                    return order == 0 ? one.compareTo(other) : order;
                })
                .collect(Collectors.toList());
    }

    /// Whether there is more than one lane to tell apart.
    boolean isNamed() {
        return lanes.size() > 1 || lanes.stream().anyMatch(lane -> !lane.key().equals(Lane.NONE));
    }
}
