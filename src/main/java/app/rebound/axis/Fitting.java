package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Widens the scale on which all lies, until no label and no words of a cluster are cut at an edge.
///
/// What stands where is looked at twice at most. Where the second look finds something cut, for it stands elsewhere at
/// the wider scale, every label gets room at the edge whatever its place.
public final class Fitting {
    /// Room for the longest label beside its mark, and for a cluster and its words.
    private static final double ANY = Wish.LONGEST + Outline.MARK + Outline.PAD;

    private static final double AIR = 4;
    private static final int STEPS = 16;

    /// How far a thing reaches from a moment, in pixels.
    private record Reach(double moment, double pixels) {}

    private final AxisLayout layout;
    private final ToDoubleFunction<Cluster> words;
    private final double width;

    /// @param words how wide the words of a cluster are drawn, in pixels
    /// @param width what of the scales is visible, in pixels
    public Fitting(AxisLayout layout, ToDoubleFunction<Cluster> words, double width) {
        this.layout = layout;
        this.words = words;
        this.width = width;
    }

    /// The scale nearest to `first` on which nothing is cut.
    ///
    /// @param first a scale of this width on which all moments lie
    public TimeScale widened(TimeScale first) {
        TimeScale scale = first;
        for (int look = 0; look < 2; look++) {
            TimeScale wider = once(scale);
            if (wider.equals(scale)) {
                return scale;
            }
            scale = wider;
        }
        double[] extent = layout.index().extent();
        return extent == null
                ? scale
                : room(first, List.of(new Reach(extent[0], ANY)), List.of(new Reach(extent[1], ANY)));
    }

    private TimeScale once(TimeScale scale) {
        List<Reach> lefts = new ArrayList<>();
        List<Reach> rights = new ArrayList<>();
        double[] extent = layout.index().extent();
        if (extent == null) {
            return scale;
        }
        lefts.add(new Reach(extent[0], AIR));
        rights.add(new Reach(extent[1], AIR));
        AxisLayout.Frame frame = layout.frame(scale);
        for (Box box : frame.boxes()) {
            reach(box, Outline.of(layout.index(), box, scale), scale, lefts, rights);
        }
        for (Cluster cluster : frame.clusters()) {
            double said = words.applyAsDouble(cluster);
            boolean isSaid = said <= cluster.room();
            lefts.add(new Reach(cluster.middle(), cluster.reach()));
            rights.add(new Reach(cluster.middle(), cluster.reach() + (isSaid ? Cluster.GAP + said : 0)));
        }
        return room(scale, lefts, rights);
    }

    /// Bars lie within the extent; what reaches beyond their moments are marks, shades and labels.
    private void reach(Box box, Outline outline, TimeScale scale, List<Reach> lefts, List<Reach> rights) {
        double begin = layout.index().begin(box.item());
        double end = layout.index().end(box.item());
        boolean isSpan = box.kind() == Kind.SPAN;
        boolean isBar = isSpan || box.kind() == Kind.VAGUE;
        double from = isSpan ? begin : box.anchor();
        double to = isSpan && box.side() == Side.RIGHT ? end : from;
        double left = isBar ? 0 : scale.x(from) - outline.barLeft();
        double right = isBar ? 0 : outline.barRight() - scale.x(to);
        double label = Math.min(box.label(), layout.index().item(box.item()).label());
        if (box.side() == Side.LEFT) {
            left = Math.max(left, scale.x(from) - outline.labelX());
        } else if (box.side() != Side.NONE) {
            right = Math.max(right, outline.labelX() + label - scale.x(to));
        }
        lefts.add(new Reach(from, left));
        rights.add(new Reach(to, right));
    }

    /// The finest scale, no finer than `scale`, with room for all; `scale` itself where it has it.
    private TimeScale room(TimeScale scale, List<Reach> lefts, List<Reach> rights) {
        double perPixel = scale.perPixel();
        for (int step = 0; step < STEPS; step++) {
            Reach left = lefts.getFirst();
            for (Reach one : lefts) {
                left = one.moment - one.pixels * perPixel < left.moment - left.pixels * perPixel ? one : left;
            }
            Reach right = rights.getFirst();
            for (Reach one : rights) {
                right = one.moment + one.pixels * perPixel > right.moment + right.pixels * perPixel ? one : right;
            }
            double latest = left.moment - left.pixels * perPixel;
            double earliest = right.moment + right.pixels * perPixel - width * perPixel;
            if (earliest <= latest) {
                boolean isRoomy = scale.perPixel() == perPixel && scale.start() >= earliest && scale.start() <= latest;
                return isRoomy ? scale : new TimeScale((earliest + latest) / 2, perPixel, scale.width());
            }
            double between = width - left.pixels - right.pixels;
            if (between < 1) {
                return scale;
            }
            // A hair more, so that the next step finds room.
            perPixel = Math.min(TimeScale.WIDEST, (right.moment - left.moment) / between * (1 + 1e-9));
        }
        return scale;
    }
}
