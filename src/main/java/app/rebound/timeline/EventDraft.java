package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it stands on the screen, to be saved; `title` is not blank.
///
/// @param mood from -5 to +5, or null
/// @param people names; somebody not yet known is added
/// @param setbacks the ids of the setbacks it belongs to
public record EventDraft(
        String title,
        @Nullable DateStatement when,
        Mark mark,
        @Nullable Integer mood,
        @Nullable String lane,
        Event.Details details,
        List<String> people,
        List<UUID> setbacks) {
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
    }
}
