package app.rebound.search;

import app.rebound.id.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row with words, as it is in the workbook now.
///
/// @param part where a filter finds it
/// @param isLive whether it is there to be found: not in the trash, nor what it hangs on
/// @param isPurged whether its words are gone for good
/// @param setback what it belongs to, if to one
/// @param first the first day it is about, or else the one it was written on
/// @param last the last such day
/// @param isDated whether these days are what it is about
/// @param time of that day, if known
/// @param texts the words of each column; the first names it
/// @param tags as typed
/// @param who names that it holds as words
/// @param people who is linked to it
/// @param names the names of those people
/// @param extra what leads to its place, empty for nothing
record Written(
        Ref ref,
        Part part,
        boolean isLive,
        boolean isPurged,
        @Nullable UUID setback,
        LocalDate first,
        LocalDate last,
        boolean isDated,
        @Nullable LocalTime time,
        List<String> texts,
        List<String> tags,
        String who,
        List<UUID> people,
        List<String> names,
        String extra) {
    Written {
        texts = List.copyOf(texts);
        tags = List.copyOf(tags);
        people = List.copyOf(people);
        names = List.copyOf(names);
    }

    String title() {
        return texts.getFirst();
    }

    Written withPeople(List<UUID> linked, List<String> called) {
        return new Written(
                ref, part, isLive, isPurged, setback, first, last, isDated, time, texts, tags, who, linked, called,
                extra);
    }
}
