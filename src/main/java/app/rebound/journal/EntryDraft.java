package app.rebound.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it stands on the screen, to be saved.
///
/// @param minutes of timed sessions; null for none
/// @param setbacks that it belongs to, in the order they were chosen
/// @param isPrivate whether it stays out of printouts
public record EntryDraft(
        LocalDate day,
        @Nullable LocalTime time,
        String title,
        String text,
        List<String> tags,
        @Nullable Integer minutes,
        List<UUID> setbacks,
        boolean isPrivate) {
    public EntryDraft {
        tags = List.copyOf(tags);
        setbacks = List.copyOf(setbacks);
    }

    Entry entry(UUID id) {
        return new Entry(id, day, time, title, text, tags, minutes);
    }

    /// Whether somebody wrote something.
    boolean isWritten() {
        return !(title.isBlank() && text.isBlank() && tags.isEmpty());
    }
}
