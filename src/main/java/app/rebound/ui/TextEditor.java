package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Where a person writes: Markdown source in place, with undo of its own.
///
/// The only class that other packages know of editing. Offsets and lengths are in characters (UTF-16), line breaks
/// are `\n`. To be used on the JavaFX thread.
public final class TextEditor extends StackPane {
    /// A paste or deletion of more characters than this is told to [#onLargeChange].
    public static final int LARGE_CHANGE = 200;

    /// The longest paragraph that the styled surface takes, in characters; beyond it becomes slow to type in.
    static final int RICH_LIMIT = 10_000;

    private static final String SHEET =
            Objects.requireNonNull(TextEditor.class.getResource("editor.css")).toExternalForm();
    private static final Duration PAUSE = Duration.millis(500);
    private static final double FONT_SIZE = 16;
    private static final double LINE_HEIGHT = 1.75;
    private static final double LINE_LENGTH = 660;
    private static final double MARGIN = 24;
    private static final double COMPACT_MARGIN = 12;
    private static final double COMPACT_MARGIN_VERTICAL = 8;

    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final EditHistory history = new EditHistory();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label prompt = new Label();
    private final Label name = new Label();
    private final ContextMenu menu;
    private final EditorCommands commands;
    private final Edits edits = new Edits();
    private Surface surface;
    private Runnable onLargeChange = () -> {};
    private Runnable onUndoBeyond = () -> {};
    private Runnable onRedoBeyond = () -> {};
    private double scale = 1;
    private int rows = 6;
    private boolean isCompact;
    private boolean isEditable = true;
    private boolean isReplaying;

    /// An empty editor whose menu speaks the language of `messages`.
    public TextEditor(Messages messages) {
        getStyleClass().add("text-editor");
        // Outside a scene there are no tokens yet, and each lookup would be logged as a failure.
        sceneProperty().subscribe(scene -> getStylesheets().setAll(scene == null ? List.of() : List.of(SHEET)));
        commands = new EditorCommands(() -> surface, this::applyAsOneStep);
        menu = new EditorMenu(messages, this, commands);
        var keys = new EditorKeys(this, commands);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        pause.setOnFinished(_ -> settle());
        focusWithinProperty().subscribe(_ -> history.closeGroup());
        prompt.getStyleClass().add("prompt");
        prompt.setMouseTransparent(true);
        prompt.setWrapText(true);
        prompt.setMaxSize(Double.MAX_VALUE, USE_PREF_SIZE);
        name.setManaged(false);
        name.setVisible(false);
        setAlignment(prompt, Pos.TOP_LEFT);
        surface = new RichSurface(edits);
        getChildren().addAll(surface.view(), prompt, name);
        furnish();
        setPreferredRows(rows);
        widthProperty().subscribe(_ -> setMargins());
    }

    /// Shows `text`, cleaned as a paste is. Raises no revision and forgets the history; the caret is at the beginning.
    public void load(String text) {
        pause.stop();
        history.forget();
        String clean = CleanText.of(text);
        useSurfaceFor(CleanText.longestParagraph(clean), "");
        surface.load(clean);
        showPrompt();
    }

    public String text() {
        return surface.text();
    }

    /// How many words the text has; costs a pass over the text.
    public int wordCount() {
        return CleanText.words(surface.text());
    }

