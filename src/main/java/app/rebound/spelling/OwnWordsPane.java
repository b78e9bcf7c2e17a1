package app.rebound.spelling;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The person's own words in a list, each with a way out; Delete takes out the chosen one.
final class OwnWordsPane extends VBox {
    private static final int MOST_ROWS = 6;
    private static final double ROW = 40;

    private final Messages messages;
    private final Consumer<OwnWord> onRemove;

    OwnWordsPane(Messages messages, OwnWordsModel model, Consumer<OwnWord> onRemove) {
        super(8);
        this.messages = messages;
        this.onRemove = onRemove;
        var label = new Label(messages.get("spelling.own"));
        label.getStyleClass().add("field-label");
        var empty = Pieces.words(messages.get("spelling.own.empty"), "muted");
        empty.setId("own-words-empty");
        var isEmpty = Bindings.isEmpty(model.words());
        Pieces.showWhile(empty, isEmpty.and(model.readProperty()));
        var list = new ListView<>(model.words());
        list.setId("own-words");
        list.setAccessibleText(messages.get("spelling.own"));
        list.setMaxWidth(480);
        list.setCellFactory(_ -> new Row());
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> ROW
                                        * label.getFont().getSize()
                                        / 13
                                        * Math.min(MOST_ROWS, model.words().size())
                                + 4,
                        model.words(),
                        label.fontProperty()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        Pieces.showWhile(list, isEmpty.not());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            OwnWord chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && chosen != null) {
                key.consume();
                onRemove.accept(chosen);
            }
        });
        label.setLabelFor(list);
        getChildren().addAll(label, empty, list);
    }

    /// One word and its button.
    private final class Row extends ListCell<OwnWord> {
        private final Label word = new Label();
        private final Button remove = new Button(messages.get("spelling.own.remove"));
        private final HBox box = new HBox(12, word, remove);

        Row() {
            word.setMaxWidth(Double.MAX_VALUE);
            word.setMinWidth(0);
            HBox.setHgrow(word, Priority.ALWAYS);
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.getStyleClass().add("quiet");
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OwnWord item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(null);
            if (isEmpty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                word.setText(item.text());
                setAccessibleText(item.text());
                remove.setAccessibleText(messages.get("spelling.own.remove-this", item.text()));
                remove.setOnAction(_ -> onRemove.accept(item));
                setGraphic(box);
            }
        }
    }
}
