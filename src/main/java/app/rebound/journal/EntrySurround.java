package app.rebound.journal;

import app.rebound.attachment.AttachmentsController;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.telling.EntryAboutController;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What other features show under the entry that is open: the events it tells of, and what is attached to it.
public final class EntrySurround {
    private final EntryAboutController about;
    private final Function<Ref, AttachmentsController> attach;
    private final StackPane attached = new StackPane();
    private @Nullable AttachmentsController attachments;

    /// @param attach makes the list of what is attached to the first entry that is asked for
    public EntrySurround(EntryAboutController about, Function<Ref, AttachmentsController> attach) {
        this.about = about;
        this.attach = attach;
        attached.managedProperty().bind(attached.visibleProperty());
        attached.setVisible(false);
    }

    /// The events that the entry tells of.
    Region about() {
        return about.region();
    }

    /// What is attached to it.
    Region attached() {
        return attached;
    }

    /// Shows what stands around a stored entry.
    ///
    /// @param setbacks that it belongs to
    void show(UUID entry, List<UUID> setbacks) {
        about.show(entry, setbacks);
        var of = new Ref(Noun.ENTRY, entry);
        if (attachments == null) {
            attachments = attach.apply(of);
            attached.getChildren().setAll(attachments.region());
        } else {
            attachments.show(of);
        }
        attached.setVisible(true);
    }

    /// Shows nothing, where no entry is stored yet.
    void clear() {
        about.clear();
        attached.setVisible(false);
    }
}
