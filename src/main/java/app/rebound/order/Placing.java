package app.rebound.order;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where events without dates belong, from what is said of their order and from the dates of the others.
///
/// Every event is taken to happen at one moment within its date: after it means after that moment. So an event after
/// one of March lies on 1 March or later, and an event after a long phase lies after its beginning; nothing narrower
/// follows from the words. The bounds go from event to event along the statements, which costs what there is of both.
///
/// Statements that cannot all be so are found: in the order in which the events were made (their ids are of version 7)
/// each statement is taken in unless it does not fit those before it. What is left aside is said as a [Contradiction];
/// it places nothing, and comes in again once it fits. The result does not depend on the order of the items, except
/// that events of the same time stay in it.
public final class Placing {
    private final Map<UUID, Placed> placed = new HashMap<>();
    private final List<Contradiction> contradictions;
    private final List<UUID> sequence;

    private Placing(List<Contradiction> contradictions, List<UUID> sequence) {
        this.contradictions = contradictions;
        this.sequence = sequence;
    }

    /// Places events; what their orders name that is not among them counts for nothing.
    public static Placing of(Collection<Item> items) {
        var graph = new Graph(List.copyOf(items));
        Bounds bounds = Bounds.of(graph);
        List<Contradiction> contradictions = List.of();
        if (!bounds.areFine()) {
            contradictions = new Conflicts(graph).leaveAside();
            bounds = Bounds.of(graph);
        }
        var placing = new Placing(contradictions, bounds.sequence());
        for (int i = 0; i < graph.size(); i++) {
            if (graph.item(i).date() == null && graph.isJoined(i)) {
                Placed interval = new Placed(moment(bounds.low(i)), moment(bounds.high(i)));
                if (interval.earliest() != null || interval.latest() != null) {
                    placing.placed.put(graph.item(i).id(), interval);
                }
            }
        }
        return placing;
    }

    private static @Nullable LocalDateTime moment(long second) {
        return Math.abs(second) >= Graph.OPEN ? null : LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }

    /// The interval of an event without a date; empty for an event with one, and where nothing bounds it.
    public Optional<Placed> of(UUID event) {
        return Optional.ofNullable(placed.get(event));
    }

    /// What does not fit, in the order of the events whose statements are left aside; each such event once.
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /// All events: by the first moment that is known of each, as early as its order lets it be; without any such
    /// moment last. Whatever is said of the order and not left aside holds here.
    public List<UUID> sequence() {
        return sequence;
    }

    /// Numbers of the items in the order in which they were made.
    static Integer[] byAge(Graph graph) {
        Integer[] numbers = new Integer[graph.size()];
        Arrays.setAll(numbers, i -> i);
        Arrays.sort(
                numbers,
                (one, other) -> graph.item(one).id().compareTo(graph.item(other).id()));
        return numbers;
    }
}
