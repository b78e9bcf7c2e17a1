package app.rebound.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.reason.ReasonLayout.Box;
import app.rebound.reason.ReasonLayout.Edge;
import app.rebound.reason.ReasonLayout.Line;
import app.rebound.reason.ReasonLayout.Point;
import app.rebound.reason.ReasonLayout.Size;
import app.rebound.reason.ReasonLayout.Way;
import app.rebound.testing.FaultRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The map of reasons keeps its laws, whatever the reasons are.
@Tag("domain")
class ReasonLayoutTest {
    private static final Size SIZE = new Size(240, 64, 28, 60);

    /// A graph with what it was made as.
    record Case(String name, List<UUID> ids, Set<UUID> last, List<Edge> edges, boolean isTree) {
        ReasonLayout layout() {
            return ReasonLayout.of(ids, last, edges, SIZE);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        var random = new Random(FaultRun.SEED);
        for (int size : new int[] {0, 1, 2, 9, 80}) {
            for (int i = 0; i < 12; i++) {
                cases.add(tree(size, i, random));
                cases.add(graph(size, i, random));
            }
        }
        return cases.stream();
    }

    private static List<UUID> ids(int size, Random random) {
        return IntStream.range(0, size)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }

    private static Case tree(int size, int number, Random random) {
        List<UUID> ids = ids(size, random);
        List<Edge> edges = new ArrayList<>();
        Set<UUID> last = new HashSet<>();
        int leaves = size / 5;
        for (int i = 1; i < size; i++) {
            int inner = Math.min(i, size - leaves);
            edges.add(new Edge(ids.get(random.nextInt(inner)), ids.get(i)));
            if (i >= size - leaves) {
                last.add(ids.get(i));
            }
        }
        return new Case("tree of " + size + ", " + number, ids, last, edges, true);
    }

