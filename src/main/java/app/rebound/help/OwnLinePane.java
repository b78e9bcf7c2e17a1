package app.rebound.help;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFields;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.TextEditor;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form of one own number.
final class OwnLinePane extends VBox {
    private final Messages messages;
    private final TextField name;
    private final TextEditor note;
    private final FormFoot foot;

    OwnLinePane(OwnFormModel form, Messages messages, ZoneId zone, HelpActions actions) {
        super(16);
        this.messages = messages;
        this.foot = new FormFoot(messages, zone);
        var fields = new FormFields(messages, "help.field.", "own-line-", form::touch);
        setId("own-line-form");
        getStyleClass().add("card");
        name = fields.line("name", form.nameProperty());
        note = fields.text("note", 3);
        foot.addActions("own-line", messages.get("help.own.delete"), messages.get("help.own.close"), actions);
        getChildren()
                .addAll(
                        LineRow.label(messages.get("help.own.form"), "card-title"),
                        fields.box("name", name, error("name", form.nameMissingProperty())),
                        fields.box(
                                "number",
                                fields.line("number", form.numberProperty()),
                                error("number", form.numberOdd())),
                        fields.box("note", note),
                        Pieces.wrapping(Pieces.button(
                                "erase-own-line", messages.get("help.own.erase"), actions::onErase, "link", "danger")),
                        foot);
        form.openedProperty().subscribe(_ -> note.load(form.note()));
        Pieces.onEscape(this, actions::onClose);
    }

    private Label error(String field, ObservableValue<Boolean> isWrong) {
        var error = LineRow.label(messages.get("help.field." + field + ".wrong"), "field-error");
        error.setId("own-line-" + field + "-error");
        Pieces.showWhile(error, isWrong);
        return error;
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
