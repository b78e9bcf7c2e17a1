package app.rebound.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lesson as the board of reasons shows it.
///
/// @param title may be empty
/// @param check the next day to look whether it holds; null for none
/// @param reasons that it follows from
public record BoardLesson(UUID id, String title, @Nullable LocalDate check, List<UUID> reasons) {
    public BoardLesson {
        reasons = List.copyOf(reasons);
    }
}
