package app.rebound.search;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The palette over the window: a field and what fits what was typed, by keyboard.
public final class PaletteView extends StackPane {
    private final TextField field = new TextField();
    private final ListView<PaletteItem> list;
    private final Runnable onClose;

    /// @param onClose called when nothing is chosen
    public PaletteView(Messages messages, PaletteModel model, Runnable onClose) {
        this.onClose = onClose;
        getStyleClass().add("palette-veil");
        getStylesheets().add(Styles.address(PaletteView.class, "search.css"));
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.get("app.search.prompt"));
        field.setAccessibleText(messages.get("app.search.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        list = new ListView<>(model.shown());
        list.setId("palette-list");
        list.setAccessibleText(messages.get("app.palette.list"));
        list.setCellFactory(_ -> new PaletteCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(messages.get("app.palette.nothing")));
        list.setOnMouseClicked(_ -> choose());
        // What was found comes below and later, and leaves the choice where it is.
        model.shown().subscribe(() -> {
            if (list.getSelectionModel().getSelectedItem() == null) {
                list.getSelectionModel().selectFirst();
            }
        });
        model.queryProperty().subscribe(_ -> list.getSelectionModel().selectFirst());
        var box = new VBox(8, field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(640, 520);
        VBox.setVgrow(list, Priority.ALWAYS);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Makes ready for typing.
    public void open() {
        list.getSelectionModel().selectFirst();
        field.requestFocus();
    }

    private void onKey(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN) {
            select(selected + 1);
        } else if (event.getCode() == KeyCode.UP) {
            select(selected - 1);
        } else if (event.getCode() != KeyCode.TAB) {
            return;
        }
        event.consume();
    }

    private void select(int index) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(index, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void choose() {
        PaletteItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            onClose.run();
            item.run().run();
        }
    }

    private static final class PaletteCell extends ListCell<PaletteItem> {
        @Override
        protected void updateItem(PaletteItem item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var words = ExcerptFlow.title(item.title());
            HBox.setHgrow(words, Priority.ALWAYS);
            var kind = new Label(item.kind());
            kind.getStyleClass().addAll("muted", "small");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(12, words, kind);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setGraphic(item.context().pieces().isEmpty() ? row : new VBox(row, ExcerptFlow.context(item.context())));
            setAccessibleText(item.words() + ", " + item.kind()
                    + (item.context().pieces().isEmpty()
                            ? ""
                            : ", " + item.context().text()));
        }
    }
}
