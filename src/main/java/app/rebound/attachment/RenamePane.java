package app.rebound.attachment;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The field for another name of an attachment; there while one is being renamed.
final class RenamePane extends VBox {
    private final AttachmentsModel model;
    private final AttachmentsActions actions;
    private final TextField name = new TextField();

    RenamePane(Messages messages, AttachmentsModel model, AttachmentsActions actions) {
        super(8);
        this.model = model;
        this.actions = actions;
        setId("attachment-rename-pane");
        name.setId("attachment-name");
        name.setMaxWidth(480);
        var label = new Label(messages.get("attachment.name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(name);
        name.setOnAction(_ -> rename());
        Pieces.onEscape(this, () -> model.renamingProperty().set(null));
        getChildren()
                .addAll(
                        new VBox(4, label, name),
                        new FlowPane(
                                8,
                                8,
                                Pieces.button(
                                        "attachment-rename-do", messages.get("attachment.rename.do"), this::rename),
                                Pieces.button(
                                        "attachment-rename-cancel",
                                        messages.get("attachment.rename.cancel"),
                                        () -> model.renamingProperty().set(null),
                                        "quiet")));
        Pieces.showWhile(this, model.renamingProperty().isNotNull());
        model.renamingProperty().subscribe(this::begin);
    }

    private void begin(@Nullable Attachment renamed) {
        if (renamed != null) {
            name.setText(renamed.name());
            name.requestFocus();
            int dot = renamed.name().lastIndexOf('.');
            name.selectRange(0, dot > 0 ? dot : renamed.name().length());
        }
    }

    private void rename() {
        Attachment renamed = model.renamingProperty().get();
        if (renamed != null) {
            actions.onRename(renamed, name.getText());
        }
    }
}
