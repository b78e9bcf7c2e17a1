package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question to write from, when it was asked for.
final class PromptPane extends VBox {
    /// @param onUse is given the question as a quoted line
    PromptPane(PromptModel model, Messages messages, Consumer<String> onUse) {
        super(8);
        setId("prompt");
        getStyleClass().addAll("card", "entry-card");
        var words = Pieces.words("", "serif");
        words.setId("prompt-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        var use = Pieces.button("prompt-use", messages.get("journal.prompt.use"), () -> {
            onUse.accept("> " + words.getText() + "\n\n");
            model.hide();
        });
        var another = Pieces.button("prompt-another", messages.get("journal.prompt.another"), model::another, "quiet");
        var hide = Pieces.button("prompt-hide", messages.get("journal.prompt.hide"), model::hide, "quiet");
        getChildren().addAll(words, new FlowPane(8, 8, use, another, hide));
        managedProperty().bind(visibleProperty());
        model.shownProperty().subscribe(id -> {
            setVisible(id != null);
            words.setText(id == null ? "" : messages.get(Prompts.promptKey(id)));
        });
    }
}
