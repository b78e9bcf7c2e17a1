package app.rebound.sheet;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.Ticks;
import app.rebound.axis.TimeScale;
import app.rebound.printout.FontRuler;
import app.rebound.sheet.SheetDrawing.Spot;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import app.rebound.timeline.TickWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays a whole timeline out: title, axis, mood, lanes with every event, reasons, what has no date, and what the signs
/// mean. The same content always gives the same drawing.
final class TimelineSheet {
    private static final double MARGIN = Arrangement.MARGIN;
    private static final double NARROWEST = 640;
    private static final double TICKS = 28;
    private static final double LANE_NAME = 22;
    private static final double LANE_FOOT = 6;
    static final double ROW = 26;
    private static final double TITLE = 20;
    private static final double NAME = 480;
    private static final double COLUMN = 440;
    private static final double LINE = 18;

    private final Messages messages;
    private final FontRuler ruler;
    private final DateWords dates;

    TimelineSheet(Messages messages, FontRuler ruler) {
        this.messages = messages;
        this.ruler = ruler;
        this.dates = new DateWords(messages);
    }

    /// A width at which so many events make a drawing that is wider than high, in pixels.
    static double usualWidth(int events) {
        return Math.clamp(160 * Math.sqrt(events), 1_200, 8_000);
    }

    /// @param width of the axis, in pixels; the drawing is as much wider as it takes
    SheetDrawing draw(SheetContent content, double width) {
        boolean isAnyPlaced = content.events().stream().anyMatch(SheetEvent::isPlaced);
        Brush brush = new Brush(ruler);
        if (!isAnyPlaced) {
            double whole = Math.max(NARROWEST, width) + 2 * MARGIN;
            double y = head(brush, content, subtitle(content, null), whole, false);
            y = undated(brush, content, whole, y);
            return new SheetDrawing(
                    whole,
                    y + MARGIN,
                    content.title(),
                    subtitle(content, null),
                    null,
                    List.of(),
                    List.of(),
                    brush.inks());
        }
        Arrangement placed = Arrangement.of(content, Math.max(NARROWEST, width), brush::width);
        String subtitle = subtitle(content, placed.index());
        boolean isGathered = !placed.clusters().isEmpty();
        double y = head(brush, content, subtitle, placed.width(), isGathered);
        Brush over = brush.fresh();
        double top = y;
        y += TICKS;
        if (content.isMoodShown()) {
            y = MoodLine.draw(over, messages, content, placed, y);
        }
        List<Double> tops = new ArrayList<>();
        Brush names = brush.fresh();
        for (int lane = 0; lane < placed.rows().size(); lane++) {
            over.line(Shade.LINE, 1, MARGIN, y, placed.width() - MARGIN, y);
            String name = content.lanes().get(lane);
            if (!name.isEmpty()) {
                names.write(Shade.MUTED, name, Brush.TEXT, true, MARGIN, y + 16, NAME);
                y += LANE_NAME;
            } else {
                y += LANE_FOOT;
            }
            tops.add(y);
            y += placed.rows().get(lane) * ROW + LANE_FOOT;
        }
        over.line(Shade.LINE, 1, MARGIN, y, placed.width() - MARGIN, y);
        ticks(brush, placed.scale(), top, y);
        var events = new EventDrawing(messages, content, placed, tops);
        List<Spot> spots = events.spots();
        y = ReasonLines.draw(over, content, spots, placed.width(), y);
        events.draw(over);
        List<Ink.Words> repeated = names.inks().stream()
                .filter(Ink.Words.class::isInstance)
                .map(Ink.Words.class::cast)
                .toList();
        for (Ink.Words name : repeated) {
            brush.fill(Shade.PAPER.rgb(), name.bounds());
            brush.add(name);
        }
        over.inks().forEach(brush::add);
        y = undated(brush, content, placed.width(), y);
        y = Legend.draw(brush, messages, content, placed.width(), y);
        return new SheetDrawing(
                placed.width(),
                Math.ceil(y + MARGIN),
                content.title(),
                subtitle,
                placed.scale(),
                spots,
                repeated,
                brush.inks());
    }

