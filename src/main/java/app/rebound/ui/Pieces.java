package app.rebound.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The small nodes that nearly every screen is made of.
public final class Pieces {
    private Pieces() {}

    /// Words that wrap instead of being cut.
    public static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A button that is never cut.
    public static Button button(String id, String words, Runnable action, String... styles) {
        var button = new Button(words);
        button.setId(id);
        for (String style : styles) {
            // A button has some styles from the start.
            if (!button.getStyleClass().contains(style)) {
                button.getStyleClass().add(style);
            }
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        // A low line in a name is a letter like others.
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows `node`, or takes it away with its room.
    public static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /// Shows `node` for as long as `isShown` says so; away, it takes no room.
    public static void showWhile(Node node, ObservableValue<Boolean> isShown) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /// Gives `button` the strong colour, or takes it away: it is for the one that a page is there for.
    public static void setLeading(Button button, boolean isLeading) {
        button.getStyleClass().remove("primary");
        if (isLeading) {
            button.getStyleClass().add("primary");
        }
    }

    /// Lets the words of a button go on in a second line where the first has no room for them.
    public static <B extends Labeled> B wrapping(B button) {
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    /// Lets Escape, pressed anywhere within `node` and wanted by nothing there, do `action`.
    public static void onEscape(Node node, Runnable action) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcut.CLOSE.matches(key)) {
                key.consume();
                action.run();
            }
        });
    }
}
