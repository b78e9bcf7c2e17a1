package app.rebound.sheet;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.AxisItem;
import app.rebound.axis.AxisLayout;
import app.rebound.axis.LaneBands;
import app.rebound.axis.Outline;
import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.axis.TimeScale;
import app.rebound.axis.WholeLayout;
import app.rebound.time.Precision;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/// Where the events of a drawing stand: each by itself, or gathered where there are very many.
///
/// @param scale on which everything lies between the margins
/// @param rows how many rows each lane has
/// @param clusters none unless there are more than [#MOST_SINGLE] events
/// @param members who is counted in each cluster
/// @param width of the whole, margins included
record Arrangement(
        AxisIndex index,
        TimeScale scale,
        List<Integer> rows,
        List<Box> boxes,
        List<Cluster> clusters,
        Map<Cluster, List<Integer>> members,
        double width) {
    /// So many events are drawn each by itself.
    static final int MOST_SINGLE = 2_000;

    /// The empty edge on every side.
    static final double MARGIN = 24;

    /// Labels longer than this are cut.
    private static final double LONGEST = 320;

    private static final double CLUSTERED_HEIGHT = 1_200;

    /// @param wanted how wide the axis is to be, in pixels; what does not fit beside it makes the whole wider
    static Arrangement of(SheetContent content, double wanted, ToDoubleFunction<String> textWidth) {
        List<AxisItem> items = new ArrayList<>();
        for (SheetEvent event : content.events()) {
            items.add(new AxisItem(
                    event.id(),
                    event.date(),
                    event.placed(),
                    event.lane(),
                    weight(event.mark()),
                    textWidth.applyAsDouble(event.title())));
        }
        AxisIndex index = AxisIndex.of(items, Math.max(1, content.lanes().size()));
        double[] extent = Objects.requireNonNull(index.extent());
        boolean isOfMinutes = items.stream()
                .filter(AxisItem::isPlaced)
                .allMatch(item -> item.date() != null && item.date().precision() == Precision.MINUTE);
        TimeScale scale = TimeScale.fitting(extent[0], extent[1], isOfMinutes, wanted);
        return index.placed() > MOST_SINGLE ? gathered(index, scale) : single(index, scale);
    }

    private static int weight(Mark mark) {
        return switch (mark) {
            case TURNING_POINT -> 4;
            case WARNING -> 3;
            case DECISION -> 2;
            case GOOD -> 1;
            case NONE -> 0;
        };
    }

    private static Arrangement single(AxisIndex index, TimeScale scale) {
        WholeLayout layout = WholeLayout.of(index, scale, LONGEST);
        return widened(index, scale, layout.rows(), layout.boxes(), List.of(), Map.of());
    }

    private static Arrangement gathered(AxisIndex index, TimeScale scale) {
        List<Integer> counts = all(index.lanes(), index::count);
        LaneBands bands = LaneBands.of(counts, all(index.lanes(), _ -> false), false, CLUSTERED_HEIGHT, 1);
        var layout = new AxisLayout(index, bands.rows());
        AxisLayout.Frame frame = layout.frame(scale);
        Map<Cluster, List<Integer>> members = new HashMap<>();
        frame.clusters().forEach(cluster -> members.put(cluster, layout.members(cluster)));
        List<Integer> rows = bands.bands().stream().map(LaneBands.Band::rows).toList();
        return widened(index, scale, rows, frame.boxes(), frame.clusters(), members);
    }

    private static <T> List<T> all(int count, IntFunction<T> each) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(each.apply(i));
        }
        return made;
    }

    /// Makes room for what reaches over the edges.
    private static Arrangement widened(
            AxisIndex index,
            TimeScale scale,
            List<Integer> rows,
            List<Box> boxes,
            List<Cluster> clusters,
            Map<Cluster, List<Integer>> members) {
        double least = 0;
        double most = scale.width();
        for (Box box : boxes) {
            Outline outline = Outline.of(index, box, scale);
            least = Math.min(least, outline.left());
            most = Math.max(most, outline.right());
        }
        for (Cluster cluster : clusters) {
            least = Math.min(least, scale.x(cluster.middle()) - cluster.reach());
            most = Math.max(most, scale.x(cluster.middle()) + cluster.reach());
        }
        double left = MARGIN - least;
        double width = Math.ceil(left + most + MARGIN);
        var moved = new TimeScale(scale.start() - left * scale.perPixel(), scale.perPixel(), width);
        return new Arrangement(index, moved, rows, boxes, clusters, members, width);
    }
}
