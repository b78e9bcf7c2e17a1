package app.rebound.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where each name stands in the drawing of the support circle: near ones inside, far ones outside, those who lift on
/// the right, those who drain on the left, those who do both above, those of whom it is not said below. The same names
/// make the same drawing, and no two names touch.
///
/// @param spots the place of each name, from the middle of the drawing, in pixels, x to the right and y down
/// @param rings the radius of each ring, in pixels
/// @param apart those of whom it is not said how near they are, in their order
record CircleLayout(Map<UUID, Spot> spots, Map<Nearness, Double> rings, List<UUID> apart) {
    /// The radius left free for the person in the middle.
    static final double HUB = 36;

    /// The band inside each ring's line that is left to its caption.
    static final double BAND = 24;

    static final double GAP = 8;
    private static final double LEAST_RING = 56;

    /// Where the sides meet: the wedges above and below open this far to each hand, as width by height.
    private static final double SLANT = Math.tan(Math.toRadians(30));

    CircleLayout {
        spots = Map.copyOf(spots);
        rings = Map.copyOf(rings);
        apart = List.copyOf(apart);
    }

    /// A name to be placed.
    ///
    /// @param width of the box it stands in, in pixels
    record Name(UUID id, double width, Support support) {}

    /// A name's box, by its left upper corner.
    record Spot(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        /// How far its farthest corner is from the middle.
        double farthest() {
            return Math.hypot(Math.max(Math.abs(x), Math.abs(right())), Math.max(Math.abs(y), Math.abs(bottom())));
        }

        /// How far its nearest point is from the middle.
        double nearest() {
            return Math.hypot(between(x, right()), between(y, bottom()));
        }

        private static double between(double from, double to) {
            return from > 0 ? from : Math.max(0, -to);
        }
    }

    /// @param names in the order they take the best places
    /// @param height of every box, in pixels
    static CircleLayout of(Collection<Name> names, double height) {
        Map<UUID, Spot> spots = new HashMap<>();
        Map<Nearness, Double> rings = new LinkedHashMap<>();
        List<UUID> apart = new ArrayList<>();
        names.stream()
                .filter(name -> name.support().nearness() == null)
                .map(Name::id)
                .forEach(apart::add);
        double inner = HUB;
        for (Nearness nearness : Nearness.values()) {
            double outer = inner + LEAST_RING;
            Map<Side, Rows> sides = new HashMap<>();
            for (Name name : names) {
                if (name.support().nearness() == nearness) {
                    double from = inner;
                    Spot spot = sides.computeIfAbsent(
                                    Side.of(name.support().lift()), side -> new Rows(side, from, height))
                            .place(name.width());
                    spots.put(name.id(), spot);
                    outer = Math.max(outer, spot.farthest() + BAND);
                }
            }
            rings.put(nearness, outer);
            inner = outer;
        }
        return new CircleLayout(spots, rings, apart);
    }

    /// The radius of the whole.
    double radius() {
        return ring(Nearness.FAR);
    }

    double ring(Nearness nearness) {
        return rings.getOrDefault(nearness, HUB);
    }

    private enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW;

        static Side of(@org.jspecify.annotations.Nullable Lift lift) {
            return switch (lift) {
                case LIFTS -> RIGHT;
                case DRAINS -> LEFT;
                case BOTH -> ABOVE;
                case null -> BELOW;
            };
        }
    }

    /// The rows of one side of one ring; each new name takes the place nearest to the middle.
    private static final class Rows {
        private final Side side;
        private final double inner;
        private final double height;

        /// How far each row is taken, by its number: to the right, or to both hands above and below.
        private final Map<Integer, double[]> taken = new HashMap<>();

        private record Free(int row, Spot spot) {}

        Rows(Side side, double inner, double height) {
            this.side = side;
            this.inner = inner;
            this.height = height;
        }

        Spot place(double width) {
            int last = taken.keySet().stream().mapToInt(Math::abs).max().orElse(0);
            int most = Math.max(last, (int) Math.ceil(inner / (height + GAP))) + lookAhead(width);
            List<Free> free = new ArrayList<>();
            for (int row = -most; row <= most; row++) {
                addFree(row, width, free);
            }
            Free best = free.stream()
                    .min(Comparator.<Free>comparingDouble(
                                    one -> Math.round(one.spot().farthest()))
                            .thenComparingInt(one -> Math.abs(one.row()))
                            .thenComparingInt(one -> -one.row())
                            .thenComparingDouble(one -> -one.spot().x()))
                    .orElseThrow();
            take(best);
            return best.spot();
        }

        /// A wide name above or below needs a wedge that is wide enough.
        private int lookAhead(double width) {
            return side == Side.ABOVE || side == Side.BELOW
                    ? (int) Math.ceil(width / (2 * SLANT * (height + GAP))) + 2
                    : 2;
        }

        private void addFree(int row, double width, List<Free> free) {
            double middle = row * (height + GAP);
            double y = middle - height / 2;
            switch (side) {
                case RIGHT -> free.add(new Free(row, new Spot(sideStart(row, middle), y, width, height)));
                case LEFT -> free.add(new Free(row, new Spot(-sideStart(row, middle) - width, y, width, height)));
                case ABOVE -> addUpright(row, row < 0, width, y, free);
                case BELOW -> addUpright(row, row > 0, width, y, free);
            }
        }

        /// Where a row of the right side goes on.
        private double sideStart(int row, double middle) {
            double[] until = taken.get(row);
            if (until != null) {
                return until[0] + GAP;
            }
            double near = Math.max(0, Math.abs(middle) - height / 2);
            double circle = near >= inner ? 0 : Math.sqrt(inner * inner - near * near);
            double slant = (Math.abs(middle) + height / 2) * SLANT;
            return Math.max(circle, slant) + GAP;
        }

        private void addUpright(int row, boolean isOnThisSide, double width, double y, List<Free> free) {
            if (!isOnThisSide) {
                return;
            }
            double near = Math.min(Math.abs(y), Math.abs(y + height));
            double[] until = taken.get(row);
            if (until == null) {
                addIfFits(row, new Spot(-width / 2, y, width, height), near, free);
            } else {
                addIfFits(row, new Spot(until[0] + GAP, y, width, height), near, free);
                addIfFits(row, new Spot(until[1] - GAP - width, y, width, height), near, free);
            }
        }

        private void addIfFits(int row, Spot spot, double near, List<Free> free) {
            boolean isInWedge = Math.max(Math.abs(spot.x()), Math.abs(spot.right())) <= near * SLANT - GAP / 2;
            if (isInWedge && spot.nearest() >= inner + GAP) {
                free.add(new Free(row, spot));
            }
        }

        private void take(Free place) {
            Spot spot = place.spot();
            double right = Math.max(spot.right(), -spot.x());
            taken.merge(
                    place.row(),
                    side == Side.RIGHT || side == Side.LEFT
                            ? new double[] {right, -right}
                            : new double[] {spot.right(), spot.x()},
                    (old, now) -> new double[] {Math.max(old[0], now[0]), Math.min(old[1], now[1])});
        }
    }
}
