package app.rebound.timeline;

import app.rebound.axis.AxisLayout;
import app.rebound.axis.LaneBands;
import app.rebound.axis.LaneBands.Band;
import app.rebound.axis.Outline;
import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where everything on the axis is at one moment: what is painted, and what lies under the pointer.
///
/// @param content what there is to draw
/// @param look how the person has set the axis up
/// @param scale which time lies where
/// @param bands how high each lane is
/// @param layout where everything stands within its lane
/// @param frame what of it is in view
/// @param scroll how far the lanes are scrolled up, in pixels
/// @param height of the whole, in pixels
record AxisPlan(
        AxisContent content,
        AxisLook look,
        TimeScale scale,
        LaneBands bands,
        AxisLayout layout,
        AxisLayout.Frame frame,
        double scroll,
        double height) {
    /// The height of the words of the ticks.
    static final double HEAD = 30;

    /// The height kept below the lanes for the word of today.
    static final double FOOT = 20;

    private static final double MOOD = 108;
    private static final double REASONS = 76;
    private static final double SPAN_HEIGHT = 22;
    private static final double EDGE = 6;

    static double moodHeight(AxisLook look) {
        return look.isMoodShown() ? MOOD : 0;
    }

    static double reasonHeight(AxisLook look) {
        return look.isReasonShown() ? REASONS : 0;
    }

    /// How high the part is in which the lanes are seen.
    static double lanesHeight(AxisLook look, double height) {
        return Math.max(LaneBands.ROW, height - HEAD - moodHeight(look) - FOOT - reasonHeight(look));
    }

    double width() {
        return scale.width();
    }

    /// Where the lanes begin.
    double lanesTop() {
        return HEAD + moodHeight(look);
    }

    /// Where the lanes end and the reasons begin.
    double lanesBottom() {
        return height - FOOT - reasonHeight(look);
    }

    Band band(int lane) {
        return bands.bands().get(lane);
    }

    /// Where a lane begins.
    double laneTop(int lane) {
        return lanesTop() + band(lane).top() - scroll;
    }

    /// The lane at `y`; -1 where there is none.
    int lane(double y) {
        return y < lanesTop() || y >= lanesBottom() ? -1 : bands.lane(y - lanesTop() + scroll);
    }

    /// Whether `y` lies on the name of a lane.
    boolean isName(int lane, double y) {
        Band band = band(lane);
        return content.sorting().isNamed() && (band.isCollapsed() || y < lanesTop() - scroll + band.firstRow());
    }

    double middle(Thing thing) {
        return Math.round(lanesTop() - scroll + band(thing.lane()).middle(thing.row()));
    }

    Outline outline(Thing.Box box) {
        return Outline.of(content.index(), box, scale);
    }

    /// Where a thing is; it may lie outside of what is seen.
    Area area(Thing thing) {
        double middle = middle(thing);
        return switch (thing) {
            case Thing.Box box -> {
                Outline outline = outline(box);
                yield new Area(outline.left(), middle - 12, outline.right() - outline.left(), 24);
            }
            case Thing.Cluster cluster -> {
                double reach = cluster.reach();
                yield new Area(scale.x(cluster.middle()) - reach, middle - 13, 2 * reach, 26);
            }
        };
    }

    /// Where an event is, or the cluster that counts it; empty for one without a place.
    Optional<Area> area(int place) {
        return place < 0 || !content.isPlaced(place) ? Optional.empty() : Optional.of(area(layout.thing(place, scale)));
    }

    /// What is drawn at a point.
    Optional<Thing> at(double x, double y) {
        if (y < lanesTop() || y >= lanesBottom()) {
            return Optional.empty();
        }
        for (Thing.Cluster cluster : frame.clusters()) {
            if (area(cluster).contains(x, y)) {
                return Optional.of(cluster);
            }
        }
        return frame.boxes().stream()
                .filter(box -> area(box).contains(x, y))
                .map(Thing.class::cast)
                .findFirst();
    }

    /// Which end of a bar from one day to another is at a point: -1 for its start, 1 for its end, 0 for neither.
    int edge(Thing.Box box, double x) {
        Outline outline = outline(box);
        if (box.kind() != Thing.Kind.SPAN || outline.barRight() - outline.barLeft() < 3 * EDGE) {
            return 0;
        }
        if (Math.abs(x - outline.barRight()) <= EDGE) {
            return 1;
        }
        return Math.abs(x - outline.barLeft()) <= EDGE ? -1 : 0;
    }

    /// The events whose marks lie in a rectangle.
    List<Integer> within(Area area) {
        List<Integer> found = new ArrayList<>();
        for (Thing.Box box : frame.boxes()) {
            if (area.meets(area(box))) {
                found.add(box.item());
            }
        }
        for (Thing.Cluster cluster : frame.clusters()) {
            if (area.meets(area(cluster))) {
                found.addAll(layout.members(cluster));
            }
        }
        found.sort(null);
        return found;
    }

    static double barHeight() {
        return SPAN_HEIGHT;
    }
}
