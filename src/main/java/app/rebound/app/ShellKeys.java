package app.rebound.app;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that every screen has.
final class ShellKeys {
    private static final KeyCombination PALETTE = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination LOCK = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW_ENTRY = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Runnable onPalette;
    private final Runnable onHelp;
    private final Runnable onLock;
    private final Runnable onNewEntry;
    private final Runnable onUndo;
    private final Runnable onRedo;

    ShellKeys(
            Runnable onPalette,
            Runnable onHelp,
            Runnable onLock,
            Runnable onNewEntry,
            Runnable onUndo,
            Runnable onRedo) {
        this.onPalette = onPalette;
        this.onHelp = onHelp;
        this.onLock = onLock;
        this.onNewEntry = onNewEntry;
        this.onUndo = onUndo;
        this.onRedo = onRedo;
    }

    void listenOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnclaimedKey);
    }

    private void onShortcut(KeyEvent event) {
        if (PALETTE.match(event)) {
            run(onPalette, event);
        } else if (HELP.match(event)) {
            run(onHelp, event);
        } else if (LOCK.match(event)) {
            run(onLock, event);
        } else if (NEW_ENTRY.match(event)) {
            run(onNewEntry, event);
        }
    }

    /// Undo belongs to an editor first; what it leaves alone is the workbook's.
    private void onUnclaimedKey(KeyEvent event) {
        if (UNDO.match(event)) {
            run(onUndo, event);
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            run(onRedo, event);
        }
    }

    private static void run(Runnable action, KeyEvent event) {
        action.run();
        event.consume();
    }
}
