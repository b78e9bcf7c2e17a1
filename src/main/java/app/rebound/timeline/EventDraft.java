package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it stands on the screen, to be saved; `title` is not blank.
///
/// @param unreadWhen the words typed for a date that could not be read as one; they are kept, and `when` is null
/// @param mood from -5 to +5, or null
/// @param people names; somebody not yet known is added
/// @param setbacks the ids of the setbacks it belongs to
/// @param isPrivate whether it stays out of printouts
public record EventDraft(
        String title,
        @Nullable DateStatement when,
        @Nullable String unreadWhen,
        Mark mark,
        @Nullable Integer mood,
        @Nullable String lane,
        Event.Details details,
        List<String> people,
        List<UUID> setbacks,
        boolean isPrivate) {
    public EventDraft {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
        if (mood != null && (mood < -5 || mood > 5)) {
            throw new IllegalArgumentException("a mood lies between -5 and 5");
        }
        title = title.strip();
        people = people.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        setbacks = List.copyOf(setbacks);
        if (when != null && unreadWhen != null) {
            throw new IllegalArgumentException("a date is read or it is not");
        }
    }

    /// A draft that may go into printouts.
    public EventDraft(
            String title,
            @Nullable DateStatement when,
            @Nullable String unreadWhen,
            Mark mark,
            @Nullable Integer mood,
            @Nullable String lane,
            Event.Details details,
            List<String> people,
            List<UUID> setbacks) {
        this(title, when, unreadWhen, mark, mood, lane, details, people, setbacks, false);
    }

    /// A draft that may go into printouts, whose date was read or not given.
    public EventDraft(
            String title,
            @Nullable DateStatement when,
            Mark mark,
            @Nullable Integer mood,
            @Nullable String lane,
            Event.Details details,
            List<String> people,
            List<UUID> setbacks) {
        this(title, when, null, mark, mood, lane, details, people, setbacks);
    }

    /// Whether nothing is said of the event beside its title.
    boolean saysNothingButTitle() {
        return when == null
                && unreadWhen == null
                && mark == Mark.NONE
                && mood == null
                && lane == null
                && details.equals(Event.Details.EMPTY)
                && people.isEmpty()
                && !isPrivate;
    }
}
