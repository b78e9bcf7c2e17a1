package app.rebound.timeline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What [QuickAddReader] makes of one line.
///
/// @param title what happened; empty when nothing is left for it
/// @param timing when it happened, as far as that is clear
/// @param when the words that say so; empty when no time was found
/// @param people who was involved, each once
/// @param lane null when none was named
/// @param questions what can mean several things; there is nothing to add before each is answered
public record QuickAdd(
        String title,
        Timing timing,
        String when,
        Mark mark,
        List<Named> people,
        @Nullable Named lane,
        List<QuickQuestion> questions) {
    /// A person or a theme.
    ///
    /// @param isNew whether nobody of that name is known yet
    public record Named(String name, boolean isNew) {}

    public QuickAdd {
        people = List.copyOf(people);
        questions = List.copyOf(questions);
    }

    /// Whether an event can be made of it.
    boolean isComplete() {
        return !title.isEmpty() && questions.isEmpty();
    }

    /// @throws IllegalArgumentException when it has no title
    EventDraft draft(List<UUID> setbacks) {
        return EventDraft.titled(title, setbacks)
                .withTiming(timing)
                .withMark(mark)
                .withLane(lane == null ? null : lane.name())
                .withPeople(people.stream().map(Named::name).toList());
    }
}
