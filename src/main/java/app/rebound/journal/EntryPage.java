package app.rebound.journal;

import java.util.List;
import java.util.UUID;

/// An entry with all that stands around it.
///
/// @param setbacks that it belongs to
/// @param isPrivate whether it stays out of printouts
/// @param backlinks what leads to it
public record EntryPage(Entry entry, List<UUID> setbacks, boolean isPrivate, List<Backlink> backlinks) {
    public EntryPage {
        setbacks = List.copyOf(setbacks);
        backlinks = List.copyOf(backlinks);
    }
}
