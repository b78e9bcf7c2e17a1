package app.rebound.axis;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The axis shows or counts every event once, nothing lies over another thing, and a pan changes nothing but the place.
@Tag("domain")
class AxisLayoutTest {
    private static final double YEAR = 365.25 * 86_400;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static AxisLayout layout(List<AxisItem> items, Random random, int lanes) {
        List<AxisLayout.Rows> rows = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            boolean isCollapsed = random.nextInt(6) == 0;
            rows.add(new AxisLayout.Rows(isCollapsed ? 1 : 1 + random.nextInt(7), isCollapsed));
        }
        return new AxisLayout(AxisIndex.of(items, lanes), rows);
    }

    private static TimeScale scale(Random random) {
        double perPixel = TimeScale.FINEST * Math.pow(10, random.nextDouble() * 8);
        double width = 200 + random.nextInt(1_400);
        double middle = 50 * YEAR + random.nextDouble() * 4 * YEAR;
        return new TimeScale(middle - width / 2 * perPixel, perPixel, width);
    }

    /// The edges of what is drawn in one row.
    private record Edges(String row, double left, double right, Thing thing) {}

    private static List<Edges> edges(AxisLayout layout, TimeScale scale) {
        AxisLayout.Frame frame = layout.frame(scale);
        List<Edges> edges = new ArrayList<>();
        for (Box box : frame.boxes()) {
            Outline outline = Outline.of(layout.index(), box, scale);
            edges.add(new Edges(box.lane() + "/" + box.row(), outline.left(), outline.right(), box));
        }
        for (Cluster cluster : frame.clusters()) {
            double x = scale.x(cluster.middle());
            edges.add(new Edges(
                    cluster.lane() + "/" + cluster.row(),
                    x - cluster.reach(),
                    x + cluster.reach() + Math.max(0, cluster.room()),
                    cluster));
        }
        return edges;
    }

    private static void nothingOverlaps(AxisLayout layout, TimeScale scale, String seed) {
        List<Edges> edges = edges(layout, scale);
        edges.sort((a, b) -> a.row.equals(b.row) ? Double.compare(a.left, b.left) : a.row.compareTo(b.row));
        for (int i = 1; i < edges.size(); i++) {
            Edges before = edges.get(i - 1);
            Edges after = edges.get(i);
            if (before.row.equals(after.row)) {
                assertThat(after.left)
                        .as("%s and %s at %s, %s", before, after, scale, seed)
                        .isGreaterThanOrEqualTo(before.right - 0.01);
            }
        }
    }

    /// Every item is found by itself, and every block of time counts what it does not show.
    private static void everyOneIsThereOnce(AxisLayout layout, TimeScale scale, String seed) {
        AxisIndex index = layout.index();
        Map<Cluster, Integer> counted = new HashMap<>();
        Map<Cluster, Set<Integer>> members = new HashMap<>();
        int boxes = 0;
        for (int at = 0; at < index.placed(); at++) {
            int item = index.at(at);
            switch (layout.thing(item, scale)) {
                case Box box -> {
                    assertThat(box.item()).isEqualTo(item);
                    boxes++;
                }
                case Cluster cluster -> {
                    counted.merge(cluster, 1, Integer::sum);
                    members.computeIfAbsent(cluster, met -> new HashSet<>(layout.members(met)));
                    assertThat(members.get(cluster).contains(item))
                            .as("member, %s", seed)
                            .isTrue();
                }
            }
        }
        counted.forEach((cluster, count) -> {
            assertThat(cluster.count()).as("count of %s, %s", cluster, seed).isEqualTo(count);
            assertThat(layout.members(cluster)).as("members, %s", seed).hasSize(count);
        });
        int gathered = counted.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(boxes + gathered + index.undated().size())
                .as("all, %s", seed)
                .isEqualTo(index.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLiesOverAnotherThingAtAnyZoom(long seed) {
        Random random = new Random(seed);
        int lanes = 1 + random.nextInt(5);
        List<AxisItem> items = new SomeItems(random, 1 + random.nextInt(1_500), lanes).make(random.nextInt(400));
        AxisLayout layout = layout(items, random, lanes);
        for (int zoom = 0; zoom < 14; zoom++) {
            nothingOverlaps(layout, scale(random), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsShownOrCountedOrListedOnce(long seed) {
        Random random = new Random(seed);
        int lanes = 1 + random.nextInt(4);
        List<AxisItem> items = new SomeItems(random, 1 + random.nextInt(1_500), lanes).make(random.nextInt(300));
        AxisLayout layout = layout(items, random, lanes);
        for (int zoom = 0; zoom < 3; zoom++) {
            everyOneIsThereOnce(layout, scale(random), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 500, 10_000})
    void anyNumberHolds(int count) {
        Random random = new Random(count);
        AxisLayout layout = layout(new SomeItems(random, 1_000, 3).make(count), random, 3);
        for (int zoom = 0; zoom < 10; zoom++) {
            TimeScale scale = scale(random);
            nothingOverlaps(layout, scale, "count " + count);
        }
        everyOneIsThereOnce(layout, scale(random), "count " + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 500, 10_000})
    void allAtOneMinuteAreCounted(int count) {
        List<AxisItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new AxisItem(
                    new UUID(0, i), FuzzyDate.ofMinute(LocalDateTime.of(2022, 3, 2, 9, 0)), null, 0, 0, 80));
        }
        AxisLayout layout = new AxisLayout(AxisIndex.of(items, 1), List.of(new AxisLayout.Rows(4, false)));
        for (double perPixel : new double[] {TimeScale.FINEST, 60, 86_400, 1e7}) {
            TimeScale scale = new TimeScale(52.2 * YEAR, perPixel, 900);
            nothingOverlaps(layout, scale, "count " + count);
            everyOneIsThereOnce(layout, scale, "count " + count);
            if (layout.thing(0, scale) instanceof Cluster cluster) {
                assertThat(cluster.isOneMoment()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPanChangesNothingButThePlace(long seed) {
        Random random = new Random(seed);
        int lanes = 1 + random.nextInt(3);
        List<AxisItem> items = new SomeItems(random, 1 + random.nextInt(900), lanes).make(random.nextInt(400));
        long rows = random.nextLong();
        AxisLayout layout = layout(items, new Random(rows), lanes);
        TimeScale scale = scale(random);
        List<Thing> before = things(layout, scale);
        for (int step = 0; step < 5; step++) {
            TimeScale panned = scale.panned((random.nextDouble() - 0.5) * scale.width() * 1.5);
            // A fresh layout knows nothing of what was seen before.
            AxisLayout fresh = layout(items, new Random(rows), lanes);
            List<Thing> after = things(fresh, panned);
            assertThat(inBoth(before, layout, scale, panned))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(inBoth(after, layout, scale, panned));
        }
    }

    private static List<Thing> things(AxisLayout layout, TimeScale scale) {
        AxisLayout.Frame frame = layout.frame(scale);
        List<Thing> things = new ArrayList<>(frame.boxes());
        things.addAll(frame.clusters());
        return things;
    }

    private static List<Thing> inBoth(List<Thing> things, AxisLayout layout, TimeScale one, TimeScale other) {
        return things.stream()
                .filter(thing -> isIn(thing, layout, one) && isIn(thing, layout, other))
                .toList();
    }

    private static boolean isIn(Thing thing, AxisLayout layout, TimeScale scale) {
        return switch (thing) {
            case Box box -> {
                Outline outline = Outline.of(layout.index(), box, scale);
                yield outline.right() > 0 && outline.left() < scale.width();
            }
            case Cluster cluster -> {
                double x = scale.x(cluster.middle());
                yield x + cluster.reach() > 0 && x - cluster.reach() < scale.width();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsInARowStandsInTheOrderOfTime(long seed) {
        Random random = new Random(seed);
        List<AxisItem> items = new SomeItems(random, 1 + random.nextInt(900), 2).make(random.nextInt(300));
        AxisLayout layout = layout(items, random, 2);
        TimeScale scale = scale(random);
        List<Edges> edges = edges(layout, scale);
        for (Edges one : edges) {
            for (Edges other : edges) {
                if (one.row.equals(other.row)
                        && one.left < other.left
                        && one.thing instanceof Box a
                        && other.thing instanceof Box b) {
                    assertThat(a.anchor()).as("seed %d", seed).isLessThanOrEqualTo(b.anchor());
                }
            }
        }
    }

    @Test
    void markedEventsKeepTheirPlaceWhereItIsDense() {
        List<AxisItem> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(new AxisItem(
                    new UUID(0, i),
                    FuzzyDate.ofDay(LocalDate.of(2022, 3, 2)),
                    null,
                    0,
                    i == 299 ? AxisItem.HEAVIEST : 0,
                    80));
        }
        AxisLayout layout = new AxisLayout(AxisIndex.of(items, 1), List.of(new AxisLayout.Rows(3, false)));
        TimeScale scale = new TimeScale(52 * YEAR, 86_400, 900);
        assertThat(layout.thing(299, scale)).isInstanceOf(Box.class);
        assertThat(layout.thing(0, scale))
                .isInstanceOfSatisfying(
                        Cluster.class, cluster -> assertThat(cluster.count()).isEqualTo(299));
    }

    @Test
    void aFewEventsApartAreAllShownWithTheirWholeLabels() {
        List<AxisItem> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            items.add(new AxisItem(new UUID(0, i), FuzzyDate.ofDay(LocalDate.of(2022, 1 + i, 2)), null, 0, 0, 120));
        }
        AxisLayout layout = new AxisLayout(AxisIndex.of(items, 1), List.of(new AxisLayout.Rows(3, false)));
        TimeScale scale =
                TimeScale.between(LocalDateTime.of(2022, 1, 1, 0, 0), LocalDateTime.of(2023, 1, 1, 0, 0), 900);
        assertThat(layout.frame(scale).boxes())
                .hasSize(10)
                .allSatisfy(box -> assertThat(box.label()).isEqualTo(120));
    }

    @Test
    void vagueDatesAndSpansHaveBars() {
        TimeScale year =
                TimeScale.between(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2025, 1, 1, 0, 0), 1_200);
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(kind(FuzzyDate.ofMonth(YearMonth.of(2024, 6)), year)).isEqualTo(Thing.Kind.VAGUE);
        assertThat(kind(FuzzyDate.ofDay(day), year)).isEqualTo(Thing.Kind.SPOT);
        assertThat(kind(FuzzyDate.since(FuzzyDate.ofDay(day)), year)).isEqualTo(Thing.Kind.OPEN_END);
        assertThat(kind(FuzzyDate.until(FuzzyDate.ofDay(day)), year)).isEqualTo(Thing.Kind.OPEN_START);
        assertThat(kind(FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusMonths(2))), year))
                .isEqualTo(Thing.Kind.SPAN);
        // A day without a time is a day long where hours are told apart.
        TimeScale hours = TimeScale.between(day.atStartOfDay(), day.plusDays(2).atStartOfDay(), 1_200);
        assertThat(kind(FuzzyDate.ofDay(day), hours)).isEqualTo(Thing.Kind.VAGUE);
    }

    private static Thing.Kind kind(FuzzyDate date, TimeScale scale) {
        var item = new AxisItem(new UUID(0, 1), date, null, 0, 0, 40);
        return Outline.kind(AxisIndex.of(List.of(item), 1), 0, scale.perPixel());
    }

    @Test
    void whatIsPlacedByItsOrderAloneIsVague() {
        LocalDateTime from = LocalDateTime.of(2024, 3, 1, 0, 0);
        List<AxisItem> items = List.of(
                new AxisItem(new UUID(0, 1), null, new Placed(from, from.plusDays(60)), 0, 0, 40),
                new AxisItem(new UUID(0, 2), null, new Placed(null, from), 0, 0, 40),
                new AxisItem(new UUID(0, 3), null, null, 0, 0, 40));
        AxisIndex index = AxisIndex.of(items, 1);
        assertThat(index.undated()).extracting(AxisItem::id).containsExactly(new UUID(0, 3));
        assertThat(Outline.kind(index, 0, 86_400)).isEqualTo(Thing.Kind.VAGUE);
        assertThat(Outline.kind(index, 1, 86_400)).isEqualTo(Thing.Kind.OPEN_START);
        assertThat(index.isAbout(0)).isTrue();
    }

    @Test
    void aHundredThousandEventsCostWhatPixelsCost() {
        Random random = new Random(11);
        List<AxisItem> items = new SomeItems(random, 3_000, 4).make(100_000);
        AxisLayout layout = new AxisLayout(
                AxisIndex.of(items, 4),
                List.of(
                        new AxisLayout.Rows(4, false),
                        new AxisLayout.Rows(4, false),
                        new AxisLayout.Rows(4, false),
                        new AxisLayout.Rows(1, true)));
        TimeScale scale = new TimeScale(49 * YEAR, 12 * YEAR / 1_000, 1_000);
        AxisLayout.Frame frame = layout.frame(scale);
        assertThat(frame.boxes().size() + frame.clusters().size()).isBetween(20, 400);
        nothingOverlaps(layout, scale, "100,000");
    }
}
