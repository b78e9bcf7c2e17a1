package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A thing that happened.
///
/// @param when as exactly as it is known; null when only its order is
/// @param mood the person's own mark from -5 to +5, null when none was given
/// @param lane the theme it is drawn under, null for none
/// @param details what is told about it, in the fields of [Details]
/// @param people the ids of who was involved, in the order they were named
/// @param setbacks the ids of the setbacks it belongs to
public record Event(
        UUID id,
        String title,
        @Nullable DateStatement when,
        Mark mark,
        @Nullable Integer mood,
        @Nullable String lane,
        Details details,
        List<UUID> people,
        List<UUID> setbacks) {
    public Event {
        people = List.copyOf(people);
        setbacks = List.copyOf(setbacks);
    }

    /// What is told about an event; each may be empty.
    ///
    /// @param fact what happened
    /// @param interpretation what I made of it
    /// @param thought what I thought
    /// @param felt what I felt
    /// @param knewThen what I knew then
    /// @param knowNow what I know now
    public record Details(
            String fact, String interpretation, String thought, String felt, String knewThen, String knowNow) {
        public static final Details EMPTY = new Details("", "", "", "", "", "");
    }
}
