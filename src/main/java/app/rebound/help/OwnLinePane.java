package app.rebound.help;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.TextEditor;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The form of one own number.
final class OwnLinePane extends VBox {
    private final OwnFormModel form;
    private final Messages messages;
    private final TextField name;
    private final TextEditor note;
    private final FormFoot foot;

    OwnLinePane(OwnFormModel form, Messages messages, ZoneId zone, HelpActions actions) {
        super(16);
        this.form = form;
        this.messages = messages;
        this.foot = new FormFoot(messages, zone);
        setId("own-line-form");
        getStyleClass().add("card");
        name = line("name", form.nameProperty());
        note = noteEditor();
        var erase = new Button(messages.get("help.own.erase"));
        erase.setId("erase-own-line");
        erase.getStyleClass().addAll("link", "danger");
        erase.setOnAction(_ -> actions.onErase());
        foot.addButton(Feather.ROTATE_CCW, "own-line-versions", messages.get("versions.title"), actions::onVersions);
        foot.addButton(Feather.TRASH_2, "delete-own-line", messages.get("help.own.delete"), actions::onDelete);
        foot.addButton(Feather.X, "close-own-line", messages.get("help.own.close"), actions::onClose);
        getChildren()
                .addAll(
                        LineRow.label(messages.get("help.own.form"), "card-title"),
                        field("name", name, error("name", form.nameMissingProperty())),
                        field("number", line("number", form.numberProperty()), error("number", form.numberOdd())),
                        field("note", note),
                        erase,
                        foot);
        form.openedProperty().subscribe(_ -> note.load(form.note()));
        Pieces.onEscape(this, actions::onClose);
    }

    private TextEditor noteEditor() {
        var editor = new TextEditor(messages);
        editor.setCompact(true);
        editor.setPreferredRows(3);
        editor.getStyleClass().add("in-form");
        editor.setLabel(messages.get("help.field.note"));
        editor.setControlId("own-line-note");
        editor.revisionProperty().subscribe(revision -> {
            if (revision.longValue() > 0) {
                form.touch();
            }
        });
        return editor;
    }

    private TextField line(String field, StringProperty property) {
        var line = new TextField();
        line.setId("own-line-" + field);
        line.setPromptText(messages.get("help.field." + field + ".prompt"));
        line.textProperty().bindBidirectional(property);
        return line;
    }

    private Label error(String field, ObservableValue<Boolean> isWrong) {
        var error = LineRow.label(messages.get("help.field." + field + ".wrong"), "field-error");
        error.setId("own-line-" + field + "-error");
        error.visibleProperty().bind(isWrong);
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private VBox field(String field, Node control, Node... below) {
        var label = new Label(messages.get("help.field." + field));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        var box = new VBox(4, label, control);
        box.getChildren().addAll(below);
        return box;
    }

    /// The note as it stands in its editor.
    String note() {
        return note.text();
    }

    void focusName() {
        applyCss();
        name.requestFocus();
        name.end();
    }

    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }
}
