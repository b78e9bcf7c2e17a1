package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The files on the desk.
final class FilesPane extends VBox {
    /// Lines that are seen; more are scrolled to.
    private static final int MOST = 4;

    /// The list's own border and padding.
    private static final double EDGES = 10;

    /// A line of the list.
    ///
    /// @param file null for all of them
    record Choice(@Nullable DeskFile file) {}

    private final DeskModel model;
    private final ListView<Choice> list = new ListView<>();
    private boolean isShowing;

    FilesPane(DeskModel model, Messages messages, DeskActions actions) {
        super(4);
        this.model = model;
        Label name = Pieces.words(messages.get("desk.sources"), "field-label");
        name.setLabelFor(list);
        list.setId("desk-sources");
        list.getStyleClass().add("rows");
        list.setAccessibleText(messages.get("desk.sources"));
        list.setCellFactory(_ -> new FileCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(choice -> {
            if (choice != null && !isShowing) {
                actions.onFile(choice.file());
            }
        });
        getChildren().addAll(name, list);
        list.fixedCellSizeProperty().subscribe(this::fit);
        model.files().addListener((ListChangeListener<DeskFile>) _ -> show());
        model.fileProperty().subscribe(_ -> show());
        show();
    }

    private void show() {
        isShowing = true;
        List<Choice> choices = new ArrayList<>();
        if (model.files().size() > 1) {
            choices.add(new Choice(null));
        }
        model.files().forEach(file -> choices.add(new Choice(file)));
        list.getItems().setAll(choices);
        DeskFile chosen = model.file();
        for (int at = 0; at < choices.size(); at++) {
            DeskFile file = choices.get(at).file();
            if (file == null ? chosen == null : chosen != null && file.isSame(chosen)) {
                list.getSelectionModel().select(at);
                list.scrollTo(at);
                break;
            }
        }
        fit();
        isShowing = false;
    }

    /// Whole lines only, as tall as the words are large.
    private void fit() {
        double line = Math.max(0, list.getFixedCellSize());
        double height = Math.min(list.getItems().size(), MOST) * line + EDGES;
        list.setMinHeight(Math.min(height, line + EDGES));
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }
}