    private static Case graph(int size, int number, Random random) {
        List<UUID> ids = ids(size, random);
        List<Edge> edges = new ArrayList<>();
        Set<UUID> last = new HashSet<>();
        for (int i = 0; i < size * (1 + number % 3); i++) {
            // Circles and edges to oneself are among them.
            edges.add(new Edge(ids.get(random.nextInt(size)), ids.get(random.nextInt(size))));
        }
        for (int i = 0; i < size / 6; i++) {
            last.add(ids.get(random.nextInt(size)));
        }
        return new Case("graph of " + size + ", " + number, ids, last, edges, false);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBoxIsThereOnceAndNoTwoOverlap(Case given) {
        ReasonLayout layout = given.layout();
        assertThat(layout.boxes()).extracting(Box::id).containsExactlyElementsOf(given.ids());
        List<Box> boxes = layout.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            assertThat(one.x()).isBetween(-0.5, layout.width() - SIZE.width() + 1);
            assertThat(one.y()).isBetween(0.0, layout.height() - SIZE.height());
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(Math.abs(one.x() - other.x()) >= SIZE.width()
                                || Math.abs(one.y() - other.y()) >= SIZE.height())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linesReadDownwardsAndPassNoBox(Case given) {
        ReasonLayout layout = given.layout();
        Map<UUID, Box> boxes = byId(layout);
        for (Line line : layout.lines()) {
            List<Point> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                assertThat(to.y()).isGreaterThan(from.y());
                if (i % 2 == 0) {
                    // Beside the boxes of a layer a line runs straight down.
                    assertThat(to.x()).isEqualTo(from.x());
                    assertThat(layout.boxes())
                            .noneMatch(box ->
                                    box.y() == from.y() && box.x() < from.x() && from.x() < box.x() + SIZE.width());
                }
            }
            Box upper = boxes.get(line.upper());
            Box lower = boxes.get(line.lower());
            assertThat(points.getFirst().y()).isEqualTo(upper.y() + SIZE.height());
            assertThat(points.getFirst().x()).isCloseTo(upper.x() + SIZE.width() / 2, within(0.01));
            assertThat(points.getLast().y()).isEqualTo(lower.y());
            assertThat(points.getLast().x()).isCloseTo(lower.x() + SIZE.width() / 2, within(0.01));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTreeHasNoCrossing(Case given) {
        if (given.isTree()) {
            ReasonLayout layout = given.layout();
            assertThat(layout.lines()).hasSize(given.edges().size());
            assertThat(new Crossings(layout).all()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noSwapOfNeighboursTakesACrossingAway(Case given) {
        assertThat(new Crossings(given.layout()).improvements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameReasonsGiveTheSameMap(Case given) {
        assertThat(given.layout()).isEqualTo(given.layout());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsLastStandsInTheLowestLayer(Case given) {
        ReasonLayout layout = given.layout();
        int lowest = layout.boxes().stream()
                .filter(box -> !given.last().contains(box.id()))
                .mapToInt(Box::layer)
                .max()
                .orElse(-1);
        assertThat(layout.boxes())
                .filteredOn(box -> given.last().contains(box.id()))
                .allMatch(box -> box.layer() == lowest + 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBoxCanBeWalkedToAndEveryStepLeadsItsWay(Case given) {
        ReasonLayout layout = given.layout();
        Map<UUID, Box> boxes = byId(layout);
        Set<UUID> reached = new HashSet<>();
        List<UUID> open = new ArrayList<>();
        if (!given.ids().isEmpty()) {
            open.add(given.ids().getFirst());
        }
        while (!open.isEmpty()) {
            UUID at = open.removeLast();
            if (!reached.add(at)) {
                continue;
            }
            for (Way way : Way.values()) {
                layout.next(at, way).ifPresent(next -> {
                    Box from = boxes.get(at);
                    Box to = boxes.get(next);
                    assertThat(
                                    switch (way) {
                                        case UP -> to.layer() < from.layer();
                                        case DOWN -> to.layer() > from.layer();
                                        case LEFT -> to.layer() == from.layer() && to.x() < from.x();
                                        case RIGHT -> to.layer() == from.layer() && to.x() > from.x();
                                    })
                            .isTrue();
                    open.add(next);
                });
            }
        }
        assertThat(reached).hasSize(given.ids().size());
    }

    @Test
    void unrelatedPiecesStandSideBySide() {
        List<UUID> ids = ids(6, new Random(1));
        List<Edge> edges = List.of(
                new Edge(ids.get(0), ids.get(2)),
                new Edge(ids.get(0), ids.get(4)),
                new Edge(ids.get(1), ids.get(3)),
                new Edge(ids.get(1), ids.get(5)));
        Map<UUID, Box> boxes = byId(ReasonLayout.of(ids, Set.of(), edges, SIZE));
        double rightOfFirst = Stream.of(0, 2, 4)
                .mapToDouble(i -> boxes.get(ids.get(i)).x() + SIZE.width())
                .max()
                .orElseThrow();
        assertThat(Stream.of(1, 3, 5).map(i -> boxes.get(ids.get(i)).x()))
                .allMatch(left -> left >= rightOfFirst + SIZE.across());
        assertThat(Stream.of(1, 3, 5)
                        .mapToDouble(i -> boxes.get(ids.get(i)).x())
                        .min()
                        .orElseThrow())
                .isCloseTo(rightOfFirst + SIZE.across(), within(2.0));
    }

    @Test
    void aReasonThatExplainsTwoStandsBelowBoth() {
        List<UUID> ids = ids(4, new Random(2));
        List<Edge> edges = List.of(
                new Edge(ids.get(0), ids.get(1)),
                new Edge(ids.get(1), ids.get(2)),
                new Edge(ids.get(0), ids.get(3)),
                new Edge(ids.get(2), ids.get(3)));
        ReasonLayout layout = ReasonLayout.of(ids, Set.of(), edges, SIZE);
        assertThat(layout.boxes()).extracting(Box::layer).containsExactly(0, 1, 2, 3);
        assertThat(layout.lines()).hasSize(4);
    }

    private static Map<UUID, Box> byId(ReasonLayout layout) {
        Map<UUID, Box> boxes = new HashMap<>();
        layout.boxes().forEach(box -> boxes.put(box.id(), box));
        return boxes;
    }

    /// Counts crossings from what is drawn alone: the order of boxes and bends in each layer, and the lines between.
    private static final class Crossings {
        /// A box or bend: the middle it stands at.
        private record Slot(String name, double x) {}

        private record Step(String upper, String lower) {}

        private final TreeMap<Double, List<Slot>> layers = new TreeMap<>();
        private final Map<Double, List<Step>> steps = new HashMap<>();

        Crossings(ReasonLayout layout) {
            layout.boxes().forEach(box -> slot(box.y(), box.id().toString(), box.x() + SIZE.width() / 2));
            int number = 0;
            for (Line line : layout.lines()) {
                number++;
                List<Point> points = line.points();
                String before = line.upper().toString();
                for (int i = 1; i < points.size(); i += 2) {
                    boolean isEnd = i == points.size() - 1;
                    String name = isEnd ? line.lower().toString() : number + " bends at " + i;
                    double top = points.get(i).y();
                    if (!isEnd) {
                        slot(top, name, points.get(i).x());
                    }
                    steps.computeIfAbsent(top, _ -> new ArrayList<>()).add(new Step(before, name));
                    before = name;
                }
            }
            layers.values().forEach(layer -> layer.sort((a, b) -> Double.compare(a.x(), b.x())));
        }

        private void slot(double top, String name, double x) {
            layers.computeIfAbsent(top, _ -> new ArrayList<>()).add(new Slot(name, x));
        }

        int all() {
            Map<String, Integer> order = order();
            return steps.values().stream()
                    .mapToInt(gap -> crossings(gap, order))
                    .sum();
        }

        private Map<String, Integer> order() {
            Map<String, Integer> order = new HashMap<>();
            layers.values()
                    .forEach(layer -> IntStream.range(0, layer.size())
                            .forEach(i -> order.put(layer.get(i).name(), i)));
            return order;
        }

        private static int crossings(List<Step> gap, Map<String, Integer> order) {
            int count = 0;
            for (int i = 0; i < gap.size(); i++) {
                for (int j = i + 1; j < gap.size(); j++) {
                    int above =
                            order.get(gap.get(i).upper()) - order.get(gap.get(j).upper());
                    int below =
                            order.get(gap.get(i).lower()) - order.get(gap.get(j).lower());
                    if ((above < 0 && below > 0) || (above > 0 && below < 0)) {
                        count++;
                    }
                }
            }
            return count;
        }

        /// Neighbours whose swap would leave fewer crossings.
        List<String> improvements() {
            List<String> found = new ArrayList<>();
            Map<String, Integer> order = order();
            List<Double> tops = new ArrayList<>(layers.keySet());
            for (int at = 0; at < tops.size(); at++) {
                List<Slot> layer = layers.get(tops.get(at));
                List<Step> above = steps.getOrDefault(tops.get(at), List.of());
                List<Step> below = at + 1 < tops.size() ? steps.getOrDefault(tops.get(at + 1), List.of()) : List.of();
                for (int i = 0; i + 1 < layer.size(); i++) {
                    String left = layer.get(i).name();
                    String right = layer.get(i + 1).name();
                    int before = near(above, below, left, right, order);
                    order.put(left, i + 1);
                    order.put(right, i);
                    if (near(above, below, left, right, order) < before) {
                        found.add(left + " and " + right);
                    }
                    order.put(left, i);
                    order.put(right, i + 1);
                }
            }
            return found;
        }

        private static int near(
                List<Step> above, List<Step> below, String left, String right, Map<String, Integer> order) {
            return Stream.of(above, below)
                    .mapToInt(gap -> crossings(
                            gap.stream()
                                    .filter(step -> Arrays.asList(step.upper(), step.lower()).stream()
                                            .anyMatch(name -> name.equals(left) || name.equals(right)))
                                    .toList(),
                            order))
                    .sum();
        }
    }
}
