package app.rebound.timeline;

import app.rebound.link.Word;
import java.util.List;
import java.util.UUID;

/// A reason as it stands below the axis.
///
/// @param isPrivate whether it stays out of files unless that was said once more
/// @param ties to the events it had something to do with
public record AxisReason(UUID id, String title, boolean isPrivate, List<Tie> ties) {
    public AxisReason {
        ties = List.copyOf(ties);
    }

    /// A reason that may go into files.
    public AxisReason(UUID id, String title, List<Tie> ties) {
        this(id, title, false, ties);
    }

    /// What a reason has to do with an event.
    public record Tie(Word word, UUID event) {}
}
