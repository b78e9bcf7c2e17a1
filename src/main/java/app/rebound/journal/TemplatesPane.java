package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The menu of templates, and the forms by which own ones are kept, renamed and deleted.
final class TemplatesPane extends VBox {
    /// What the person can ask for.
    interface Moves {
        void onUse(String text);

        /// Keeps the text of the entry as a template; the name is not blank.
        void onKeep(String name);

        void onRename(Template template, String name);

        /// Gives the template the text of the entry.
        void onReplace(Template template);

        void onVersions(Template template);

        void onDelete(UUID template);
    }

    private final TemplatesModel model;
    private final Messages messages;
    private final List<String> builtIn;
    private final Moves moves;
    private final ToolMenu menu;
    private final TextField name = new TextField();
    private final Label missing;

    /// @param builtIn the ids of those that come with the program
    TemplatesPane(TemplatesModel model, Messages messages, List<String> builtIn, Moves moves) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.builtIn = builtIn;
        this.moves = moves;
        setId("templates");
        getStyleClass().addAll("card", "entry-card");
        menu = new ToolMenu(Feather.FILE_TEXT, "entry-template", messages.get("journal.templates"));
        missing = Pieces.words(messages.get("journal.template.unnamed"), "field-error");
        missing.setId("template-problem");
        missing.managedProperty().bind(missing.visibleProperty());
        name.setId("template-name");
        name.setAccessibleText(messages.get("journal.template.name"));
        name.setOnAction(_ -> keep());
        managedProperty().bind(visibleProperty());
        model.formProperty().subscribe(_ -> show());
        model.own().addListener((ListChangeListener<Template>) _ -> {
            furnishMenu();
            show();
        });
        furnishMenu();
    }

    ToolMenu menu() {
        return menu;
    }

    private void furnishMenu() {
        menu.getItems().clear();
        for (String id : builtIn) {
            menu.add(
                    "template-" + id,
                    messages.get(Prompts.titleKey(id)),
                    () -> moves.onUse(messages.get(Prompts.textKey(id))));
        }
        if (!model.own().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (Template template : model.own()) {
            menu.add("template-" + template.id(), template.title(), () -> moves.onUse(template.text()));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.add(
                "template-keep",
                messages.get("journal.template.keep"),
                () -> model.formProperty().set(TemplatesModel.Form.KEEP));
        MenuItem all = menu.add(
                "template-all",
                messages.get("journal.template.all"),
                () -> model.formProperty().set(TemplatesModel.Form.ALL));
        all.setVisible(!model.own().isEmpty());
    }

    private void show() {
        TemplatesModel.Form form = model.formProperty().get();
        setVisible(form != TemplatesModel.Form.NONE);
        getChildren().clear();
        if (form == TemplatesModel.Form.KEEP) {
            showKeep();
        } else if (form == TemplatesModel.Form.ALL) {
            model.own().forEach(template -> getChildren().add(row(template)));
            getChildren().add(new FlowPane(8, 8, close("template-done", "journal.template.done")));
        }
    }

    private void showKeep() {
        var label = new Label(messages.get("journal.template.name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(name);
        missing.setVisible(false);
        getChildren()
                .addAll(
                        new VBox(4, label, name, missing),
                        new FlowPane(
                                8,
                                8,
                                Pieces.button("template-keep-do", messages.get("journal.template.keep.do"), this::keep),
                                close("template-cancel", "journal.cancel")));
        name.clear();
        name.requestFocus();
    }

    private Node close(String id, String key) {
        return Pieces.button(id, messages.get(key), () -> model.formProperty().set(TemplatesModel.Form.NONE), "quiet");
    }

    private void keep() {
        missing.setVisible(name.getText().isBlank());
        if (!name.getText().isBlank()) {
            moves.onKeep(name.getText());
        }
    }

    private Node row(Template template) {
        int place = model.own().indexOf(template);
        var field = new TextField(template.title());
        field.setId("template-name-" + place);
        field.setAccessibleText(messages.get("journal.template.name.of", template.title()));
        Runnable rename = () -> {
            if (!field.getText().isBlank() && !field.getText().strip().equals(template.title())) {
                moves.onRename(template, field.getText());
            }
        };
        field.setOnAction(_ -> rename.run());
        var renamed = Pieces.button("template-rename-" + place, messages.get("journal.template.rename"), rename);
        renamed.setAccessibleText(messages.get("journal.template.rename.of", template.title()));
        var replace = Pieces.button(
                "template-replace-" + place,
                messages.get("journal.template.replace"),
                () -> moves.onReplace(template),
                "quiet");
        replace.setAccessibleText(messages.get("journal.template.replace.of", template.title()));
        var earlier = Pieces.button(
                "template-versions-" + place,
                messages.get("versions.title"),
                () -> moves.onVersions(template),
                "quiet");
        earlier.setAccessibleText(messages.get("journal.template.versions.of", template.title()));
        var delete = Pieces.button(
                "template-delete-" + place,
                messages.get("journal.template.delete"),
                () -> moves.onDelete(template.id()),
                "quiet");
        delete.setAccessibleText(messages.get("journal.template.delete.of", template.title()));
        var row = new FlowPane(8, 4, field, renamed, replace, earlier, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
