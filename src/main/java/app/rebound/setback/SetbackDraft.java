package app.rebound.setback;

import app.rebound.time.DateStatement;
import org.jspecify.annotations.Nullable;

/// What a person says of a setback; `title` is not blank.
public record SetbackDraft(
        String title, SetbackKind kind, @Nullable DateStatement happened) {
    public SetbackDraft {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a setback has a title");
        }
    }
}
