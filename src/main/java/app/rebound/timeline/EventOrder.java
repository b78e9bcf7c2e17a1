package app.rebound.timeline;

import app.rebound.order.Among;
import app.rebound.order.Contradiction;
import app.rebound.order.Item;
import app.rebound.order.Known;
import app.rebound.order.Placed;
import app.rebound.order.Placing;
import app.rebound.order.Titles;
import app.rebound.time.FuzzyDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events in order: those with a date by time, those without where their order among the others puts them, the rest
/// last.
///
/// Values alone, for any thread; reading many costs about 4 µs an event where some have an
/// order, less where none has.
public final class EventOrder {
    private final List<Event> events;
    private final @Nullable Placing placing;
    private @Nullable Map<UUID, Integer> ranks;
    private @Nullable Titles titles;
    private @Nullable Map<UUID, Event> byId;
    private @Nullable List<String> lanes;

    private EventOrder(List<Event> events, @Nullable Placing placing) {
        this.events = events;
        this.placing = placing;
    }

    public static EventOrder of(Collection<Event> events) {
        boolean isAnyOrdered = events.stream().anyMatch(event -> event.order() != null);
        if (!isAnyOrdered) {
            return new EventOrder(events.stream().sorted(Event.BY_TIME).toList(), null);
        }
        Placing placing = Placing.of(events.stream().map(EventOrder::item).toList());
        Map<UUID, Event> byId = new HashMap<>(2 * events.size());
        events.forEach(event -> byId.put(event.id(), event));
        List<Event> sorted = new ArrayList<>(events.size());
        for (UUID id : placing.sequence()) {
            Optional.ofNullable(byId.get(id)).ifPresent(sorted::add);
        }
        return new EventOrder(List.copyOf(sorted), placing);
    }

    private static Item item(Event event) {
        Order order = event.order();
        return new Item(event.id(), date(event), order == null ? null : among(order));
    }

    static Among among(Order order) {
        return new Among(order.after(), order.before(), order.bound());
    }

    private static @Nullable FuzzyDate date(Event event) {
        return event.when() == null ? null : event.when().date();
    }

    /// All events in order.
    public List<Event> events() {
        return events;
    }

    /// The interval in which an event without a date must lie; empty where nothing is known of it.
    public Optional<Placed> placed(UUID event) {
        return placing == null ? Optional.empty() : placing.of(event);
    }

    /// What is said of the order and does not fit.
    public List<Contradiction> contradictions() {
        return placing == null ? List.of() : placing.contradictions();
    }

    /// The order as a comparator, for a table that is sorted by time.
    public synchronized Comparator<Event> comparator() {
        if (ranks == null) {
            ranks = new HashMap<>(2 * events.size());
            for (Event event : events) {
                ranks.put(event.id(), ranks.size());
            }
        }
        Map<UUID, Integer> known = ranks;
        return Comparator.comparingInt(event -> known.getOrDefault(event.id(), Integer.MAX_VALUE));
    }

    /// The titles that words can name, looked at once.
    synchronized Titles titles() {
        if (titles == null) {
            titles = new Titles(events.stream().map(this::known).toList());
        }
        return titles;
    }

    private Known known(Event event) {
        FuzzyDate date = date(event);
        if (date != null) {
            return new Known(event.id(), event.title(), date.earliest(), date.latest());
        }
        Optional<Placed> place = placed(event.id());
        return new Known(
                event.id(),
                event.title(),
                place.map(Placed::earliest).orElse(null),
                place.map(Placed::latest).orElse(null));
    }

    synchronized Optional<Event> find(UUID id) {
        if (byId == null) {
            byId = new HashMap<>(2 * events.size());
            for (Event event : events) {
                byId.put(event.id(), event);
            }
        }
        return Optional.ofNullable(byId.get(id));
    }

    /// The themes of the events, each once, in alphabetical order.
    synchronized List<String> lanes() {
        if (lanes == null) {
            lanes = events.stream()
                    .flatMap(event -> Optional.ofNullable(event.lane()).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        return lanes;
    }

    /// What an event is called; null where there is none.
    @Nullable
    String title(UUID id) {
        return find(id).map(Event::title).orElse(null);
    }

    /// The same with one event told anew, or one more.
    EventOrder with(UUID id, String title, Timing timing) {
        List<Event> all = new ArrayList<>(events.size() + 1);
        events.stream().filter(one -> !one.id().equals(id)).forEach(all::add);
        all.add(new Event(
                id, title, timing, Mark.NONE, null, null, null, Event.Details.EMPTY, List.of(), List.of(), false));
        return of(all);
    }

    /// What does not fit and has to do with an event.
    Optional<Contradiction> contradiction(UUID event) {
        return contradictions().stream()
                .filter(one -> one.event().equals(event) || one.others().contains(event))
                .findFirst();
    }
}
