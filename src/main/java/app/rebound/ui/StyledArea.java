package app.rebound.ui;

import java.util.Collection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// RichTextFX's area with what it lacks: it tells of edits, speaks to screen readers and keeps the clipboard plain.
final class StyledArea extends StyleClassedTextArea {
    /// Is told which range was changed and needs its styles read anew.
    interface Restyle {
        void accept(int start, int end);
    }

    private final Surface.Listener listener;
    private final Restyle restyle;
    private @Nullable Pouring pouring;
    private boolean isTelling = true;

    StyledArea(Surface.Listener listener, Restyle restyle) {
        super(false);
        this.listener = listener;
        this.restyle = restyle;
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        caretPositionProperty().addListener((_, _, _) -> {
            tell(AccessibleAttribute.CARET_OFFSET);
            listener.onCaretMoved();
        });
        selectionProperty().addListener((_, _, _) -> {
            tell(AccessibleAttribute.SELECTION_START);
            tell(AccessibleAttribute.SELECTION_END);
        });
    }

    /// What lets long texts in; it is asked to make way for edits.
    void use(Pouring used) {
        pouring = used;
    }

    /// Takes a piece of a text in that is known of already: told to nobody, and the caret stays.
    void pour(int at, StyledDocument<Collection<String>, String, Collection<String>> piece) {
        getContent().replace(at, at, piece);
    }

    void tellText() {
        tell(AccessibleAttribute.TEXT);
    }

    void withoutTelling(Runnable edit) {
        isTelling = false;
        try {
            edit.run();
        } finally {
            isTelling = true;
        }
        tell(AccessibleAttribute.TEXT);
    }

    /// Every edit comes through here, whatever its origin.
    @Override
    public void replace(int from, int to, StyledDocument<Collection<String>, String, Collection<String>> document) {
        if (!isTelling || pouring == null) {
            super.replace(from, to, document);
            return;
        }
        int start = pouring.offset(from);
        int end = pouring.offset(to);
        pouring.makeWay(to);
        var edit = new EditHistory.Edit(start, getText(start, end), document.getText());
        if (edit.isNothing()) {
            selectRange(edit.insertedEnd(), edit.insertedEnd());
            return;
        }
        listener.onChanging(end - start, document.length());
        super.replace(start, end, document);
        restyle.accept(start, edit.insertedEnd());
        tell(AccessibleAttribute.TEXT);
        listener.onChanged(edit);
    }

    @Override
    public void selectAll() {
        finish();
        super.selectAll();
    }

    @Override
    public void end(SelectionPolicy policy) {
        finish();
        super.end(policy);
    }

    private void finish() {
        if (pouring != null) {
            pouring.finish();
        }
    }

    /// As one edit, so that one undo takes the move back.
    @Override
    public void moveSelectedText(int position) {
        IndexRange selection = getSelection();
        int start = selection.getStart();
        int end = selection.getEnd();
        if (position >= start && position <= end) {
            selectRange(position, position);
            return;
        }
        String moved = getSelectedText();
        if (position < start) {
            replaceText(position, end, moved + getText(position, start));
            selectRange(position, position + moved.length());
        } else {
            replaceText(start, position, getText(end, position) + moved);
            selectRange(position - moved.length(), position);
        }
    }

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            var content = new ClipboardContent();
            content.putString(getSelectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        listener.onPaste();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case EDITABLE -> isEditable();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        finish();
        if (action == AccessibleAction.SET_TEXT
                && isEditable()
                && parameters.length == 1
                && parameters[0] instanceof String text) {
            replaceText(0, getLength(), CleanText.of(text));
        } else if (action == AccessibleAction.SET_TEXT_SELECTION
                && parameters.length == 2
                && parameters[0] instanceof Integer start
                && parameters[1] instanceof Integer end) {
            selectRange(start, end);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void tell(AccessibleAttribute attribute) {
        notifyAccessibleAttributeChanged(attribute);
    }
}
