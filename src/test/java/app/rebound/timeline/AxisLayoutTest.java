package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The axis shows or counts every event, and nothing on it lies over another thing.
@Tag("domain")
class AxisLayoutTest {
    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final LocalDateTime TODAY = LocalDateTime.of(2024, 4, 18, 0, 0);

    /// Seven pixels a character.
    private static double sevenPixels(String text) {
        return 7.0 * text.length();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static FuzzyDate date(Random random, int years) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(365 * years));
        return switch (random.nextInt(7)) {
            case 0 -> FuzzyDate.ofYear(day.getYear());
            case 1 -> FuzzyDate.ofMonth(YearMonth.from(day));
            case 2 -> FuzzyDate.since(FuzzyDate.ofDay(day));
            case 3 -> FuzzyDate.until(FuzzyDate.ofMonth(YearMonth.from(day)));
            case 4 -> FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusDays(random.nextInt(200))));
            case 5 -> FuzzyDate.ofMinute(day.atTime(random.nextInt(24), random.nextInt(60)));
            default -> FuzzyDate.ofDay(day);
        };
    }

    private static Event event(Random random, int years) {
        DateStatement when = random.nextInt(12) == 0 ? null : new DateStatement(null, date(random, years));
        return new Event(
                new UUID(random.nextLong(), random.nextLong()),
                "Something happened ".repeat(1 + random.nextInt(3)).substring(random.nextInt(19)),
                when,
                MARKS.get(random.nextInt(MARKS.size())),
                null,
                null,
                Event.Details.EMPTY,
                List.of(),
                List.of());
    }

    private static List<Event> events(Random random, int count) {
        int years = 1 + random.nextInt(6);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(random, years));
        }
        events.sort(Event.BY_TIME);
        return events;
    }

    private static TimeScale scale(List<Event> events, double width) {
        return TimeScale.fitting(
                events.stream()
                        .filter(event -> event.when() != null)
                        .map(event -> event.when().date())
                        .toList(),
                TODAY,
                width);
    }

    private static void holds(List<Event> events, TimeScale scale, int rows, String seed) {
        AxisLayout layout = AxisLayout.of(events, scale, rows, AxisLayoutTest::sevenPixels);
        Set<UUID> shown = new HashSet<>();
        layout.boxes().forEach(box -> shown.add(box.event()));
        layout.counts().forEach(count -> shown.addAll(count.events()));
        shown.addAll(layout.undated());
        assertThat(layout.size()).as("each once, %s", seed).isEqualTo(events.size());
        assertThat(shown).as("all, %s", seed).hasSize(events.size());
        for (int i = 0; i < layout.boxes().size(); i++) {
            AxisLayout.Box box = layout.boxes().get(i);
            assertThat(box.row()).as("row, %s", seed).isBetween(0, rows - 1);
            assertThat(box.labelX() + sevenPixels(box.label()))
                    .as("label inside its box, %s", seed)
                    .isLessThanOrEqualTo(box.right() + 0.001);
            assertThat(box.labelX()).isGreaterThanOrEqualTo(box.left());
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(layout.boxes().get(j)))
                        .as("overlap of %d and %d, %s", i, j, seed)
                        .isFalse();
            }
        }
        List<UUID> order = events.stream().map(Event::id).toList();
        assertThat(layout.boxes())
                .as("order, %s", seed)
                .isSortedAccordingTo((a, b) -> order.indexOf(a.event()) - order.indexOf(b.event()));
        layout.counts()
                .forEach(count -> assertThat(count.events())
                        .as("order of the counted, %s", seed)
                        .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsShownOrCountedAndNoneLiesOverAnother(long seed) {
        Random random = new Random(seed);
        List<Event> events = events(random, random.nextInt(120));
        double width = 60 + random.nextInt(1200);
        holds(events, scale(events, width), random.nextInt(14), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void fewEventsHoldToo(int count) {
        List<Event> events = events(new Random(7), count);
        holds(events, scale(events, 740), 10, "count " + count);
    }

    @Test
    void aHundredThousandEventsAreShownOrCounted() {
        List<Event> events = events(new Random(11), 100_000);
        AxisLayout layout = AxisLayout.of(events, scale(events, 740), 10, AxisLayoutTest::sevenPixels);
        assertThat(layout.size()).isEqualTo(100_000);
        assertThat(layout.boxes()).hasSizeLessThan(2_000).isNotEmpty();
        assertThat(layout.counts()).hasSizeLessThanOrEqualTo((int) (740 / AxisLayout.PLACE) + 1);
    }

    @Test
    void textIsMeasuredOnlyWhereAMarkFindsRoom() {
        List<Event> events = events(new Random(11), 20_000);
        int[] measured = {0};
        AxisLayout.of(events, scale(events, 740), 4, text -> {
            measured[0]++;
            return sevenPixels(text);
        });
        assertThat(measured[0]).isLessThan(20_000);
    }

    @Test
    void markedEventsKeepTheirPlaceWhereItIsDense() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(new Event(
                    new UUID(0, i),
                    "Event " + i,
                    new DateStatement(null, FuzzyDate.ofDay(LocalDate.of(2024, 3, 2))),
                    i == 29 ? Mark.TURNING_POINT : Mark.NONE,
                    null,
                    null,
                    Event.Details.EMPTY,
                    List.of(),
                    List.of()));
        }
        AxisLayout layout = AxisLayout.of(events, scale(events, 400), 1, AxisLayoutTest::sevenPixels);
        assertThat(layout.boxes()).extracting(AxisLayout.Box::event).containsExactly(new UUID(0, 29));
        assertThat(layout.counts())
                .hasSize(1)
                .first()
                .satisfies(count -> assertThat(count.events()).hasSize(29));
    }

    @Test
    void vagueDatesAndSpansHaveBars() {
        TimeScale year = new TimeScale(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2025, 1, 1, 0, 0), 1_200);
        AxisBar month = AxisBar.of(FuzzyDate.ofMonth(YearMonth.of(2024, 6)), year);
        assertThat(month.kind()).isEqualTo(AxisBar.Kind.VAGUE);
        assertThat(month.right() - month.left()).isBetween(95.0, 105.0);
        assertThat(month.anchor()).isBetween(month.left() + 40, month.right() - 40);
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(AxisBar.of(FuzzyDate.ofDay(day), year).kind()).isEqualTo(AxisBar.Kind.SPOT);
        assertThat(AxisBar.of(FuzzyDate.since(FuzzyDate.ofDay(day)), year).kind())
                .isEqualTo(AxisBar.Kind.OPEN_END);
        assertThat(AxisBar.of(FuzzyDate.until(FuzzyDate.ofDay(day)), year).kind())
                .isEqualTo(AxisBar.Kind.OPEN_START);
        var span = FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusMonths(2)));
        assertThat(AxisBar.of(span, year).kind()).isEqualTo(AxisBar.Kind.SPAN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsOfTicksNeverOverlapInEitherLanguage(long seed) {
        Random random = new Random(seed);
        // From half an hour to about three thousand years.
        long seconds = (long) (1_800 * Math.pow(10, random.nextDouble() * 7.7));
        LocalDateTime from = LocalDateTime.of(1990, 1, 1, 0, 0).plusSeconds(random.nextInt(1_000_000_000));
        double width = 120 + random.nextInt(1_400);
        TimeScale scale = new TimeScale(from, from.plusSeconds(seconds), width);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Ticks ticks = Ticks.of(scale, new TickWords(Messages.of(language)), AxisLayoutTest::sevenPixels);
            double free = Double.NEGATIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (Ticks.Tick tick : ticks.all()) {
                assertThat(tick.x()).as("order, seed %d", seed).isGreaterThan(last);
                last = tick.x();
                if (!tick.label().isEmpty()) {
                    assertThat(tick.x()).as("labels apart, seed %d", seed).isGreaterThanOrEqualTo(free);
                    free = tick.x() + sevenPixels(tick.label());
                    assertThat(free + Ticks.INDENT).as("inside, seed %d", seed).isLessThanOrEqualTo(width + 0.001);
                }
            }
        }
    }

    @Test
    void ticksReachFromMinutesToDecades() {
        LocalDateTime from = LocalDateTime.of(2024, 3, 2, 9, 10);
        var words = new TickWords(Messages.of(Locale.ENGLISH));
        assertThat(Ticks.of(new TimeScale(from, from.plusMinutes(50), 740), words, AxisLayoutTest::sevenPixels)
                        .step())
                .isEqualTo(TickStep.FIVE_MINUTES);
        Ticks months = Ticks.of(new TimeScale(from, from.plusMonths(10), 740), words, AxisLayoutTest::sevenPixels);
        assertThat(months.step()).isEqualTo(TickStep.MONTH);
        assertThat(months.all())
                .extracting(Ticks.Tick::label)
                .startsWith("Apr 2024")
                .contains("Jun", "Dec");
        assertThat(Ticks.of(new TimeScale(from, from.plusYears(120), 740), words, AxisLayoutTest::sevenPixels)
                        .step())
                .isEqualTo(TickStep.DECADE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScaleGivesBackTheTimeThatItWasAsked(long seed) {
        Random random = new Random(seed);
        TimeScale scale = new TimeScale(TODAY, TODAY.plusDays(1 + random.nextInt(4_000)), 100 + random.nextInt(1_000));
        LocalDateTime time = TODAY.plusMinutes(random.nextInt(1_000_000));
        assertThat(scale.time(scale.x(time))).as("seed %d", seed).isEqualTo(time);
    }

    @Test
    void aLabelIsCutToItsRoom() {
        assertThat(Ellipsis.cut("Client lost", 100, AxisLayoutTest::sevenPixels))
                .isEqualTo("Client lost");
        assertThat(Ellipsis.cut("Client lost", 56, AxisLayoutTest::sevenPixels)).isEqualTo("Client…");
        assertThat(Ellipsis.cut("Client lost", 10, AxisLayoutTest::sevenPixels)).isEmpty();
    }
}
