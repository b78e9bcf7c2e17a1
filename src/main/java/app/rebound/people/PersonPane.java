package app.rebound.people;

import app.rebound.card.CardPane;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFields;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Surroundings;
import app.rebound.ui.TextEditor;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form of one person.
final class PersonPane extends BorderPane {
    private final PersonFormModel form;
    private final Messages messages;
    private final TextField name = new TextField();
    private final TextEditor note;
    private final Label events = new Label();
    private final FormFoot foot;
    private final CardPane support;
    private final FormFields named;
    private final VBox fields = new VBox(16);
    private final List<Node> about;
    private final List<Node> circle;
    private final VBox nameField;

    PersonPane(PeopleModel model, Surroundings surroundings, PeopleActions actions) {
        this.form = model.form();
        this.messages = surroundings.messages();
        this.foot = new FormFoot(messages, surroundings.zone());
        this.named = new FormFields(messages, "people.field.", "person-", form::touch);
        this.support = new CardPane(
                SupportForm.TYPE,
                SupportForm.FIELDS,
                messages,
                surroundings::today,
                new Typing(form::touch, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo));
        setId("person-form");
        getStyleClass().add("person-form");
        note = named.text("note", 8);
        events.setId("person-events");
        events.getStyleClass().add("muted");
        nameField = nameField();
        about = List.of(
                named.box("relation", named.line("relation", form.relationProperty())),
                explained("nicknames", form.nicknamesProperty()),
                explained("pseudonym", form.pseudonymProperty()),
                named.box("note", note));
        circle = List.of(circleTitle(), support);
        var end = List.of(
                events,
                Pieces.wrapping(Pieces.button(
                        "erase-person", messages.get("people.erase"), actions::onErase, "link", "danger")));
        model.circleProperty().subscribe(isCircle -> {
            List<Node> nodes = new ArrayList<>(List.of(nameField));
            nodes.addAll(isCircle ? circle : about);
            nodes.addAll(isCircle ? about : circle);
            nodes.addAll(end);
            fields.getChildren().setAll(nodes);
        });
        fields.getStyleClass().add("person-fields");
        var scroll = new Scroller(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot(actions));
        form.openedProperty().subscribe(_ -> {
            note.load(form.note());
            support.load(SupportForm.values(form.support()));
        });
        Pieces.onEscape(this, actions::onClose);
    }

    private VBox nameField() {
        name.setId("person-name");
        name.getStyleClass().add("person-title");
        name.textProperty().bindBidirectional(form.nameProperty());
        var missing = new Label(messages.get("people.field.name.missing"));
        missing.setId("person-name-error");
        missing.getStyleClass().add("field-error");
        missing.setWrapText(true);
        Pieces.showWhile(missing, form.nameMissingProperty());
        return named.box("name", name, missing);
    }

    private VBox explained(String field, StringProperty property) {
        var why = new Label(messages.get("people.field." + field + ".why"));
        why.getStyleClass().add("field-label");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var line = named.line(field, property);
        line.setAccessibleHelp(why.getText());
        return named.box(field, line, why);
    }

    private Node circleTitle() {
        var title = new Label(messages.get("people.circle.form"));
        title.getStyleClass().add("strong");
        var why = new Label(messages.get("people.circle.form.why"));
        why.getStyleClass().add("field-label");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, title, why);
    }

    private Node foot(PeopleActions actions) {
        foot.getStyleClass().add("person-foot");
        foot.addActions("person", messages.get("people.delete"), messages.get("people.close"), actions);
        return foot;
    }

    /// The note as it stands in its editor.
    String note() {
        return note.text();
    }

    /// The place in the circle as it stands in the form.
    Support support() {
        return SupportForm.support(support.values(Values.NONE));
    }

    void focusName() {
        applyCss();
        name.requestFocus();
        name.end();
    }

    /// Says how many events somebody is in.
    void showEvents(int count) {
        events.setText(messages.get("people.events", count));
    }

    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }
}
