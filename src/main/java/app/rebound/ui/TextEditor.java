package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
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

    private static final Duration PAUSE = Duration.millis(500);

    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final SurfaceSlot slot;
    private final EditorSteps steps;
    private final EditorWords words;
    private final EditorCommands commands;
    private final EditorLinks links;
    private final EditorSpelling spelling;
    private final EditorNotice notice = new EditorNotice();
    private final Pointed pointed;
    private Runnable onLargeChange = () -> {};
    private EditorMeasure measure = new EditorMeasure(1, 6, false);

    /// An empty editor whose menu speaks the language of `messages`.
    public TextEditor(Messages messages) {
        getStyleClass().add("text-editor");
        slot = new SurfaceSlot(this, new Edits());
        steps = new EditorSteps(slot);
        words = new EditorWords(messages, slot, notice);
        commands = new EditorCommands(slot::surface, steps::applyAsOne, words::tooMuch);
        links = new EditorLinks(messages, this, slot::surface, steps::applyAsOne);
        spelling = new EditorSpelling(messages, this, slot::surface, steps::applyAsOne, words);
        pointed = new Pointed(this, slot::surface);
        slot.setContextMenu(new EditorMenu(messages, this, commands, links, spelling, pointed));
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(notice, new Em(this, this::setLetters));
        addEventFilter(KeyEvent.KEY_PRESSED, links::handle);
        addEventFilter(KeyEvent.KEY_PRESSED, new EditorKeys(this, steps, commands, spelling)::handle);
        pause.setOnFinished(_ -> settle());
        focusWithinProperty().subscribe(_ -> steps.close());
        widthProperty().subscribe(_ -> setMargins());
        use(measure);
    }

    /// Shows `text`, cleaned as a paste is. Raises no revision and forgets the history; the caret is at the beginning.
    public void load(String text) {
        pause.stop();
        links.close();
        steps.forget();
        String clean = CleanText.of(text);
        slot.suit(CleanText.longestParagraph(clean), "");
        surface().load(clean);
        spelling.forget();
        notice.hide();
        slot.showPrompt();
    }

    public String text() {
        return surface().text();
    }

    /// How many words the text has; costs a pass over the text.
    public int wordCount() {
        return CleanText.words(surface().text());
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
        slot.setPrompt(words);
    }

    /// The name by which a screen reader announces the editor.
    public void setLabel(String words) {
        slot.setLabel(words);
    }

    /// The node id of the control that takes the focus, for tests and style sheets.
    public void setControlId(String id) {
        surface().control().setId(id);
    }

    /// The length of a line grows with the `size` of the letters, in pixels.
    private void setLetters(double size) {
        use(measure.withScale(size / EditorMeasure.FONT_SIZE));
    }

    /// A compact editor looks like a field with a border; the other one like a page.
    public void setCompact(boolean compact) {
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        use(measure.withCompact(compact));
    }

    /// Sets the preferred height to `count` lines of text.
    public void setPreferredRows(int count) {
        use(measure.withRows(count));
    }

    public boolean isEditable() {
        return slot.isEditable();
    }

    public void setEditable(boolean editable) {
        slot.setEditable(editable);
    }

    /// `action` runs just before a change of more than [#LARGE_CHANGE] characters, while [#text] is still the old one.
    public void onLargeChange(Runnable action) {
        onLargeChange = action;
    }

    /// `action` runs when the person asks for undo and this editor has nothing to take back.
    public void onUndoBeyond(Runnable action) {
        steps.onUndoBeyond(action);
    }

    /// `action` runs when the person asks for redo and this editor has nothing to do again.
    public void onRedoBeyond(Runnable action) {
        steps.onRedoBeyond(action);
    }

    public boolean canUndo() {
        return steps.canUndo();
    }

    public boolean canRedo() {
        return steps.canRedo();
    }

    /// Takes the last step back, if there is one.
    public void undo() {
        steps.undo();
    }

    /// Does the last undone step again, if there is one.
    public void redo() {
        steps.redo();
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
        return surface().caret();
    }

    /// Selects from `anchor` to `caret`; equal offsets only move the caret.
    public void select(int anchor, int caret) {
        surface().select(anchor, caret);
    }

    /// Selects from `from` to `to` and brings it into sight; what lies beyond the end of the text is left out.
    public void reveal(int from, int to) {
        int length = surface().length();
        surface().select(Math.clamp(from, 0, length), Math.clamp(to, 0, length));
        surface().showCaret();
    }

    /// What is selected; empty where nothing is.
    public String selectedText() {
        return surface().text(surface().selectionStart(), surface().selectionEnd());
    }

    /// Puts `text` at `offset` as one step of undo, as the person would.
    public void insert(int offset, String text) {
        commands.drop(offset, text);
    }

    /// Lets the text link to other things by `[[name]]`: a list of them opens as one types, Ctrl+click opens one.
    public void setLinks(LinkSource source) {
        links.use(source);
    }

    /// Gives the focus to the text itself.
    @Override
    public void requestFocus() {
        surface().control().requestFocus();
    }

    /// To be called when the editor is thrown away.
    public void dispose() {
        pause.stop();
        links.close();
        spelling.stop();
        surface().dispose();
    }

    void showMenuAtCaret() {
        pointed.atCaret();
        slot.showMenu();
    }

    void leave(TraversalDirection direction) {
        surface().control().requestFocusTraversal(direction);
    }

    private void settle() {
        steps.close();
        slot.suit(surface().longestParagraph(), surface().text());
    }

    private void use(EditorMeasure next) {
        measure = next;
        setMinHeight(next.smallestHeight());
        setPrefHeight(next.preferredHeight());
        setMargins();
    }

    private void setMargins() {
        slot.setMargins(measure.verticalMargin(), measure.sideMargin(getWidth()));
    }

    private Surface surface() {
        return slot.surface();
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
            steps.add(edit);
            slot.showPrompt();
            pause.playFromStart();
            revision.set(revision.get() + 1);
            notice.hide();
            spelling.onEdited(edit);
            if (!steps.isReplaying()) {
                links.onTyped(edit.insertedEnd());
            }
        }

        @Override
        public void onCaretMoved() {
            links.onCaretMoved();
            spelling.later();
        }

        @Override
        public void onScrolled() {
            spelling.later();
        }

        @Override
        public void onComing(boolean isStill) {
            words.coming(isStill);
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
