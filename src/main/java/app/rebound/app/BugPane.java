package app.rebound.app;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What went wrong, what is safe, the details without a word of the person's, and what can be done with them.
final class BugPane extends VBox {
    /// What the buttons do.
    ///
    /// @param onGuide opens the guide at what helps here
    record Actions(Runnable onCopy, Runnable onSave, Runnable onGuide, Runnable onClose) {}

    /// @param code of the bug
    /// @param report all that is told about it
    /// @param log the folder where it is written down
    /// @param said what became of copying or saving; empty for nothing yet
    BugPane(Messages messages, String code, String report, String log, ObservableValue<String> said, Actions actions) {
        setId("bug-window");
        getStyleClass().add("bug");
        Label title = Pieces.words(messages.get("app.bug.what"), "heading");
        Label safe = Pieces.words(messages.get("app.bug.safe"));
        Label about = Pieces.words(messages.get("app.bug.code", code), "muted");
        about.setId("bug-code");
        var details = new TextArea(report);
        details.setId("bug-details");
        details.setEditable(false);
        details.setAccessibleText(messages.get("app.bug.details"));
        details.setMinHeight(96);
        VBox.setVgrow(details, Priority.ALWAYS);
        var name = Pieces.words(messages.get("app.bug.details"), "field-label");
        name.setLabelFor(details);
        Label where = Pieces.words(messages.get("app.bug.log", log), "muted", "small");
        where.setId("bug-log");
        Label became = Pieces.words("", "small");
        became.setId("bug-said");
        became.setAccessibleRole(AccessibleRole.TEXT);
        became.textProperty().bind(said);
        became.managedProperty().bind(became.textProperty().isNotEmpty());
        getChildren().setAll(title, safe, about, new VBox(4, name, details), became, where, buttons(messages, actions));
        VBox.setVgrow(getChildren().get(3), Priority.ALWAYS);
    }

    private static HBox buttons(Messages messages, Actions actions) {
        Button copy = Pieces.button("bug-copy", messages.get("app.bug.copy"), actions.onCopy());
        Button save = Pieces.button("bug-save", messages.get("app.bug.save"), actions.onSave());
        Button guide = Pieces.button("bug-guide", messages.get("app.banner.more"), actions.onGuide(), "quiet");
        Button close = Pieces.button("bug-close", messages.get("app.bug.continue"), actions.onClose(), "primary");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        var others = new FlowPane(8, 8, copy, save, guide);
        HBox.setHgrow(others, Priority.ALWAYS);
        var row = new HBox(12, others, close);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
