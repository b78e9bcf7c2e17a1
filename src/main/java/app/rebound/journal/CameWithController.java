package app.rebound.journal;

import app.rebound.ui.Surroundings;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows what came with the entry that is open, where it is of another journal.
public final class CameWithController {
    private final Surroundings surroundings;
    private final EntryService entries;
    private final CameWithPane pane;
    private @Nullable UUID shown;

    public CameWithController(Surroundings surroundings, EntryService entries) {
        this.surroundings = surroundings;
        this.entries = entries;
        pane = new CameWithPane(surroundings.messages());
    }

    Region region() {
        return pane;
    }

    void show(UUID entry) {
        if (entry.equals(shown)) {
            return;
        }
        clear();
        shown = entry;
        surroundings
                .tasks()
                .run(
                        () -> entries.cameWith(entry),
                        came -> {
                            if (entry.equals(shown)) {
                                pane.show(came);
                            }
                        },
                        surroundings::fault);
    }

    void clear() {
        shown = null;
        pane.show(CameWith.NOTHING);
    }
}
