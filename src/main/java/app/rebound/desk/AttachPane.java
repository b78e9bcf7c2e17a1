package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The events that a record may belong to, nearest first, and a line to look for another.
final class AttachPane extends VBox {
    private final DeskActions actions;
    private final ListView<KeepModel.Candidate> list = new ListView<>();

    AttachPane(KeepModel keep, Messages messages, DeskActions actions) {
        super(8);
        this.actions = actions;
        setId("desk-attaching");
        var wanted = new TextField();
        wanted.setId("desk-wanted");
        wanted.setPromptText(messages.get("desk.attach.words"));
        wanted.setAccessibleText(messages.get("desk.attach.words"));
        wanted.textProperty().bindBidirectional(keep.wantedProperty());
        list.setId("desk-candidates");
        list.getStyleClass().addAll("rows", "desk-lines");
        list.setAccessibleText(messages.get("desk.attach.which"));
        list.setItems(keep.candidates());
        list.setCellFactory(_ -> new CandidateCell());
        Label none = Pieces.words(messages.get("desk.attach.none"), "muted");
        list.setPlaceholder(none);
        list.setPrefHeight(132);
        list.setMinHeight(72);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                take();
            }
        });
        wanted.setOnAction(_ -> {
            list.getSelectionModel().selectFirst();
            take();
        });
        var take = Pieces.button("desk-attach-now", messages.get("desk.attach.now"), this::take, "primary");
        take.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        var leave = Pieces.button(
                "desk-attach-leave",
                messages.get("desk.attach.leave"),
                () -> keep.attachingProperty().set(false),
                "quiet");
        getChildren()
                .addAll(
                        Pieces.words(messages.get("desk.attach.which"), "strong"),
                        Pieces.words(messages.get("desk.attach.what"), "small", "muted"),
                        wanted,
                        list,
                        new HBox(8, take, leave));
    }

    /// Puts the keys at the nearest event.
    void focusFirst() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void take() {
        KeepModel.Candidate chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.onAttachTo(chosen.event());
        }
    }

    /// One event with its date.
    private static final class CandidateCell extends ListCell<KeepModel.Candidate> {
        private final Label title = new Label();
        private final Label when = new Label();
        private final VBox both = new VBox(title, when);

        CandidateCell() {
            when.getStyleClass().addAll("small", "muted");
            both.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(KeepModel.@Nullable Candidate candidate, boolean isEmpty) {
            super.updateItem(candidate, isEmpty);
            if (isEmpty || candidate == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(candidate.title());
            when.setText(candidate.when());
            setAccessibleText(candidate.title() + ", " + candidate.when());
            setGraphic(both);
        }
    }
}
