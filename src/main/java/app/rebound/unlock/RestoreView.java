package app.rebound.unlock;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.SecretField;
import app.rebound.ui.Styles;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The backups with what each holds, and the button that restores the chosen one.
final class RestoreView extends VBox implements EntryPage {
    /// What the buttons do.
    interface Commands {
        void lookInside();

        void restore();

        void chooseFile();

        void back();
    }

    private final Messages messages;
    private final RestoreModel model;
    private final Commands commands;
    private final ListView<BackupRow> list;
    private final SecretField field;

    RestoreView(Messages messages, RestoreModel model, ZoneId zone, Commands commands) {
        this.messages = messages;
        this.model = model;
        this.commands = commands;
        this.field = new SecretField(messages, "backups-secret", messages.get("unlock.backups.secret"));
        setId("backups");
        getStyleClass().addAll("entry-page", "wide");
        getStylesheets().add(Styles.address(RestoreView.class, "unlock.css"));
        var title = new WrappedLabel(messages.get("unlock.backups.title"), "heading").withId("backups-title");
        var lead = new WrappedLabel("").withId("backups-lead");
        lead.textProperty().bind(Bindings.createStringBinding(this::lead, model.loadedProperty(), model.rows()));
        list = new ListView<>(model.rows());
        list.setId("backups-list");
        list.setAccessibleText(messages.get("unlock.backups.list"));
        list.setCellFactory(_ -> new BackupCell(messages, zone));
        list.setPrefHeight(320);
        Pieces.showWhile(list, Bindings.isNotEmpty(model.rows()));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            // Replacing a row by what was found in it takes the selection away for a moment.
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(this::choose);
        var error = new WrappedLabel("", "field-error").withId("backups-error");
        error.textProperty().bind(model.errorProperty());
        error.hiddenWhenEmpty();
        var body = new VBox(16, list, secret(), error, kept(), foot());
        body.disableProperty().bind(model.busyProperty().isNotNull());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new VBox(8, title, lead), body, new BusyLine(model.busyProperty()));
    }

    private String lead() {
        if (!model.loadedProperty().get()) {
            return messages.get("unlock.backups.looking");
        }
        return messages.get(model.rows().isEmpty() ? "unlock.backups.none" : "unlock.backups.lead");
    }

    private void choose(@Nullable BackupRow row) {
        if (row != null && !row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
        }
    }

    private VBox secret() {
        var label = new Label(messages.get("unlock.backups.secret"));
        label.getStyleClass().add("field-label");
        field.setLabel(label);
        field.setOnEnter(commands::lookInside);
        HBox.setHgrow(field, Priority.ALWAYS);
        var look = new Button(messages.get("unlock.backups.look"));
        look.setId("backups-look");
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(_ -> commands.lookInside());
        var box = new VBox(4, label, new HBox(8, field, look));
        Pieces.showWhile(box, model.lockedProperty());
        return box;
    }

    private WrappedLabel kept() {
        String key = model.isNew() ? "unlock.backups.new-folder" : "unlock.backups.kept";
        var kept = new WrappedLabel(messages.get(key, model.target().path()), "muted").withId("backups-kept");
        Pieces.showWhile(kept, list.visibleProperty());
        return kept;
    }

    private HBox foot() {
        var restore =
                Pieces.button("backups-restore", messages.get("unlock.backups.restore"), commands::restore, "primary");
        Pieces.showWhile(restore, list.visibleProperty());
        restore.disableProperty().bind(Bindings.createBooleanBinding(() -> !isReadable(), model.chosenProperty()));
        var file =
                Pieces.button("backups-file", messages.get("unlock.way.restore-file"), commands::chooseFile, "button");
        var back = Pieces.button("backups-back", messages.get("unlock.back"), commands::back, "quiet");
        back.setCancelButton(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, restore, file, gap, back);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private boolean isReadable() {
        BackupRow row = model.chosenProperty().get();
        return row != null && row.state() == BackupRow.State.READ;
    }

    /// A copy of what was typed; the caller overwrites it.
    char[] typed() {
        return field.characters();
    }

    void wipe() {
        field.wipe();
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public String topic() {
        return "backups";
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
