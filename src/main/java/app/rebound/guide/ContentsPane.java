package app.rebound.guide;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chapters one under the other, and the field that narrows them to those that hold some words.
final class ContentsPane extends VBox {
    private final GuideModel model;
    private final ListView<GuideHit> list;
    private final TextField field = new TextField();
    private boolean isFollowing;

    /// @param onRead puts the focus into the chapter
    ContentsPane(Messages messages, GuideModel model, Runnable onRead) {
        this.model = model;
        getStyleClass().add("guide-contents");
        field.setId("guide-search");
        field.setPromptText(messages.get("guide.search"));
        field.setAccessibleText(messages.get("guide.search"));
        field.textProperty().bindBidirectional(model.queryProperty());
        list = new ListView<>(model.contents());
        list.setId("guide-list");
        list.setAccessibleText(messages.get("guide.contents"));
        list.setCellFactory(_ -> new HitCell());
        Label nothing = Pieces.words(messages.get("guide.search.nothing"), "muted");
        nothing.getStyleClass().add("guide-nothing");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        model.spotProperty().subscribe(this::follow);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> onFieldKey(key, onRead));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                onRead.run();
                key.consume();
            }
        });
    }

    /// Enter opens the first of what fits, Down goes to the list, Escape first empties the field.
    private void onFieldKey(KeyEvent key, Runnable onRead) {
        switch (key.getCode()) {
            case ENTER -> {
                if (!model.contents().isEmpty()) {
                    open(model.contents().getFirst());
                    onRead.run();
                }
                key.consume();
            }
            case DOWN -> {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                key.consume();
            }
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void open(@Nullable GuideHit hit) {
        if (hit != null && !isFollowing) {
            isFollowing = true;
            model.open(hit);
            isFollowing = false;
        }
    }

    /// Marks the chapter that is open, however it was opened.
    private void follow(GuideModel.@Nullable Spot spot) {
        if (spot == null || isFollowing) {
            return;
        }
        isFollowing = true;
        model.contents().stream()
                .filter(hit -> hit.chapter().equals(spot.chapter()))
                .findFirst()
                .ifPresentOrElse(
                        hit -> {
                            list.getSelectionModel().select(hit);
                            list.scrollTo(hit);
                        },
                        list.getSelectionModel()::clearSelection);
        isFollowing = false;
    }

    private static final class HitCell extends ListCell<GuideHit> {
        @Override
        protected void updateItem(GuideHit hit, boolean isEmpty) {
            super.updateItem(hit, isEmpty);
            if (isEmpty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            // Wraps within the list instead of widening it.
            setPrefWidth(0);
            var rows = new VBox(2, Pieces.words(hit.chapter().title(), "guide-list-title"));
            if (!hit.context().isEmpty()) {
                rows.getChildren().add(Pieces.words(hit.context(), "muted", "small"));
            }
            setGraphic(rows);
            setAccessibleText(
                    hit.context().isEmpty()
                            ? hit.chapter().title()
                            : hit.chapter().title() + ", " + hit.context());
        }
    }
}
