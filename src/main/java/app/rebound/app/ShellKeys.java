package app.rebound.app;

import app.rebound.ui.Shortcut;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that every screen has.
final class ShellKeys {
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
        if (Shortcut.PALETTE.matches(event)) {
            run(onPalette, event);
        } else if (Shortcut.HELP.matches(event)) {
            run(onHelp, event);
        } else if (Shortcut.LOCK.matches(event)) {
            run(onLock, event);
        } else if (Shortcut.NEW_ENTRY.matches(event)) {
            run(onNewEntry, event);
        }
    }

    /// Undo belongs to an editor first; what it leaves alone is the workbook's.
    private void onUnclaimedKey(KeyEvent event) {
        if (Shortcut.UNDO.matches(event)) {
            run(onUndo, event);
        } else if (Shortcut.REDO.matches(event)) {
            run(onRedo, event);
        }
    }

    private static void run(Runnable action, KeyEvent event) {
        action.run();
        event.consume();
    }
}
