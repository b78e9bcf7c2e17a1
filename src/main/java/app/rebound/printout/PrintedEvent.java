package app.rebound.printout;

import app.rebound.timeline.Mark;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One event of the timeline as it is printed.
///
/// @param number the number that ties figure, table and details together, from 1
/// @param dateWords the date as the interface words it, such as "about mid January 2024"
/// @param title plain text
/// @param mark what kind of moment it was
/// @param details what was written about it, empty when nothing was
/// @param people names or pseudonyms, already chosen for this reader
/// @param earliest where it begins on the axis; null when open or unknown
/// @param latest where it ends; the same moment as `earliest` for a point; null when it goes on or is unknown. With
///     both null the event has no place in the figure and stands in the table only
/// @param isAbout whether `earliest` to `latest` says when it may have been, rather than how long it lasted
public record PrintedEvent(
        int number,
        String dateWords,
        String title,
        Mark mark,
        List<Block.Labelled> details,
        List<String> people,
        @Nullable LocalDateTime earliest,
        @Nullable LocalDateTime latest,
        boolean isAbout) {
    public PrintedEvent {
        details = List.copyOf(details);
        people = List.copyOf(people);
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("event " + number + " ends before it begins");
        }
    }

    /// The same with every string changed by `text`; people who are called alike then are named once.
    PrintedEvent reworded(UnaryOperator<String> text) {
        return new PrintedEvent(
                number,
                text.apply(dateWords),
                text.apply(title),
                mark,
                details.stream().map(detail -> detail.reworded(text)).toList(),
                people.stream().map(text).distinct().toList(),
                earliest,
                latest,
                isAbout);
    }

    boolean isDated() {
        return earliest != null || latest != null;
    }
}
