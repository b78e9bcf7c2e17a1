package app.rebound.setback;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The nodes that the pages of a setback are made of.
final class Pieces {
    private Pieces() {}

    static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String words, Runnable action, String... styles) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What a person said, under a few words that say what it is, on gold.
    static VBox said(String id, String eyebrow, String said) {
        var text = words(said, "reading");
        text.setId(id);
        var box = new VBox(4, words(eyebrow, "eyebrow"), text);
        box.getStyleClass().add("takeaway");
        return box;
    }

    static ScrollPane scrolled(Region body) {
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Adds `said` to a column where there is something to say.
    static void addUnlessBlank(String said, Consumer<String> add) {
        if (!said.isBlank()) {
            add.accept(said.strip());
        }
    }
}
