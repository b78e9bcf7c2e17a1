package app.rebound.attachment;

import app.rebound.id.Ref;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import java.util.List;
import javafx.scene.layout.Region;

/// Shows what is attached to one thing, adds to it, and shows pictures and texts without letting them out of memory.
public final class AttachmentsController {
    private final Surroundings surroundings;
    private final AttachmentService service;
    private final AttachmentsModel model = new AttachmentsModel();
    private final AttachmentsView view;
    private final AttachmentMoves moves;
    private Ref of;

    /// @param of what the attachments belong to
    public AttachmentsController(Surroundings surroundings, AttachmentService service, Ref of, FileDialogs dialogs) {
        this.surroundings = surroundings;
        this.service = service;
        this.of = of;
        moves = new AttachmentMoves(surroundings, service, dialogs, model, new Shown());
        view = new AttachmentsView(surroundings.messages(), model, moves);
        reload();
    }

    /// The list; the same at each call.
    public Region region() {
        return view.region();
    }

    /// Shows the attachments of another thing from now on.
    public void show(Ref other) {
        of = other;
        moves.forgetSmall();
        model.viewedProperty().set(null);
        model.renamingProperty().set(null);
        model.loadedProperty().set(false);
        model.rows().clear();
        reload();
    }

    /// Reads the list again; after undo, redo, or a change from elsewhere.
    public void reload() {
        Ref wanted = of;
        surroundings
                .tasks()
                .run(
                        () -> service.of(wanted),
                        found -> {
                            if (wanted.equals(of)) {
                                show(found);
                            }
                        },
                        surroundings::fault);
    }

    private void show(List<Attachment> found) {
        if (!model.rows().equals(found)) {
            model.rows().setAll(found);
        }
        Viewed viewed = model.viewedProperty().get();
        if (viewed != null && !found.contains(viewed.attachment())) {
            model.viewedProperty().set(null);
        }
        model.loadedProperty().set(true);
    }

    /// Adds what the clipboard holds, where that is a picture or files.
    ///
    /// @return false when it holds something else: the caller pastes as usual
    public boolean pasteFromClipboard() {
        return view.takeFromClipboard();
    }

    /// This panel, as what is done in it sees it.
    private final class Shown implements AttachmentMoves.Panel {
        @Override
        public Ref of() {
            return of;
        }

        @Override
        public void reload() {
            AttachmentsController.this.reload();
        }

        @Override
        public void focusList() {
            view.focusList();
        }
    }
}
