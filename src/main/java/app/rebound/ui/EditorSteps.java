package app.rebound.ui;

/// The steps of one editor: what is done to its text from outside the keyboard, and what can be taken back of all.
final class EditorSteps {
    private final SurfaceSlot slot;
    private final EditHistory history = new EditHistory();
    private Runnable onUndoBeyond = () -> {};
    private Runnable onRedoBeyond = () -> {};
    private boolean isReplaying;

    EditorSteps(SurfaceSlot slot) {
        this.slot = slot;
    }

    void onUndoBeyond(Runnable action) {
        onUndoBeyond = action;
    }

    void onRedoBeyond(Runnable action) {
        onRedoBeyond = action;
    }

    /// Takes in an edit that the surface told of, unless it is one that was replayed.
    void add(EditHistory.Edit edit) {
        if (!isReplaying) {
            history.add(edit);
        }
    }

    boolean isReplaying() {
        return isReplaying;
    }

    /// The next edit starts a new step.
    void close() {
        history.closeGroup();
    }

    void forget() {
        history.forget();
    }

    boolean canUndo() {
        return slot.isEditable() && history.canUndo();
    }

    boolean canRedo() {
        return slot.isEditable() && history.canRedo();
    }

    void undo() {
        if (canUndo()) {
            history.undo().ifPresent(this::replay);
        }
    }

    void redo() {
        if (canRedo()) {
            history.redo().ifPresent(this::replay);
        }
    }

    void undoOrHandOut() {
        if (canUndo()) {
            undo();
        } else {
            onUndoBeyond.run();
        }
    }

    void redoOrHandOut() {
        if (canRedo()) {
            redo();
        } else {
            onRedoBeyond.run();
        }
    }

    /// Makes `edit` unless the text can only be read.
    void applyAsOne(EditHistory.Edit edit) {
        if (slot.isEditable() && !edit.isNothing()) {
            history.closeGroup();
            apply(edit);
            history.closeGroup();
        }
    }

    private void replay(EditHistory.Edit edit) {
        isReplaying = true;
        try {
            apply(edit);
        } finally {
            isReplaying = false;
        }
    }

    private void apply(EditHistory.Edit edit) {
        int end = edit.position() + edit.removed().length();
        if (edit.inserted().length() > TextEditor.LARGE_CHANGE) {
            Surface surface = slot.surface();
            String lines = surface.text(surface.lineStart(edit.position()), edit.position())
                    + edit.inserted()
                    + surface.text(end, surface.lineEnd(end));
            if (CleanText.longestParagraph(lines) > SurfaceSlot.RICH_LIMIT) {
                slot.suit(SurfaceSlot.RICH_LIMIT + 1, surface.text());
            }
        }
        slot.surface().replace(edit.position(), end, edit.inserted());
    }
}
