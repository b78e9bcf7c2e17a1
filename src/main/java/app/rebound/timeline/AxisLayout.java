package app.rebound.timeline;

import app.rebound.time.FuzzyDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/// Where the events stand on the drawn axis: boxes in rows that never overlap, and a count of all that found no room.
///
/// @param boxes what is drawn, in the order of the events
/// @param counts the rest, gathered by place, from left to right
/// @param undated the events without a date
public record AxisLayout(List<Box> boxes, List<Count> counts, List<UUID> undated) {
    /// The height of one row in pixels.
    public static final double ROW = 28;

    /// The room kept between two boxes of one row, in pixels.
    static final double GAP = 12;

    /// Labels longer than this are cut, in pixels.
    static final double LONGEST = 200;

    /// How wide the places are that events without room are gathered in, in pixels.
    static final double PLACE = 96;

    public AxisLayout {
        boxes = List.copyOf(boxes);
        counts = List.copyOf(counts);
        undated = List.copyOf(undated);
    }

    /// One event that is drawn; all places in pixels from the left edge.
    ///
    /// @param left where mark, bar and label together begin
    /// @param right where they end
    /// @param row from 0 at the top
    /// @param labelX where the label begins
    /// @param label cut to its room, may be empty
    public record Box(
            UUID event, Mark mark, AxisBar bar, double left, double right, int row, double labelX, String label) {
        boolean overlaps(Box other) {
            return row == other.row && left < other.right && other.left < right;
        }
    }

    /// Events that found no room, at one place.
    ///
    /// @param x the middle of the place
    public record Count(double x, List<UUID> events) {
        public Count {
            events = List.copyOf(events);
        }
    }

    /// Lays events out, marked ones first so that they keep their place where it is dense.
    ///
    /// @param events in order of time
    /// @param rows how many rows there are, 0 or more
    /// @param textWidth how wide a label is drawn, in pixels
    public static AxisLayout of(List<Event> events, TimeScale scale, int rows, ToDoubleFunction<String> textWidth) {
        var packing = new Packing(scale, rows, textWidth);
        List<UUID> undated = new ArrayList<>();
        for (boolean isMarked : new boolean[] {true, false}) {
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                if ((event.mark() != Mark.NONE) != isMarked || event.when() == null) {
                    continue;
                }
                packing.place(i, event, event.when().date());
            }
        }
        events.stream().filter(event -> event.when() == null).map(Event::id).forEach(undated::add);
        return new AxisLayout(packing.boxes(), packing.counts(), undated);
    }

    /// How many rows hold a box.
    public int usedRows() {
        return boxes.stream().mapToInt(box -> box.row() + 1).max().orElse(0);
    }

    /// How many events are drawn, counted or listed.
    public int size() {
        return boxes.size()
                + undated.size()
                + counts.stream().mapToInt(count -> count.events().size()).sum();
    }

    /// Fills rows from the top, each event in the first that has room.
    private static final class Packing {
        private record Placed(int index, Box box) {}

        private final TimeScale scale;
        private final ToDoubleFunction<String> textWidth;
        private final List<TreeMap<Double, Double>> rows = new ArrayList<>();
        private final List<Placed> placed = new ArrayList<>();
        private final TreeMap<Integer, TreeMap<Integer, UUID>> rest = new TreeMap<>();

        Packing(TimeScale scale, int rows, ToDoubleFunction<String> textWidth) {
            this.scale = scale;
            this.textWidth = textWidth;
            for (int i = 0; i < rows; i++) {
                this.rows.add(new TreeMap<>());
            }
        }

        void place(int index, Event event, FuzzyDate date) {
            AxisBar bar = AxisBar.of(date, scale);
            boolean isInside = bar.right() >= 0 && bar.left() <= scale.width();
            // Measuring text is dear: it is done only where at least the mark finds room.
            if (isInside && rowFor(bar.left(), bar.right()) >= 0) {
                Box box = box(event, bar);
                int row = rowFor(box.left(), box.right());
                if (row >= 0) {
                    rows.get(row).put(box.left(), box.right());
                    placed.add(new Placed(
                            index,
                            new Box(
                                    box.event(),
                                    box.mark(),
                                    bar,
                                    box.left(),
                                    box.right(),
                                    row,
                                    box.labelX(),
                                    box.label())));
                    return;
                }
            }
            double within = Math.clamp(bar.anchor(), 0, Math.max(0, scale.width() - 1));
            rest.computeIfAbsent((int) (within / PLACE), _ -> new TreeMap<>()).put(index, event.id());
        }

        private Box box(Event event, AxisBar bar) {
            double width = scale.width();
            String label = Ellipsis.cut(event.title(), Math.min(LONGEST, width), textWidth);
            double length = textWidth.applyAsDouble(label);
            double after = bar.labelStart();
            double right = after + length;
            if (right <= width) {
                return new Box(
                        event.id(), event.mark(), bar, bar.left(), Math.max(bar.right(), right), 0, after, label);
            }
            double before = bar.labelLeft() - length;
            if (before >= 0) {
                return new Box(
                        event.id(), event.mark(), bar, Math.min(bar.left(), before), bar.right(), 0, before, label);
            }
            double room = width - after;
            String shorter = Ellipsis.cut(event.title(), Math.max(0, room), textWidth);
            double end = Math.max(bar.right(), after + textWidth.applyAsDouble(shorter));
            return new Box(event.id(), event.mark(), bar, bar.left(), end, 0, after, shorter);
        }

        private int rowFor(double left, double right) {
            for (int row = 0; row < rows.size(); row++) {
                var taken = rows.get(row);
                var before = taken.floorEntry(right + GAP);
                if (before == null || before.getValue() + GAP <= left) {
                    return row;
                }
            }
            return -1;
        }

        List<Box> boxes() {
            return placed.stream()
                    .sorted(Comparator.comparingInt(Placed::index))
                    .map(Placed::box)
                    .toList();
        }

        List<Count> counts() {
            List<Count> counts = new ArrayList<>();
            rest.forEach(
                    (place, events) -> counts.add(new Count(place * PLACE + PLACE / 2, List.copyOf(events.values()))));
            return counts;
        }
    }
}
