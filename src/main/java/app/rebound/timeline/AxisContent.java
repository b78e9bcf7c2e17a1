package app.rebound.timeline;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.AxisItem;
import app.rebound.axis.MoodCurve;
import app.rebound.axis.Placed;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The events as the axis draws them, made anew when an event or the lanes change.
final class AxisContent {
    private final List<Event> events;
    private final LaneSorting sorting;
    private final AxisIndex index;
    private final MoodCurve moods;
    private @Nullable Map<UUID, Integer> places;

    private AxisContent(List<Event> events, LaneSorting sorting, AxisIndex index) {
        this.events = events;
        this.sorting = sorting;
        this.index = index;
        List<MoodCurve.Mood> marks = new ArrayList<>();
        for (int at = 0; at < index.placed(); at++) {
            Integer mood = events.get(index.at(at)).mood();
            if (mood != null) {
                marks.add(new MoodCurve.Mood(index.anchor(index.at(at)), mood));
            }
        }
        moods = new MoodCurve(marks);
    }

    /// @param events in order of time
    /// @param placed where an event without a date must lie, by its id
    /// @param textWidth how wide a title is drawn, in pixels
    static AxisContent of(
            List<Event> events,
            AxisLook look,
            Map<UUID, String> names,
            Function<UUID, @Nullable Placed> placed,
            Messages messages,
            ToDoubleFunction<String> textWidth) {
        List<Event> all = List.copyOf(events);
        LaneSorting sorting = LaneSorting.of(all, look, names, messages);
        List<AxisItem> items = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Event event = all.get(i);
            items.add(new AxisItem(
                    event.id(),
                    event.when() == null ? null : event.when().date(),
                    event.when() == null ? placed.apply(event.id()) : null,
                    sorting.places().get(i),
                    weight(event.mark()),
                    textWidth.applyAsDouble(event.title())));
        }
        return new AxisContent(all, sorting, AxisIndex.of(items, sorting.lanes().size()));
    }

    /// What keeps its place where it is dense.
    private static int weight(Mark mark) {
        return switch (mark) {
            case TURNING_POINT -> 4;
            case WARNING -> 3;
            case DECISION -> 2;
            case GOOD -> 1;
            case NONE -> 0;
        };
    }

    List<Event> events() {
        return events;
    }

    Event event(int place) {
        return events.get(place);
    }

    /// The place of an event among all; -1 where it is not among them.
    int place(@Nullable UUID id) {
        if (id == null) {
            return -1;
        }
        Map<UUID, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(2 * events.size());
            for (int i = 0; i < events.size(); i++) {
                known.put(events.get(i).id(), i);
            }
            places = known;
        }
        return known.getOrDefault(id, -1);
    }

    boolean isPlaced(int place) {
        return index.item(place).isPlaced();
    }

    LaneSorting sorting() {
        return sorting;
    }

    List<Lane> lanes() {
        return sorting.lanes();
    }

    AxisIndex index() {
        return index;
    }

    MoodCurve moods() {
        return moods;
    }
}
