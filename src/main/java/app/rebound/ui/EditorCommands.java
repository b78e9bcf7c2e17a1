package app.rebound.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/// What a key or the menu does to the text of one editor; every command that changes it is one step of undo.
final class EditorCommands {
    private static final String STRONG = "**";
    private static final String EMPHASIS = "*";
    private static final String HEADING = "## ";
    private static final String LIST = "- ";
    private static final String QUOTE = "> ";

    private final Supplier<Surface> surface;
    private final Consumer<EditHistory.Edit> apply;
    private final TooMuch onTooMuch;

    /// Is told what a paste would have passed, and how many characters it had.
    interface TooMuch {
        void accept(TextLimit.Passed passed, int length);
    }

    /// `apply` makes an edit as one step of undo.
    EditorCommands(Supplier<Surface> surface, Consumer<EditHistory.Edit> apply, TooMuch onTooMuch) {
        this.onTooMuch = onTooMuch;
        this.surface = surface;
        this.apply = apply;
    }

    boolean hasSelection() {
        return surface.get().anchor() != surface.get().caret();
    }

    void toggleStrong() {
        around(STRONG);
    }

    void toggleEmphasis() {
        around(EMPHASIS);
    }

    void toggleHeading() {
        before(HEADING);
    }

    void toggleList() {
        before(LIST);
    }

    void toggleQuote() {
        before(QUOTE);
    }

    /// Goes on with a list or quote, or ends an empty one; whether there was any.
    boolean continueBlock() {
        Surface target = surface.get();
        int caret = target.caret();
        return !hasSelection() && mark(ListLines.enter(target.line(caret), target.lineStart(caret), caret));
    }

    /// Moves items of a list one level in or out; whether there were any.
    boolean shift(boolean isInward) {
        Surface target = surface.get();
        boolean isItem = MarkdownScanner.isItem(target.line(target.selectionStart()));
        return isItem && mark(ListLines.shift(target.text(), target.selectionStart(), target.selectionEnd(), isInward));
    }

    void cut() {
        Surface target = surface.get();
        if (hasSelection() && target.isEditable()) {
            target.copy();
            replace(target.selectionStart(), target.selectionEnd(), "");
        }
    }

    void copy() {
        surface.get().copy();
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            Surface target = surface.get();
            takeIn(target.selectionStart(), target.selectionEnd(), text);
        }
    }

    void drop(int offset, String text) {
        takeIn(offset, offset, text);
    }

    private void takeIn(int start, int end, String raw) {
        if (!surface.get().isEditable()) {
            return;
        }
        // What is far too long is not even read through.
        TextLimit.Passed passed = TextLimit.Passed.TEXT;
        String clean = "";
        if (raw.length() <= 2 * TextLimit.TEXT) {
            clean = CleanText.of(raw);
            passed = TextLimit.by(surface.get(), start, end, clean);
        }
        if (passed == TextLimit.Passed.NOTHING) {
            replace(start, end, clean);
        } else {
            onTooMuch.accept(passed, raw.length());
        }
    }

    void selectAll() {
        surface.get().select(0, surface.get().length());
    }

    void stepLeft(boolean isSelecting) {
        step(isRightToLeft(), isSelecting);
    }

    void stepRight(boolean isSelecting) {
        step(!isRightToLeft(), isSelecting);
    }

    void deleteBefore() {
        int caret = surface.get().caret();
        int start = Graphemes.before(surface.get().text(), caret);
        if (start < caret && surface.get().isEditable()) {
            surface.get().replace(start, caret, "");
        }
    }

    void deleteAfter() {
        int caret = surface.get().caret();
        int end = Graphemes.after(surface.get().text(), caret);
        if (end > caret && surface.get().isEditable()) {
            surface.get().replace(caret, end, "");
        }
    }

    private void step(boolean isForward, boolean isSelecting) {
        Surface target = surface.get();
        String text = target.text();
        int caret = target.caret();
        int to = isForward ? Graphemes.after(text, caret) : Graphemes.before(text, caret);
        target.select(isSelecting ? target.anchor() : to, to);
    }

    private boolean isRightToLeft() {
        return MarkdownScanner.isRightToLeft(surface.get().line(surface.get().caret()));
    }

    private void around(String marker) {
        Surface target = surface.get();
        mark(Markers.around(target.text(), target.selectionStart(), target.selectionEnd(), marker));
    }

    private void before(String prefix) {
        Surface target = surface.get();
        mark(Markers.before(target.text(), target.selectionStart(), target.selectionEnd(), prefix));
    }

    private boolean mark(Optional<Markers.Result> result) {
        boolean isDone = result.isPresent() && surface.get().isEditable();
        if (isDone) {
            mark(result.get());
        }
        return isDone;
    }

    private void mark(Markers.Result result) {
        if (!surface.get().isEditable()) {
            return;
        }
        replace(result.start(), result.end(), result.text());
        surface.get().select(result.anchor(), result.caret());
    }

    private void replace(int start, int end, String text) {
        String removed = surface.get().text(start, end);
        apply.accept(new EditHistory.Edit(start, removed, text));
    }
}
