package app.rebound.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that an editor answers before the surface below sees them.
final class EditorKeys {
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;
    private static final KeyCombination.Modifier SHORTCUT = KeyCombination.SHORTCUT_DOWN;

    private final EditorCommands commands;
    /// What may find nothing to do, and then leaves the key to the others.
    private final Map<KeyCombination, BooleanSupplier> sometimes = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> withoutSelection = new LinkedHashMap<>();

    EditorKeys(TextEditor editor, EditorSteps steps, EditorCommands commands, EditorSpelling spelling) {
        this.commands = commands;
        sometimes.put(key(KeyCode.ENTER), commands::continueBlock);
        sometimes.put(key(KeyCode.TAB), () -> commands.shift(true));
        sometimes.put(key(KeyCode.TAB, SHIFT), () -> commands.shift(false));
        put(sometimes, Shortcut.NEXT_MISSPELT, spelling::findNext);
        put(always, Shortcut.TEXT_MENU, editor::showMenuAtCaret);
        // A form must be walked through by keyboard: tab leaves, and Ctrl+Tab even a list, whose items tab moves.
        always.put(key(KeyCode.TAB), () -> editor.leave(TraversalDirection.NEXT));
        put(always, Shortcut.LEAVE_TEXT, () -> editor.leave(TraversalDirection.NEXT));
        always.put(key(KeyCode.TAB, SHIFT), () -> editor.leave(TraversalDirection.PREVIOUS));
        put(always, Shortcut.LEAVE_TEXT_BACK, () -> editor.leave(TraversalDirection.PREVIOUS));
        put(always, Shortcut.UNDO, steps::undoOrHandOut);
        put(always, Shortcut.REDO, steps::redoOrHandOut);
        put(always, Shortcut.BOLD, commands::toggleStrong);
        put(always, Shortcut.ITALIC, commands::toggleEmphasis);
        always.put(key(KeyCode.X, SHORTCUT), commands::cut);
        always.put(key(KeyCode.DELETE, SHIFT), commands::cut);
        // Overwriting is almost always met by accident.
        always.put(key(KeyCode.INSERT), () -> {});
        always.put(key(KeyCode.LEFT, SHIFT), () -> commands.stepLeft(true));
        always.put(key(KeyCode.RIGHT, SHIFT), () -> commands.stepRight(true));
        withoutSelection.put(key(KeyCode.LEFT), () -> commands.stepLeft(false));
        withoutSelection.put(key(KeyCode.RIGHT), () -> commands.stepRight(false));
        withoutSelection.put(key(KeyCode.BACK_SPACE), commands::deleteBefore);
        withoutSelection.put(key(KeyCode.BACK_SPACE, SHIFT), commands::deleteBefore);
        withoutSelection.put(key(KeyCode.DELETE), commands::deleteAfter);
    }

    void handle(KeyEvent event) {
        if (find(sometimes, event).map(BooleanSupplier::getAsBoolean).orElse(false)) {
            event.consume();
            return;
        }
        find(always, event)
                .or(() -> commands.hasSelection() ? Optional.empty() : find(withoutSelection, event))
                .ifPresent(action -> {
                    event.consume();
                    action.run();
                });
    }

    private static <A> Optional<A> find(Map<KeyCombination, A> keys, KeyEvent event) {
        return keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static <A> void put(Map<KeyCombination, A> keys, Shortcut shortcut, A action) {
        shortcut.keys().forEach(key -> keys.put(key, action));
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
