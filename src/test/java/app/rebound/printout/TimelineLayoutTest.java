package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printout.TimelineFigure.Placed;
import app.rebound.text.Messages;
import app.rebound.timeline.Mark;
import app.rebound.timeline.TickWords;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where events stand in a figure.
@Tag("domain")
class TimelineLayoutTest {
    private static final int WIDTH = 597;
    private static final LocalDateTime DAY = LocalDateTime.of(2024, 3, 1, 9, 0);

    private final TimelineLayout layout = layout(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void marksNeverTouchAndNoneIsLost(long seed) {
        Random random = new Random(seed);
        List<PrintedEvent> events = new ArrayList<>();
        long span = 1L + random.nextInt(400_000);
        for (int i = 1; i <= 150; i++) {
            LocalDateTime from = DAY.plusMinutes(random.nextLong(span));
            LocalDateTime to = random.nextInt(3) > 0 ? from : from.plusMinutes(random.nextLong(span));
            int open = random.nextInt(12);
            events.add(event(i, open == 0 ? null : from, open == 1 ? null : to));
        }

        List<TimelineFigure> figures = layout.figures(events);

        assertThat(figures.stream().flatMap(figure -> figure.placed().stream()))
                .as("seed " + seed)
                .extracting(placed -> placed.event().number())
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(PrintedEvent::number).toList());
        for (TimelineFigure figure : figures) {
            assertThat(figure.ticks()).as("seed " + seed).hasSizeBetween(1, 24);
            for (Placed one : figure.placed()) {
                assertThat(one.leftEdge()).as("seed " + seed).isNotNegative();
                assertThat(one.rightEdge()).as("seed " + seed).isLessThanOrEqualTo(WIDTH);
                assertThat(one.row()).as("seed " + seed).isBetween(0, figure.rows() - 1);
                for (Placed other : figure.placed()) {
                    boolean isApart = one.equals(other)
                            || one.row() != other.row()
                            || one.rightEdge() <= other.leftEdge()
                            || other.rightEdge() <= one.leftEdge();
                    assertThat(isApart)
                            .as("seed %d: %s and %s", seed, one, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everythingOnOneDayStillFitsAPage() {
        List<PrintedEvent> events = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            events.add(event(i, DAY, DAY));
        }

        assertThat(layout.figures(events))
                .hasSizeGreaterThan(1)
                .allSatisfy(figure -> assertThat(figure.height()).isLessThan(800));
    }

    @Test
    void aLowPageTakesFewerEventsAndManyMakeFiguresOfAboutFifty() {
        List<PrintedEvent> events = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            events.add(event(i, DAY.plusDays(i), DAY.plusDays(i)));
        }

        assertThat(layout.figures(events))
                .hasSize(6)
                .allSatisfy(figure -> assertThat(figure.placed()).hasSize(50));
        assertThat(new TimelineLayout(WIDTH, 200, new TickWords(Messages.of(Locale.ENGLISH)))
                        .figures(events.stream()
                                .map(one -> event(one.number(), DAY, DAY))
                                .toList()))
                .allSatisfy(figure -> assertThat(figure.height()).isLessThanOrEqualTo(200));
    }

    @Test
    void anOpenEndReachesTheEdgeAndTheMarkStandsAtTheKnownEnd() {
        List<PrintedEvent> events = List.of(
                event(1, DAY, DAY), event(2, DAY.plusDays(10), null), event(3, DAY.plusDays(40), DAY.plusDays(40)));

        Placed open = layout.figures(events).getFirst().placed().get(1);

        assertThat(open.isOpenRight()).isTrue();
        assertThat(open.markX()).isEqualTo(open.from());
        assertThat(open.to()).isGreaterThan(WIDTH - 40.0);
    }

    @Test
    void undatedEventsGiveNoFigure() {
        assertThat(layout.figures(List.of(event(1, null, null)))).isEmpty();
    }

    @Test
    void theAxisIsLabelledInRoundDates() {
        assertThat(labels(Locale.ENGLISH, DAY.plusDays(300)))
                .containsExactly("Apr 2024", "", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        assertThat(labels(Locale.FRENCH, DAY.plusYears(3)))
                .filteredOn(label -> !label.isEmpty())
                .first()
                .asString()
                .contains("avr.");
        assertThat(labels(Locale.ENGLISH, DAY.plusDays(5))).contains("3", "4", "5", "6");
    }

    private static TimelineLayout layout(Locale language) {
        return new TimelineLayout(WIDTH, 800, new TickWords(Messages.of(language)));
    }

    private static List<String> labels(Locale language, LocalDateTime last) {
        return layout(language).figures(List.of(event(1, DAY, DAY), event(2, last, last))).getFirst().ticks().stream()
                .map(TimelineFigure.Tick::label)
                .toList();
    }

    private static PrintedEvent event(int number, LocalDateTime from, LocalDateTime to) {
        return new PrintedEvent(number, "when", "what", Mark.NONE, List.of(), List.of(), from, to, false);
    }
}
