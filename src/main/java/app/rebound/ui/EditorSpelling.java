package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Has the paragraphs in sight looked at in pauses of typing, and underlines what is misspelt in them.
final class EditorSpelling {
    private static final Duration PAUSE = Duration.millis(300);
    private static final int AT_ONCE = 60;

    /// A misspelt word of the text, from `start` to `end`.
    record Misspelt(int start, int end, String word, String paragraph) {}

    /// What an editor does with what is found.
    interface Voice {
        /// Says `words` to a screen reader about where the caret is; empty for nothing.
        void help(String words);

        /// Says `words` to everybody.
        void notice(String words);
    }

    private final Messages messages;
    private final Node editor;
    private final Supplier<Surface> surface;
    private final Consumer<EditHistory.Edit> apply;
    private final Voice voice;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final CheckedLines checked = new CheckedLines();
    private SpellingSource source = SpellingSource.NONE;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable Misspelt found;
    private boolean wasInside;
    private int generation;
    private int editedAt = -1;

    /// `apply` makes an edit as one step of undo.
    EditorSpelling(
            Messages messages, Node editor, Supplier<Surface> surface, Consumer<EditHistory.Edit> apply, Voice voice) {
        this.messages = messages;
        this.editor = editor;
        this.surface = surface;
        this.apply = apply;
        this.voice = voice;
        pause.setOnFinished(_ -> look());
        // Whoever shows the editor says what it is checked by; nobody who makes one need know.
        editor.sceneProperty()
                .subscribe(scene -> use(scene == null ? SpellingSource.NONE : SpellingSource.above(editor)));
        editor.focusWithinProperty().subscribe(isInside -> {
            if (isInside && !wasInside) {
                wasInside = true;
                later();
            }
        });
    }

    private void use(SpellingSource offered) {
        source = offered;
        listening.unsubscribe();
        listening = offered.changesProperty().subscribe(_ -> {
            generation++;
            forget();
        });
    }

    /// Another text was loaded, or the words may be judged anew.
    void forget() {
        generation++;
        found = null;
        editedAt = -1;
        checked.clear();
        later();
    }

    void onEdited(EditHistory.Edit edit) {
        generation++;
        found = null;
        editedAt = edit.insertedEnd();
        surface.get()
                .waves()
                .ifPresentOrElse(
                        waves -> checked.edit(
                                waves.paragraphAt(edit.position()), breaks(edit.removed()), breaks(edit.inserted())),
                        checked::clear);
        later();
    }

    /// The caret is elsewhere, or another part of the text is in sight.
    void later() {
        // A dictionary takes a second of work and 20 MB: not for a text that is only shown.
        if (wasInside && source.isOn()) {
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
        listening.unsubscribe();
    }

    SpellingSource source() {
        return source;
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private void look() {
        Optional<Waves> waves = surface.get().waves();
        if (waves.isEmpty() || !source.isOn() || !surface.get().isEditable()) {
            return;
        }
        tell();
        List<Integer> lines = unchecked(waves.get());
        if (lines.isEmpty()) {
            return;
        }
        int asked = generation;
        source.check(
                lines.stream()
                        .map(line -> MarkdownScanner.prose(waves.get().paragraph(line)))
                        .toList(),
                misspelt -> {
                    if (asked == generation && surface.get().waves().equals(waves)) {
                        show(waves.get(), lines, misspelt);
                    }
                });
    }

    private List<Integer> unchecked(Waves waves) {
        List<Integer> lines = new ArrayList<>();
        for (int line = waves.first(); line <= waves.last() && lines.size() < AT_ONCE; line++) {
            if (!checked.has(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void show(Waves waves, List<Integer> lines, List<List<SpellingSource.Range>> misspelt) {
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            int caret = surface.get().caret() - waves.start(line);
            boolean isTyping =
                    editor.isFocusWithin() && editedAt == surface.get().caret();
            // A word that is still being typed is left alone until the caret has gone on.
            List<SpellingSource.Range> words = misspelt.get(i).stream()
                    .filter(word -> !isTyping || caret < word.start() || caret > word.end())
                    .toList();
            if (words.size() == misspelt.get(i).size()) {
                checked.add(line);
            }
            waves.set(line, words);
        }
        tell();
    }

    private void tell() {
        int caret = surface.get().caret();
        voice.help(at(caret)
                .map(word -> messages.get("editor.spelling.here", word.word()))
                .orElse(""));
    }

    /// The misspelt word at `offset`.
    Optional<Misspelt> at(int offset) {
        Misspelt last = found;
        if (last != null && last.start <= offset && offset <= last.end) {
            return Optional.of(last);
        }
        return surface.get()
                .waves()
                .flatMap(waves -> waves.at(offset))
                .map(range -> misspelt(range.start(), range.end()));
    }

    private Misspelt misspelt(int start, int end) {
        return new Misspelt(
                start, end, surface.get().text(start, end), surface.get().line(start));
    }

    void suggest(Misspelt word, Consumer<List<String>> show) {
        source.suggest(word.word, MarkdownScanner.prose(word.paragraph), show);
    }

    /// Puts `right` in the place of `word`, if that still stands there.
    void replace(Misspelt word, String right) {
        Surface text = surface.get();
        if (word.end <= text.length() && text.text(word.start, word.end).equals(word.word)) {
            apply.accept(new EditHistory.Edit(word.start, word.word, right));
            text.select(word.start + right.length(), word.start + right.length());
        }
    }

    /// Selects the next misspelt word after the caret, from the beginning where none follows; whether spelling is on.
    boolean findNext() {
        if (!source.isOn()) {
            return false;
        }
        int from = surface.get().selectionEnd();
        search(generation, surface.get().text(), surface.get().lineStart(from), from, false);
        return true;
    }

    private void search(int asked, String text, int start, int from, boolean isSecondRound) {
        List<Integer> starts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int at = start;
        while (at <= text.length() && lines.size() < AT_ONCE) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            starts.add(at);
            lines.add(MarkdownScanner.prose(text.substring(at, end)));
            at = end + 1;
        }
        int next = at;
        source.check(lines, misspelt -> {
            if (asked != generation) {
                return;
            }
            for (int i = 0; i < starts.size(); i++) {
                for (SpellingSource.Range word : misspelt.get(i)) {
                    if (starts.get(i) + word.start() >= from) {
                        show(starts.get(i) + word.start(), starts.get(i) + word.end());
                        return;
                    }
                }
            }
            if (next <= text.length()) {
                search(asked, text, next, from, isSecondRound);
            } else if (!isSecondRound) {
                search(asked, text, 0, 0, true);
            } else {
                voice.notice(messages.get("editor.spelling.none"));
            }
        });
    }

    private void show(int start, int end) {
        surface.get().select(start, end);
        surface.get().showCaret();
        found = misspelt(start, end);
        tell();
    }
}
