package app.rebound.db;

import org.jspecify.annotations.Nullable;

/// One thing that a person did, as undo names it.
///
/// @param key words for it, for example `undo.event.add`
/// @param merge actions in a row with the same non-null `merge` are one step of undo (typing in one field)
public record Action(String key, @Nullable String merge) {
    public static Action of(String key) {
        return new Action(key, null);
    }

    public static Action merging(String key, String merge) {
        return new Action(key, merge);
    }
}
