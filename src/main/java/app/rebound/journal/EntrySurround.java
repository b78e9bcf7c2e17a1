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

/// What other features show under the entry that is open: the events it tells of, what is attached to it, and what came
/// with it.
public final class EntrySurround {
    private final EntryAboutController about;
    private final CameWithController came;
    private final Function<Ref, AttachmentsController> attach;
    private final StackPane attached = new StackPane();
    private @Nullable AttachmentsController attachments;

    /// @param attach makes the list of what is attached to the first entry that is asked for
    public EntrySurround(
            EntryAboutController about, CameWithController came, Function<Ref, AttachmentsController> attach) {
        this.about = about;
        this.came = came;
        this.attach = attach;
        attached.managedProperty().bind(attached.visibleProperty());
        attached.setVisible(false);
    }

    /// The events that the entry tells of.
    Region about() {
        return about.region();
    }

    /// What came with it from another journal.
    Region came() {
        return came.region();
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
        came.show(entry);
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
        came.clear();
        attached.setVisible(false);
    }
}
