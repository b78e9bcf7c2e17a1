package app.rebound.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of another journal that comes in.
///
/// @param tags as they stand there
/// @param kind of journal
/// @param key by which it is known there, unlike any other of its journal
/// @param extras what has no place here, as JSON; empty for nothing
public record Arrival(
        LocalDate day,
        @Nullable LocalTime time,
        String title,
        String text,
        List<String> tags,
        String kind,
        String key,
        String extras) {
    public Arrival {
        tags = tags.stream()
                .map(Tag::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    Entry entry(UUID id) {
        return new Entry(id, day, time, title, text, tags, null);
    }
}
