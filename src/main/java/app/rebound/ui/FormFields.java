package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Makes the fields of one form, each with its label above.
public final class FormFields {
    private final Messages messages;
    private final String keys;
    private final String ids;
    private final Runnable onTouch;

    /// @param keys what the keys of the labels begin with, as in `people.field.`
    /// @param ids what the ids of the fields begin with, as in `person-`
    /// @param onTouch told when somebody types in a longer text
    public FormFields(Messages messages, String keys, String ids, Runnable onTouch) {
        this.messages = messages;
        this.keys = keys;
        this.ids = ids;
        this.onTouch = onTouch;
    }

    /// A field of one line, whose prompt stands beside its label under `.prompt`.
    public TextField line(String field, StringProperty property) {
        var line = new TextField();
        line.setId(ids + field);
        line.setPromptText(messages.get(keys + field + ".prompt"));
        line.textProperty().bindBidirectional(property);
        return line;
    }

    /// An editor for a longer text.
    ///
    /// @param rows how high it is while it is empty, in lines
    public TextEditor text(String field, int rows) {
        var editor = new TextEditor(messages);
        editor.setCompact(true);
        editor.setPreferredRows(rows);
        editor.getStyleClass().add("in-form");
        editor.setLabel(messages.get(keys + field));
        editor.setControlId(ids + field);
        editor.revisionProperty().subscribe(revision -> {
            if (revision.longValue() > 0) {
                onTouch.run();
            }
        });
        return editor;
    }

    /// `control` and what is `below` it, under the label of `field`.
    public VBox box(String field, Node control, Node... below) {
        VBox box = around(field, control, control);
        box.getChildren().addAll(below);
        return box;
    }

    /// `nodes` under the label of `field`.
    ///
    /// @param labelled what the label tells of: one of them, or within one
    public VBox around(String field, Node labelled, Node... nodes) {
        var label = new Label(messages.get(keys + field));
        label.getStyleClass().add("field-label");
        label.setLabelFor(labelled);
        var box = new VBox(4, label);
        box.getChildren().addAll(nodes);
        return box;
    }
}
