package app.rebound.app;

import app.rebound.guide.Topics;
import app.rebound.ui.Place;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that every screen has.
final class ShellKeys {
    private static final KeyCombination PALETTE = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination GUIDE = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LOCK = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW_ENTRY = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final String SHORTCUTS = "?";

    private final Runnable onPalette;
    private final Consumer<Place> onGo;
    private final Runnable onLock;
    private final Runnable onUndo;
    private final Runnable onRedo;

    /// @param onGo takes the person to a place
    ShellKeys(Runnable onPalette, Consumer<Place> onGo, Runnable onLock, Runnable onUndo, Runnable onRedo) {
        this.onPalette = onPalette;
        this.onGo = onGo;
        this.onLock = onLock;
        this.onUndo = onUndo;
        this.onRedo = onRedo;
    }

    void listenOn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnclaimedKey);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::onUnclaimedSign);
    }

    private void onShortcut(KeyEvent event) {
        if (PALETTE.match(event)) {
            run(onPalette, event);
        } else if (GUIDE.match(event)) {
            go(new Place.Guide(), event);
        } else if (HELP.match(event)) {
            go(new Place.Help(), event);
        } else if (LOCK.match(event)) {
            run(onLock, event);
        } else if (NEW_ENTRY.match(event)) {
            go(new Place.NewEntry(), event);
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

    /// What is typed into a text never comes here.
    private void onUnclaimedSign(KeyEvent event) {
        if (SHORTCUTS.equals(event.getCharacter())) {
            go(new Place.Guide(Topics.KEYBOARD), event);
        }
    }

    private void go(Place place, KeyEvent event) {
        run(() -> onGo.accept(place), event);
    }

    private static void run(Runnable action, KeyEvent event) {
        action.run();
        event.consume();
    }
}
