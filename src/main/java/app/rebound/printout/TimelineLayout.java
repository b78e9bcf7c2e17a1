package app.rebound.printout;

import app.rebound.axis.Ticks;
import app.rebound.axis.TimeScale;
import app.rebound.printout.TimelineFigure.Placed;
import app.rebound.printout.TimelineFigure.Tick;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Places dated events along an axis so that no two marks touch; many events become several figures, each with an axis
/// of its own, so that rows stay few enough for one page.
final class TimelineLayout {
    /// More marks than this in one figure can no longer be told apart.
    private static final int MOST_IN_FIGURE = 50;

    private static final double CHARACTER = 6;
    private static final int LEFT = 12;
    private static final int RIGHT = 34;

    private final int width;
    private final int mostRows;
    private final Ticks.Labels labels;

    /// @param width of a figure in CSS pixels
    /// @param height that a figure may have at most, in CSS pixels
    TimelineLayout(int width, int height, Ticks.Labels labels) {
        this.width = width;
        this.mostRows = Math.max(1, (height - TimelineFigure.AXIS - TimelineFigure.LEGEND) / TimelineFigure.ROW);
        this.labels = labels;
    }

    /// The figures for `events` in the order of time, none when no event has a date.
    List<TimelineFigure> figures(List<PrintedEvent> events) {
        List<PrintedEvent> dated = events.stream()
                .filter(PrintedEvent::isDated)
                .sorted(Comparator.comparing(TimelineLayout::start).thenComparingInt(PrintedEvent::number))
                .toList();
        int count = (dated.size() + MOST_IN_FIGURE - 1) / MOST_IN_FIGURE;
        List<TimelineFigure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            add(dated.subList(dated.size() * i / count, dated.size() * (i + 1) / count), figures);
        }
        return figures;
    }

    /// Adds one figure, or two and more where its rows would not fit on a page: then much happened at once.
    private void add(List<PrintedEvent> events, List<TimelineFigure> figures) {
        TimelineFigure whole = figure(events);
        if (whole.rows() <= mostRows || events.size() == 1) {
            figures.add(whole);
        } else {
            add(events.subList(0, events.size() / 2), figures);
            add(events.subList(events.size() / 2, events.size()), figures);
        }
    }

    private TimelineFigure figure(List<PrintedEvent> events) {
        List<LocalDateTime> moments = events.stream()
                .flatMap(event -> Stream.of(event.earliest(), event.latest()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        LocalDateTime first = moments.getFirst();
        LocalDateTime last = moments.getLast();
        LocalDateTime from = first.equals(last) ? first.minusDays(1) : first;
        LocalDateTime to = first.equals(last) ? last.plusDays(1) : last;
        TimeScale scale = TimeScale.between(from, to, width - LEFT - RIGHT);

        List<Placed> placed = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (PrintedEvent event : events) {
            Placed wanted = new Placed(
                    event,
                    LEFT + scale.x(Objects.requireNonNullElse(event.earliest(), from)),
                    LEFT + scale.x(Objects.requireNonNullElse(event.latest(), to)),
                    0,
                    event.earliest() == null,
                    event.latest() == null);
            int row = 0;
            while (row < ends.size() && ends.get(row) > wanted.leftEdge()) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(wanted.rightEdge());
            } else {
                ends.set(row, wanted.rightEdge());
            }
            placed.add(new Placed(event, wanted.from(), wanted.to(), row, wanted.isOpenLeft(), wanted.isOpenRight()));
        }
        List<Tick> ticks = Ticks.of(scale, labels, TimelineLayout::textWidth).all().stream()
                .map(tick -> new Tick(LEFT + tick.x(), tick.label()))
                .toList();
        return new TimelineFigure(placed, ticks, ends.size(), width, first, last);
    }

    /// A little more than the figure's font takes, which is known only when it is drawn.
    private static double textWidth(String label) {
        return label.length() * CHARACTER;
    }

    private static LocalDateTime start(PrintedEvent event) {
        LocalDateTime earliest = event.earliest();
        return earliest != null ? earliest : LocalDateTime.MIN;
    }
}
