package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses the tag whose entries are listed, and gives it another name everywhere.
final class TagFilterPane extends VBox {
    private static final String ALL = "";

    private final JournalModel model;
    private final Messages messages;
    private final JournalActions actions;
    private final ComboBox<String> chooser = new ComboBox<>();
    private final TextField name = new TextField();
    private boolean isShowing;

    TagFilterPane(JournalModel model, Messages messages, JournalActions actions) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        chooser.setId("tag-filter");
        chooser.setAccessibleText(messages.get("journal.tag.filter"));
        chooser.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        ChoiceWords.show(chooser, this::said);
        chooser.valueProperty().subscribe(tag -> {
            if (!isShowing && tag != null) {
                actions.onTag(tag.isEmpty() ? null : tag);
            }
        });
        var rename = new ToggleButton(null, new FontIcon(Feather.EDIT_2));
        rename.setId("tag-rename");
        rename.getStyleClass().add("quiet");
        rename.setAccessibleText(messages.get("journal.tag.rename"));
        rename.setTooltip(new Tooltip(messages.get("journal.tag.rename")));
        Pieces.showWhile(rename, model.tagProperty().isNotNull());
        rename.visibleProperty().subscribe(_ -> rename.setSelected(false));
        var form = form();
        Pieces.showWhile(form, rename.selectedProperty());
        form.visibleProperty().subscribe(isShown -> {
            if (isShown) {
                name.setText(model.tagProperty().get());
                name.requestFocus();
            }
        });
        getChildren().addAll(new HBox(4, chooser, rename), form);
        visibleProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !model.tagsProperty().get().isEmpty()
                                || model.tagProperty().get() != null,
                        model.tagsProperty(),
                        model.tagProperty()));
        managedProperty().bind(visibleProperty());
        model.tagsProperty().subscribe(_ -> show());
        model.tagProperty().subscribe(_ -> show());
    }

    private VBox form() {
        name.setId("tag-name");
        name.setAccessibleText(messages.get("journal.tag.name"));
        name.setOnAction(_ -> renamed());
        var why = Pieces.words(messages.get("journal.tag.rename.why"), "small", "muted");
        return new VBox(
                8,
                name,
                why,
                new FlowPane(
                        8,
                        8,
                        Pieces.button("tag-rename-do", messages.get("journal.tag.rename.do"), this::renamed),
                        Pieces.button(
                                "tag-remove",
                                messages.get("journal.tag.remove"),
                                () -> actions.onRenameTag(""),
                                "quiet")));
    }

    private void renamed() {
        if (!name.getText().isBlank()) {
            actions.onRenameTag(name.getText());
        }
    }

    private String said(String tag) {
        return tag.isEmpty()
                ? messages.get("journal.tag.all")
                : messages.get(
                        "journal.tag.many", tag, model.tagsProperty().get().getOrDefault(tag, 0));
    }

    private void show() {
        isShowing = true;
        chooser.getItems().setAll(model.tagsProperty().get().keySet());
        chooser.getItems().addFirst(ALL);
        String tag = model.tagProperty().get();
        chooser.setValue(tag == null ? ALL : tag);
        isShowing = false;
    }
}