    /// Rises with each edit that the person makes, undo and redo included; never through [#load] or styling.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public long revision() {
        return revision.get();
    }

    /// Words shown faintly while there is no text.
    public void setPrompt(String words) {
        prompt.setText(words);
        surface.control().setAccessibleHelp(words);
    }

    /// The name by which a screen reader announces the editor.
    public void setLabel(String words) {
        name.setText(words);
        surface.control().setAccessibleText(words);
    }

    /// The node id of the control that takes the focus, for tests and style sheets.
    public void setControlId(String id) {
        surface.control().setId(id);
    }

    /// `factor` 1 is 16 pixels; the length of a line grows with it.
    public void setScale(double factor) {
        scale = factor;
        setStyle("-fx-font-size: " + Math.round(FONT_SIZE * factor) + "px");
        setPreferredRows(rows);
        setMargins();
    }

    /// A compact editor looks like a field with a border; the other one like a page.
    public void setCompact(boolean compact) {
        isCompact = compact;
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        setPreferredRows(rows);
        setMargins();
    }

    /// Sets the preferred height to `count` lines of text.
    public void setPreferredRows(int count) {
        rows = count;
        double margins = 2 * verticalMargin();
        setMinHeight(Math.min(2, rows) * lineHeight() + margins);
        setPrefHeight(rows * lineHeight() + margins);
    }

    public boolean isEditable() {
        return isEditable;
    }

    public void setEditable(boolean editable) {
        isEditable = editable;
        surface.setEditable(editable);
    }

    /// `action` runs just before a change of more than [#LARGE_CHANGE] characters, while [#text] is still the old one.
    public void onLargeChange(Runnable action) {
        onLargeChange = action;
    }

    /// `action` runs when the person asks for undo and this editor has nothing to take back.
    public void onUndoBeyond(Runnable action) {
        onUndoBeyond = action;
    }

    /// `action` runs when the person asks for redo and this editor has nothing to do again.
    public void onRedoBeyond(Runnable action) {
        onRedoBeyond = action;
    }

    public boolean canUndo() {
        return isEditable && history.canUndo();
    }

    public boolean canRedo() {
        return isEditable && history.canRedo();
    }

    /// Takes the last step back, if there is one.
    public void undo() {
        if (canUndo()) {
            history.undo().ifPresent(this::replay);
        }
    }

    /// Does the last undone step again, if there is one.
    public void redo() {
        if (canRedo()) {
            history.redo().ifPresent(this::replay);
        }
    }

    public void toggleStrong() {
        commands.toggleStrong();
    }

    public void toggleEmphasis() {
        commands.toggleEmphasis();
    }

    public void toggleHeading() {
        commands.toggleHeading();
    }

    public void toggleList() {
        commands.toggleList();
    }

    public void toggleQuote() {
        commands.toggleQuote();
    }

    /// The caret's offset in the text.
    public int caret() {
        return surface.caret();
    }

    /// Selects from `anchor` to `caret`; equal offsets only move the caret.
    public void select(int anchor, int caret) {
        surface.select(anchor, caret);
    }

    /// Gives the focus to the text itself.
    @Override
    public void requestFocus() {
        surface.control().requestFocus();
    }

    /// To be called when the editor is thrown away.
    public void dispose() {
        pause.stop();
        surface.dispose();
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

    void leave(TraversalDirection direction) {
        surface.control().requestFocusTraversal(direction);
    }

    private void applyAsOneStep(EditHistory.Edit edit) {
        if (isEditable && !edit.isNothing()) {
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
        if (edit.inserted().length() > LARGE_CHANGE) {
            String text = surface.text();
            String next = text.substring(0, edit.position()) + edit.inserted() + text.substring(end);
            if (CleanText.longestParagraph(next) > RICH_LIMIT) {
                useSurfaceFor(RICH_LIMIT + 1, text);
            }
        }
        surface.replace(edit.position(), end, edit.inserted());
    }

    private void settle() {
        history.closeGroup();
        useSurfaceFor(surface.longestParagraph(), surface.text());
    }

    private void useSurfaceFor(int longestParagraph, String text) {
        boolean isLong = longestParagraph > RICH_LIMIT;
        if (isLong == surface instanceof PlainSurface) {
            return;
        }
        Surface old = surface;
        boolean wasFocused = isFocusWithin();
        surface = isLong ? new PlainSurface(edits) : new RichSurface(edits);
        surface.load(text);
        surface.select(Math.min(old.anchor(), text.length()), Math.min(old.caret(), text.length()));
        surface.control().setId(old.control().getId());
        furnish();
        // The new one comes in and takes the focus before the old one goes, so that the focus never leaves the editor.
        getChildren().addFirst(surface.view());
        if (wasFocused) {
            surface.control().requestFocus();
        }
        getChildren().remove(old.view());
        old.dispose();
    }

    private void furnish() {
        surface.setEditable(isEditable);
        surface.setContextMenu(menu);
        surface.control().setAccessibleText(name.getText());
        surface.control().setAccessibleHelp(prompt.getText());
        name.setLabelFor(surface.control());
        setMargins();
        showPrompt();
    }

    private void setMargins() {
        double horizontal = isCompact ? COMPACT_MARGIN : Math.max(MARGIN, (getWidth() - LINE_LENGTH * scale) / 2);
        surface.setMargins(verticalMargin(), Math.rint(horizontal));
        prompt.setPadding(new Insets(verticalMargin(), Math.rint(horizontal), 0, Math.rint(horizontal)));
    }

    private double verticalMargin() {
        return isCompact ? COMPACT_MARGIN_VERTICAL : MARGIN;
    }

    private double lineHeight() {
        return FONT_SIZE * LINE_HEIGHT * scale;
    }

    private void showPrompt() {
        prompt.setVisible(surface.length() == 0);
    }

    /// Hears of the person's edits.
    private final class Edits implements Surface.Listener {
        @Override
        public void onChanging(int removedLength, int insertedLength) {
            if (Math.max(removedLength, insertedLength) > LARGE_CHANGE) {
                onLargeChange.run();
            }
        }

        @Override
        public void onChanged(EditHistory.Edit edit) {
            if (!isReplaying) {
                history.add(edit);
            }
            showPrompt();
            pause.playFromStart();
            revision.set(revision.get() + 1);
        }

        @Override
        public void onPaste() {
            commands.paste();
        }

        @Override
        public void onDrop(int offset, String text) {
            commands.drop(offset, text);
        }
    }
}
