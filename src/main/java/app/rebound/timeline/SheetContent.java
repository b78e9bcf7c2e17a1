package app.rebound.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A timeline as it goes into a file, chosen and worded.
///
/// @param title of the setback, or of the screen where all are drawn
/// @param made the day on which the file is made
/// @param lanes their names from above to below; a single empty name where there is nothing to tell apart
/// @param events in order of time
/// @param reasons those tied to one of the events; none where they are not shown
/// @param isMoodShown whether the line of the moods is drawn
/// @param rows all that is told of the events, a heading first; none where they are drawn
public record SheetContent(
        String title,
        LocalDate made,
        List<String> lanes,
        List<SheetEvent> events,
        List<AxisReason> reasons,
        boolean isMoodShown,
        List<List<String>> rows) {
    public SheetContent {
        lanes = List.copyOf(lanes);
        events = List.copyOf(events);
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /// One that is drawn.
    public SheetContent(
            String title,
            LocalDate made,
            List<String> lanes,
            List<SheetEvent> events,
            List<AxisReason> reasons,
            boolean isMoodShown) {
        this(title, made, lanes, events, reasons, isMoodShown, List.of());
    }

    /// The same as a table.
    SheetContent withRows(List<List<String>> all) {
        return new SheetContent(title, made, lanes, events, reasons, isMoodShown, all);
    }

    /// The same in other words, such as without names; the heading of a table stays.
    ///
    /// @param words makes them of those that are there
    public SheetContent with(UnaryOperator<String> words) {
        return new SheetContent(
                words.apply(title),
                made,
                lanes.stream().map(words).toList(),
                events.stream().map(event -> event.with(words)).toList(),
                reasons.stream()
                        .map(reason -> new AxisReason(
                                reason.id(), words.apply(reason.title()), reason.isPrivate(), reason.ties()))
                        .toList(),
                isMoodShown,
                rows.isEmpty()
                        ? rows
                        : Stream.concat(
                                        Stream.of(rows.getFirst()),
                                        rows.stream()
                                                .skip(1)
                                                .map(row ->
                                                        row.stream().map(words).toList()))
                                .toList());
    }
}
