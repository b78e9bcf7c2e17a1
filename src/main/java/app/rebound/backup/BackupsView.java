package app.rebound.backup;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.Locale;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The backups: making one, trying one, the places, and the list; or one question about one of them.
final class BackupsView {
    private final Messages messages;
    private final BackupsModel model;
    private final BackupsActions actions;
    private final Page page;
    private final VBox list = new VBox();
    private final VBox overview;
    private final VBox body = new VBox(20);

    BackupsView(Messages messages, BackupsModel model, BackupsActions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        page = new Page(messages, actions.onPalette());
        page.setId("backups");
        page.getStylesheets().add(Styles.address(BackupsView.class, "backup.css"));
        page.setTitle(messages.get("backup.title"));
        page.setSubtitle(messages.get("backup.subtitle"));
        overview = new VBox(20, making(), places(), listed());
        body.getStyleClass().add("backups");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        model.rows().addListener((ListChangeListener<BackupRow>) _ -> showRows());
        showRows();
        model.questionProperty().subscribe(this::ask);
        body.disableProperty().bind(model.busyProperty());
    }

    Region region() {
        return page;
    }

    private Node making() {
        Button now = Pieces.button("backup-now", messages.get("backup.now"), actions.onBackUp());
        now.getStyleClass().add("primary");
        Button rehearse = Pieces.button("backup-rehearse", messages.get("backup.rehearse"), actions.onRehearse());
        var busy = Pieces.words("", "muted");
        busy.textProperty().set(messages.get("backup.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        busy.setId("backup-busy");
        var buttons = new HBox(12, now, rehearse);
        return card(
                "backup.making",
                Pieces.words(messages.get("backup.making.words"), "muted"),
                shown("backup-state", model.stateProperty()),
                shown("backup-rehearsal", model.rehearsalProperty()),
                busy,
                buttons);
    }

    private Label shown(String id, ObservableStringValue words) {
        var label = Pieces.words("");
        label.setId(id);
        label.textProperty().bind(words);
        var isThere = label.textProperty().isNotEmpty();
        label.visibleProperty().bind(isThere);
        label.managedProperty().bind(isThere);
        return label;
    }

    private Node places() {
        var none = Pieces.words(messages.get("backup.second.none"), "muted");
        var isNamed = model.secondPlaceProperty().isNotEmpty();
        none.visibleProperty().bind(isNamed.not());
        none.managedProperty().bind(isNamed.not());
        Node second = path("backup-second", "backup.second", model.secondPlaceProperty());
        second.visibleProperty().bind(isNamed);
        second.managedProperty().bind(isNamed);
        Button choose = Pieces.button("backup-choose", messages.get("backup.second.choose"), actions.onChoosePlace());
        Button forget = Pieces.button("backup-forget", messages.get("backup.second.forget"), actions.onForgetPlace());
        forget.visibleProperty().bind(isNamed);
        forget.managedProperty().bind(isNamed);
        return card(
                "backup.places",
                path("backup-place", "backup.first", model.placeProperty()),
                second,
                none,
                new HBox(12, choose, forget));
    }

    private Node path(String id, String key, ObservableStringValue path) {
        var text = new TextField();
        text.setId(id);
        text.textProperty().bind(path);
        text.setEditable(false);
        text.setMaxWidth(640);
        text.getStyleClass().add("backup-path");
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(text);
        return new VBox(4, label, text);
    }

    private Node listed() {
        list.setId("backup-list");
        return card("backup.list", list);
    }

    private void showRows() {
        list.getChildren().clear();
        if (model.rows().isEmpty()) {
            list.getChildren().add(Pieces.words(messages.get("backup.list.empty"), "muted"));
        }
        for (int i = 0; i < model.rows().size(); i++) {
            Node row = row(model.rows().get(i), i + 1);
            if (i > 0) {
                row.getStyleClass().add("ruled");
            }
            list.getChildren().add(row);
        }
    }

    private Node row(BackupRow row, int number) {
        Label holds = Pieces.words(row.holds());
        holds.setId("backup-holds-" + number);
        var words =
                new VBox(4, Pieces.words(row.when(), "row-title"), holds, Pieces.words(row.where(), "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button restore = asking("backup-restore-" + number, "backup.restore", BackupsModel.Kind.RESTORE, row);
        Button remove = asking("backup-remove-" + number, "backup.remove", BackupsModel.Kind.REMOVE, row);
        remove.setDisable(!row.isRemovable());
        var line = new HBox(12, words, restore, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("backup-row");
        line.setId("backup-" + number);
        return line;
    }

    private Button asking(String id, String key, BackupsModel.Kind kind, BackupRow row) {
        Button button =
                Pieces.button(id, messages.get(key), () -> actions.onAsk().accept(kind, row));
        button.setAccessibleText(messages.get(key) + ", " + row.when());
        return button;
    }

    private void ask(BackupsModel.@Nullable Question question) {
        if (question == null) {
            body.getChildren().setAll(overview);
            return;
        }
        String key = "backup.ask." + question.kind().name().toLowerCase(Locale.ROOT);
        Button confirm = Pieces.button("backup-confirm", messages.get(key + ".do"), actions.onConfirm());
        Button cancel = Pieces.button("backup-cancel", messages.get("backup.ask.cancel"), actions.onCancel());
        // What cannot be taken back is never the nearest thing to do.
        boolean isForGood = question.kind() == BackupsModel.Kind.REMOVE;
        Button first = isForGood ? cancel : confirm;
        first.getStyleClass().add("primary");
        if (isForGood) {
            confirm.getStyleClass().add("danger");
        }
        var title = Pieces.words(messages.get(key), "heading");
        title.setId("backup-question");
        var card = new VBox(
                16,
                title,
                Pieces.words(question.row().when(), "row-title"),
                Pieces.words(question.row().holds()),
                Pieces.words(messages.get(key + ".words"), "muted"),
                new HBox(12, confirm, cancel));
        card.getStyleClass().add("card");
        card.setId("backup-asked");
        Pieces.onEscape(card, actions.onCancel());
        body.getChildren().setAll(card);
        first.requestFocus();
    }

    private VBox card(String key, Node... content) {
        var card = new VBox(16, Pieces.words(messages.get(key), "card-title"));
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }
}
