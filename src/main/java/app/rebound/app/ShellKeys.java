package app.rebound.app;

import app.rebound.guide.Topics;
import app.rebound.ui.MainButton;
import app.rebound.ui.Place;
import app.rebound.ui.Shortcut;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that every screen has.
final class ShellKeys {
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
        if (Shortcut.PALETTE.matches(event)) {
            run(onPalette, event);
        } else if (Shortcut.GUIDE.matches(event)) {
            go(new Place.Guide(), event);
        } else if (Shortcut.HELP.matches(event)) {
            go(new Place.Help(), event);
        } else if (Shortcut.LOCK.matches(event)) {
            run(onLock, event);
        } else if (Shortcut.NEW_ENTRY.matches(event)) {
            go(new Place.NewEntry(), event);
        }
    }

    /// Undo belongs to an editor first; what it leaves alone is the workbook's.
    private void onUnclaimedKey(KeyEvent event) {
        if (Shortcut.UNDO.matches(event)) {
            run(onUndo, event);
        } else if (Shortcut.REDO.matches(event)) {
            run(onRedo, event);
        } else {
            MainButton.onKey(event);
        }
    }

    /// What is typed into a text never comes here.
    private void onUnclaimedSign(KeyEvent event) {
        if (Shortcut.SHORTCUTS.isTyped(event.getCharacter())) {
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
