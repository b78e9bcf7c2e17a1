package app.rebound.timeline;

import app.rebound.axis.Placed;
import app.rebound.time.FuzzyDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An event as it is drawn into a file.
///
/// @param when its date in words, or what is said instead of one
/// @param mood the person's own mark from -5 to +5; null when none was given
/// @param basis how it is known; null when that was not said
/// @param people names of who was involved
/// @param lane from 0 at the top
/// @param date null where it has none
/// @param placed where it must lie without a date; null where it has a date or that is not known
public record SheetEvent(
        UUID id,
        String title,
        String when,
        Mark mark,
        @Nullable Integer mood,
        @Nullable Basis basis,
        List<String> people,
        int lane,
        @Nullable FuzzyDate date,
        @Nullable Placed placed) {
    public SheetEvent {
        people = List.copyOf(people);
    }

    /// Whether it stands on the axis.
    public boolean isPlaced() {
        return date != null || placed != null;
    }

    SheetEvent with(UnaryOperator<String> words) {
        return new SheetEvent(
                id,
                words.apply(title),
                words.apply(when),
                mark,
                mood,
                basis,
                people.stream().map(words).toList(),
                lane,
                date,
                placed);
    }
}