    private double head(Brush brush, SheetContent content, String subtitle, double width, boolean isGathered) {
        double room = width - 2 * MARGIN;
        brush.write(Shade.INK, content.title(), TITLE, true, MARGIN, MARGIN + 18, room);
        brush.write(Shade.MUTED, subtitle, MARGIN, MARGIN + 40, room);
        double y = MARGIN + 56;
        if (isGathered) {
            String words = messages.get("sheet.gathered", Arrangement.MOST_SINGLE);
            brush.write(Shade.MUTED, words, MARGIN, y, room);
            y += 16;
        }
        if (content.events().isEmpty()) {
            brush.write(Shade.INK, messages.get("sheet.empty"), MARGIN, y + 8, room);
            y += 24;
        }
        return y;
    }

    private String subtitle(SheetContent content, @Nullable AxisIndex index) {
        String counted = messages.get("sheet.count", content.events().size());
        String made = messages.get("sheet.made", dates.of(FuzzyDate.ofDay(content.made())));
        if (index == null) {
            return messages.get("sheet.subtitle.undated", counted, made);
        }
        double[] extent = Objects.requireNonNull(index.extent());
        return messages.get("sheet.subtitle", span(extent[0], extent[1]), counted, made);
    }

    /// "March 2023 to June 2024".
    ///
    /// @param first in seconds
    /// @param last in seconds, exclusive
    String span(double first, double last) {
        String from = month(first);
        String to = month(Math.max(first, last - 1));
        return from.equals(to) ? from : messages.get("timeline.axis.span", from, to);
    }

    private String month(double seconds) {
        return dates.of(FuzzyDate.ofMonth(YearMonth.from(TimeScale.time(seconds, false))));
    }

    private void ticks(Brush brush, TimeScale scale, double top, double bottom) {
        Ticks ticks = Ticks.of(scale, new TickWords(messages), text -> ruler.width(text, Brush.TEXT, false));
        for (Ticks.Tick tick : ticks.all()) {
            if (tick.x() < MARGIN || tick.x() > scale.width() - MARGIN) {
                continue;
            }
            Shade shade = tick.isMajor() ? Shade.LINE_STRONG : Shade.LINE;
            brush.line(shade, tick.isMajor() ? 0.8 : 0.6, tick.x(), top, tick.x(), bottom);
            brush.write(Shade.MUTED, tick.label(), tick.x() + Ticks.INDENT, top + 14, scale.width());
        }
    }

    private double undated(Brush brush, SheetContent content, double width, double from) {
        List<SheetEvent> all = content.events();
        List<Integer> rest = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).isPlaced())
                .boxed()
                .toList();
        if (rest.isEmpty()) {
            return from;
        }
        double y = from + 28;
        brush.write(
                Shade.MUTED,
                messages.get("sheet.undated", rest.size()),
                Brush.TEXT,
                true,
                MARGIN,
                y,
                width - 2 * MARGIN);
        int columns = Math.max(1, (int) ((width - 2 * MARGIN) / COLUMN));
        double column = (width - 2 * MARGIN) / columns;
        int lines = (rest.size() + columns - 1) / columns;
        for (int i = 0; i < rest.size(); i++) {
            int place = i / lines;
            double x = MARGIN + place * column;
            double middle = y + 18 + i % lines * LINE;
            SheetEvent event = all.get(rest.get(i));
            Brush own = brush.fresh();
            MarkForm.draw(own, event.mark(), event.basis(), x + 8, middle);
            double end = own.write(Shade.INK, event.title(), x + 22, middle + 4, column * 0.6 - 22);
            own.write(Shade.MUTED, event.when(), end + 10, middle + 4, x + column - 16 - end - 10);
            brush.add(new Ink.Group("event-" + rest.get(i), EventDrawing.title(messages, event), own.inks()));
        }
        return y + 14 + lines * LINE;
    }
}
