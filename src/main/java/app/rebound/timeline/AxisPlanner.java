package app.rebound.timeline;

import app.rebound.axis.AxisLayout;
import app.rebound.axis.Fitting;
import app.rebound.axis.LaneBands;
import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds where everything on the axis is, and only what a change may have moved.
final class AxisPlanner {
    /// Where less is visible, labels are cut rather than all shown smaller.
    private static final double NARROW = 400;

    private final LaneScroller scroller;
    private AxisContent content;
    private AxisLook look = AxisLook.FIRST;
    private double unit = 1;
    private double height;
    private @Nullable AxisLayout layout;
    private @Nullable LaneBands bands;
    private @Nullable AxisPlan plan;

    AxisPlanner(LaneScroller scroller, AxisContent content) {
        this.scroller = scroller;
        this.content = content;
    }

    AxisContent content() {
        return content;
    }

    AxisLook look() {
        return look;
    }

    /// @param size how much larger than usual text is
    void renew(AxisContent other, AxisLook set, double size) {
        content = other;
        look = set;
        unit = size;
        layout = null;
        plan = null;
    }

    void setHeight(double other) {
        height = other;
        layout = null;
        plan = null;
    }

    /// The lanes are scrolled or another time is shown.
    void replan() {
        plan = null;
    }

    private AxisLayout layout() {
        AxisLayout known = layout;
        if (known != null) {
            return known;
        }
        LaneBands high = LaneBands.of(
                IntStream.range(0, content.lanes().size())
                        .mapToObj(content.index()::count)
                        .toList(),
                content.lanes().stream().map(Lane::isCollapsed).toList(),
                content.sorting().isNamed(),
                AxisPlan.lanesHeight(look, height),
                unit);
        var made = new AxisLayout(content.index(), high.rows());
        layout = made;
        bands = high;
        scroller.fit(high.height(), AxisPlan.lanesHeight(look, height));
        return made;
    }

    /// Where everything is on a scale.
    AxisPlan plan(TimeScale scale) {
        AxisPlan known = plan;
        if (known != null && known.scale().equals(scale)) {
            return known;
        }
        AxisLayout stacked = layout();
        var made = new AxisPlan(
                content,
                look,
                scale,
                java.util.Objects.requireNonNull(bands),
                stacked,
                stacked.frame(scale),
                scroller.offset(),
                height);
        plan = made;
        return made;
    }

    /// How much of a width the bar for scrolling leaves.
    double visible(double width) {
        layout();
        return Math.max(1, width - (scroller.isVisible() ? LaneScroller.WIDTH : 0));
    }

    /// Widens a scale on which all lies until nothing is cut at its edges.
    TimeScale widened(TimeScale all, ToDoubleFunction<Thing.Cluster> words) {
        return all.width() < NARROW || height <= AxisPlan.HEAD
                ? all
                : new Fitting(layout(), words, all.width()).widened(all);
    }
}
