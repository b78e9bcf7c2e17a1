package app.rebound.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where the boxes of a map of reasons stand: in layers from above to below, in the order with the fewest crossings
/// that was found, unrelated pieces side by side.
///
/// @param boxes in the order they were given
/// @param lines every edge that reads downwards; one that would close a circle is not drawn
/// @param width of the whole, in pixels
/// @param height of the whole, in pixels
public record ReasonLayout(List<Box> boxes, List<Line> lines, double width, double height) {
    /// How large boxes are and how much room is kept between them, all in pixels.
    ///
    /// @param across between two boxes of one layer
    /// @param down between two layers
    public record Size(double width, double height, double across, double down) {}

    /// An edge between two boxes.
    public record Edge(UUID upper, UUID lower) {}

    /// One box; its place is that of its upper left corner.
    ///
    /// @param layer from 0 at the top
    public record Box(UUID id, int layer, double x, double y) {}

    /// A corner of a line.
    public record Point(double x, double y) {}

    /// An edge as it is drawn.
    ///
    /// @param points from the upper box to the lower one, two more for each layer that it passes
    public record Line(UUID upper, UUID lower, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// A way to walk from box to box.
    public enum Way {
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    public ReasonLayout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// Lays boxes out; the same for the same input.
    ///
    /// @param ids of the boxes, each once; where nothing else decides, earlier ones stand further left
    /// @param last those that stand in the lowest layer of all; nothing hangs on them
    /// @param edges between known boxes; one to an unknown box is left out
    public static ReasonLayout of(List<UUID> ids, Collection<UUID> last, List<Edge> edges, Size size) {
        Map<UUID, Integer> places = new HashMap<>();
        for (UUID id : ids) {
            places.put(id, places.size());
        }
        var graph = new ReasonGraph(ids.size());
        for (UUID id : last) {
            Optional.ofNullable(places.get(id)).ifPresent(graph::putLast);
        }
        for (Edge edge : edges) {
            Integer upper = places.get(edge.upper());
            Integer lower = places.get(edge.lower());
            if (upper != null && lower != null) {
                graph.join(upper, lower);
            }
        }
        return new Drawing(ids, graph, size).drawn();
    }

    /// Where one comes by walking from a box: left and right in its layer, up and down along the lines, and to the
    /// nearest box where no line leads that way. Empty at the border, and for an unknown box.
    public Optional<UUID> next(UUID from, Way way) {
        return box(from).flatMap(box -> switch (way) {
            case LEFT -> beside(box, -1);
            case RIGHT -> beside(box, 1);
            case UP -> along(box, -1);
            case DOWN -> along(box, 1);
        });
    }

    private Optional<Box> box(UUID id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }

    private Optional<UUID> beside(Box from, int side) {
        return boxes.stream()
                .filter(box -> box.layer() == from.layer() && (box.x() - from.x()) * side > 0)
                .min(Comparator.comparingDouble(box -> Math.abs(box.x() - from.x())))
                .map(Box::id);
    }

    private Optional<UUID> along(Box from, int side) {
        List<UUID> joined = lines.stream()
                .filter(line -> (side < 0 ? line.lower() : line.upper()).equals(from.id()))
                .map(line -> side < 0 ? line.upper() : line.lower())
                .toList();
        Comparator<Box> nearest = Comparator.<Box>comparingInt(box -> Math.abs(box.layer() - from.layer()))
                .thenComparingDouble(box -> Math.abs(box.x() - from.x()))
                .thenComparingDouble(Box::x);
        return boxes.stream()
                .filter(box -> joined.contains(box.id()))
                .min(nearest)
                .or(() -> boxes.stream()
                        .filter(box -> (box.layer() - from.layer()) * side > 0)
                        .min(nearest))
                .map(Box::id);
    }

    /// Gives every piece its place and every edge its corners.
    private static final class Drawing {
        private final List<UUID> ids;
        private final Size size;
        private final List<ReasonPiece> pieces;
        private final double[] lefts;
        private final double width;
        private final int layers;

        Drawing(List<UUID> ids, ReasonGraph graph, Size size) {
            this.ids = ids;
            this.size = size;
            pieces = graph.pieces();
            lefts = new double[pieces.size()];
            double right = 0;
            int deepest = 0;
            for (int i = 0; i < pieces.size(); i++) {
                ReasonPiece piece = pieces.get(i);
                piece.place(size.width(), size.across());
                lefts[i] = right == 0 ? 0 : right + size.across();
                right = lefts[i] + piece.width();
                deepest = Math.max(deepest, piece.layers());
            }
            width = right;
            layers = deepest;
        }

        ReasonLayout drawn() {
            Box[] boxes = new Box[ids.size()];
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                ReasonPiece piece = pieces.get(i);
                double left = lefts[i];
                for (int node : piece.nodes()) {
                    int layer = piece.layer(node);
                    boxes[node] =
                            new Box(ids.get(node), layer, left + piece.middle(node) - size.width() / 2, top(layer));
                }
                for (int[] chain : piece.chains()) {
                    lines.add(line(piece, chain, left));
                }
            }
            double height = layers == 0 ? 0 : top(layers - 1) + size.height();
            return new ReasonLayout(List.of(boxes), lines, width, height);
        }

        private Line line(ReasonPiece piece, int[] chain, double left) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < chain.length; i++) {
                double x = left + piece.middle(chain[i]);
                double y = top(piece.layer(chain[i]));
                if (i > 0) {
                    points.add(new Point(x, y));
                }
                if (i < chain.length - 1) {
                    points.add(new Point(x, y + size.height()));
                }
            }
            return new Line(ids.get(chain[0]), ids.get(chain[chain.length - 1]), points);
        }

        private double top(int layer) {
            return layer * (size.height() + size.down());
        }
    }
}
