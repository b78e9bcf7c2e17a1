package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Shortcut;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is in the files: what is looked for, how much matches, and the lines.
final class ThingsPane extends VBox {
    private final DeskModel model;
    private final Messages messages;
    private final DeskActions actions;
    private final ListView<DeskRow> list = new ListView<>();
    private @Nullable DeskRow dragged;
    private boolean isShowing;

    ThingsPane(DeskModel model, Messages messages, DeskActions actions) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        list.setId("desk-things");
        list.getStyleClass().add("rows");
        list.setAccessibleText(messages.get("desk.things"));
        list.setAccessibleHelp(messages.get("desk.things.help"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ThingCell(model, messages, actions::onOpen, row -> dragged = row));
        list.setMinHeight(120);
        list.setPrefHeight(200);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isShowing) {
                model.rowProperty().set(row);
            }
        });
        model.rowProperty().subscribe(_ -> showSelection());
        model.rows().addListener((ListChangeListener<DeskRow>) _ -> showSelection());
        Label none = Pieces.words("", "muted");
        none.setId("desk-none");
        none.setMouseTransparent(true);
        none.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        model.rows().addListener((ListChangeListener<DeskRow>) _ -> none.setText(none()));
        model.sought().filterProperty().subscribe(_ -> none.setText(none()));
        var both = new StackPane(list, none);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(new SoughtPane(model, messages, actions), head(), both, foot());
    }

    private String none() {
        boolean isAnyOnLine = model.lookedAt().stream().anyMatch(file -> file.onLine() > 0);
        return messages.get(
                !model.sought().filterProperty().get().isAll()
                        ? "desk.none.match"
                        : isAnyOnLine ? "desk.none.left" : "desk.none");
    }

    /// The line that is being dragged, or was last; null for none.
    @Nullable
    DeskRow dragged() {
        return dragged;
    }

    void focusList() {
        list.requestFocus();
    }

    private Region head() {
        Label count = new Label();
        count.setId("desk-count");
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(0);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        Button all = Pieces.button("desk-tick-all", messages.get("desk.tick-all"), model::tickAll, "link", "small");
        Button nothing = Pieces.button(
                "desk-tick-none", messages.get("desk.tick-none"), () -> model.tick(List.of()), "link", "small");
        var isTicked = Bindings.createBooleanBinding(
                () -> !model.tickedProperty().get().isEmpty(), model.tickedProperty());
        nothing.visibleProperty().bind(isTicked);
        nothing.managedProperty().bind(isTicked);
        all.disableProperty().bind(Bindings.isEmpty(model.rows()));
        Runnable say = () -> count.setText(messages.get(
                "desk.matching",
                model.matchingProperty().get(),
                model.tickedProperty().get().size()));
        model.matchingProperty().subscribe(_ -> say.run());
        model.tickedProperty().subscribe(_ -> say.run());
        var line = new HBox(12, count, all, nothing);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region foot() {
        Button keep = Pieces.button("desk-keep", "", actions::onKeep, "quiet");
        keep.setWrapText(true);
        keep.setMinWidth(0);
        Runnable say = () -> {
            DeskFile file = model.file();
            long unkept = file == null ? 0 : file.unkept();
            keep.setText(messages.get("desk.keep", unkept));
            Pieces.show(keep, unkept > 0);
        };
        model.fileProperty().subscribe(_ -> say.run());
        return new HBox(keep);
    }

    private void onKey(KeyEvent key) {
        DeskRow row = model.rowProperty().get();
        boolean isPlain = !key.isShortcutDown() && !key.isAltDown();
        if (Shortcut.TICK_ALL.matches(key)) {
            model.tickAll();
        } else if (key.getCode() == KeyCode.ESCAPE
                && !model.tickedProperty().get().isEmpty()) {
            model.tick(List.of());
        } else if (row == null || !isPlain) {
            return;
        } else if (Shortcut.TICK.matches(key)) {
            model.turn(row);
        } else if (Shortcut.PUT.matches(key)) {
            actions.onPut();
        } else if (row.group() != null && isTurn(key.getCode(), row)) {
            actions.onOpen(row.group());
        } else {
            return;
        }
        key.consume();
    }

    private static boolean isTurn(KeyCode key, DeskRow row) {
        return key == (row.isOpen() ? KeyCode.LEFT : KeyCode.RIGHT);
    }

    private void showSelection() {
        isShowing = true;
        DeskRow row = model.rowProperty().get();
        int at = row == null ? -1 : model.rows().indexOf(row);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (!Objects.equals(list.getSelectionModel().getSelectedItem(), row)
                || list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        isShowing = false;
    }
}
