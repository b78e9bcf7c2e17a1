package app.rebound.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journal entry.
///
/// @param day the civil day it is about
/// @param time of day, where it matters
/// @param title may be empty
/// @param text Markdown, as typed
/// @param tags without a mark before them, in the order the person gave them, none twice
/// @param minutes that a timed session took; null where it was not timed
public record Entry(
        UUID id,
        LocalDate day,
        @Nullable LocalTime time,
        String title,
        String text,
        List<String> tags,
        @Nullable Integer minutes) {
    public Entry {
        tags = List.copyOf(tags);
    }

    /// An entry without tags that was not timed.
    public Entry(UUID id, LocalDate day, @Nullable LocalTime time, String title, String text) {
        this(id, day, time, title, text, List.of(), null);
    }

    /// The same with other words.
    public Entry with(String newTitle, String newText) {
        return new Entry(id, day, time, newTitle, newText, tags, minutes);
    }

    /// The same at another day and time.
    public Entry on(LocalDate newDay, @Nullable LocalTime newTime) {
        return new Entry(id, newDay, newTime, title, text, tags, minutes);
    }

    /// The same with other tags.
    public Entry tagged(List<String> newTags) {
        return new Entry(id, day, time, title, text, newTags, minutes);
    }

    /// The same after a timed session.
    public Entry timed(@Nullable Integer newMinutes) {
        return new Entry(id, day, time, title, text, tags, newMinutes);
    }
}
