package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.source.ImportOf;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Basis;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One event to be made of one thing found, or of several that belong together.
///
/// @param file that they were found in
/// @param title not blank
/// @param found at least one
/// @param when null for no date
/// @param people the names of those who are taken over
record Putting(
        ImportOf file,
        String title,
        List<Found> found,
        @Nullable DateStatement when,
        List<String> people,
        Basis basis) {
    Putting {
        if (title.isBlank() || found.isEmpty()) {
            throw new IllegalArgumentException("an event has a title and rests on something");
        }
        found = List.copyOf(found);
        people = List.copyOf(people);
    }

    /// The same without some of the records; empty where none are left.
    Optional<Putting> without(Predicate<Found> isLeftOut) {
        List<Found> rest = found.stream().filter(isLeftOut.negate()).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Putting(file, title, rest, when, people, basis));
    }
}
