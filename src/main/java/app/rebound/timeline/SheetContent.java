package app.rebound.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// A timeline as it is drawn into a file, chosen and worded.
///
/// @param title of the setback, or of the screen where all are drawn
/// @param made the day on which the file is made
/// @param lanes their names from above to below; a single empty name where there is nothing to tell apart
/// @param events in order of time
/// @param reasons those tied to one of the events; none where they are not shown
/// @param isMoodShown whether the line of the moods is drawn
public record SheetContent(
        String title,
        LocalDate made,
        List<String> lanes,
        List<SheetEvent> events,
        List<AxisReason> reasons,
        boolean isMoodShown) {
    public SheetContent {
        lanes = List.copyOf(lanes);
        events = List.copyOf(events);
        reasons = List.copyOf(reasons);
    }

    /// The same in other words, such as without names.
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
                isMoodShown);
    }
}
