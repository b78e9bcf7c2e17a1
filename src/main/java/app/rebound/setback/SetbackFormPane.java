package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Names a setback: title, kind and when, with what was understood of the date under it.
final class SetbackFormPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages messages;
    private final SetbacksModel model;
    private final TextField title = new TextField();
    private final TextField when = new TextField();
    private final Label heading = new Label();
    private final Label lead = new Label();
    private final Button save = new Button();

    SetbackFormPane(Messages messages, SetbacksModel model, Runnable onSave, Runnable onCancel) {
        super(16);
        this.messages = messages;
        this.model = model;
        getStyleClass().add("card");
        setId("setback-form");
        heading.getStyleClass().add("heading");
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.managedProperty().bind(lead.visibleProperty());
        title.setId("setback-form-title");
        title.getStyleClass().add("serif");
        title.setPromptText(messages.get("setback.form.title.prompt"));
        title.textProperty().bindBidirectional(model.titleProperty());
        when.setId("setback-form-when");
        when.setPromptText(messages.get("setback.form.when.prompt"));
        when.textProperty().bindBidirectional(model.whenProperty());
        save.setId("setback-form-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> onSave.run());
        var cancel = new Button(messages.get("app.cancel"));
        cancel.setId("setback-form-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> onCancel.run());
        title.setOnAction(_ -> onSave.run());
        when.setOnAction(_ -> onSave.run());
        getChildren()
                .addAll(
                        new VBox(4, heading, lead),
                        field("setback.form.title", title, missing()),
                        field("setback.form.kind", kind(), null),
                        field("setback.form.when", when, reading()),
                        brief(),
                        new HBox(12, save, cancel));
        Pieces.onEscape(this, onCancel);
        model.formOpenProperty().subscribe(this::onOpen);
    }

    void focusOnTitle() {
        title.requestFocus();
        title.end();
    }

    void focusOnMistake() {
        (model.titleMissingProperty().get() ? title : when).requestFocus();
    }

    private void onOpen(boolean isOpen) {
        if (isOpen) {
            boolean isNew = model.edited() == null;
            heading.setText(messages.get(isNew ? "setback.form.new" : "setback.form.edit"));
            lead.setText(messages.get("setback.form.lead"));
            lead.setVisible(isNew);
            save.setText(messages.get(isNew ? "setback.form.add" : "app.save"));
        }
    }

    private Node field(String key, Control control, @Nullable Label below) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setMaxWidth(480);
        var box = new VBox(4, label, control);
        if (below != null) {
            control.accessibleHelpProperty().bind(below.textProperty());
            below.setWrapText(true);
            below.setMaxWidth(480);
            below.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(below);
        }
        return box;
    }

    /// Asked where the short program is often enough.
    private Node brief() {
        var brief = new CheckBox(messages.get("setback.form.short"));
        brief.setId("setback-form-short");
        brief.selectedProperty().bindBidirectional(model.shortProperty());
        var box = new VBox(4, brief, Pieces.words(messages.get("setback.form.short.hint"), "field-label"));
        box.setMaxWidth(480);
        Pieces.showWhile(
                box,
                Bindings.createBooleanBinding(
                        () -> model.edited() == null
                                && model.kindProperty().get().isBrief(),
                        model.kindProperty(),
                        model.formOpenProperty()));
        return box;
    }

    private Label missing() {
        var missing = new Label();
        missing.setId("setback-form-title-error");
        missing.getStyleClass().add("field-error");
        missing.textProperty()
                .bind(model.titleMissingProperty()
                        .map(isMissing -> isMissing ? messages.get("setback.form.title.blank") : ""));
        missing.visibleProperty().bind(model.titleMissingProperty());
        missing.managedProperty().bind(model.titleMissingProperty());
        model.titleMissingProperty().subscribe(isMissing -> title.pseudoClassStateChanged(WRONG, isMissing));
        return missing;
    }

    private Label reading() {
        var reading = new Label();
        reading.setId("setback-form-when-reading");
        reading.getStyleClass().add("field-label");
        reading.textProperty()
                .bind(model.whenReadingProperty()
                        .map(said -> said.isEmpty() ? messages.get("setback.form.when.hint") : said));
        model.whenRefusedProperty().subscribe(isRefused -> {
            reading.getStyleClass().setAll("label", isRefused ? "field-error" : "field-label");
            when.pseudoClassStateChanged(WRONG, isRefused);
        });
        return reading;
    }

    private ComboBox<SetbackKind> kind() {
        var kind = new ComboBox<SetbackKind>();
        kind.setId("setback-form-kind");
        kind.getItems().setAll(SetbackKind.values());
        kind.setVisibleRowCount(SetbackKind.values().length);
        ChoiceWords.show(kind, one -> messages.get(one.nameKey()));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        kind.setPrefWidth(480);
        VBox.setMargin(kind, Insets.EMPTY);
        return kind;
    }
}
