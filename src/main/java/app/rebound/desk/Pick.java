package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something found that is put on the timeline, as the person has it.
///
/// @param found as it was read; it is kept beside the event
/// @param title not blank
/// @param when null for no date
/// @param people the names of those who are taken over
public record Pick(Found found, String title, @Nullable DateStatement when, List<String> people, Basis basis) {
    public Pick {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
        people = List.copyOf(people);
    }

    /// As it was found, with nobody.
    public static Pick of(Found found) {
        return new Pick(found, found.title(), when(found), List.of(), basis(found));
    }

    private static @Nullable DateStatement when(Found found) {
        FoundDate when = found.when();
        return when == null ? null : new DateStatement(null, when.date());
    }

    /// How an event is known that was made of it.
    static Basis basis(Found found) {
        return found.kind().isRecord() ? Basis.RECORD : Basis.MEMORY;
    }
}
