package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The list under the caret of what a link can lead to; the focus stays in the text.
final class LinkPopup {
    private static final double ROW = 32;
    private static final double WIDTH = 360;
    private static final int MOST_ROWS = 8;

    private final Messages messages;
    private final Consumer<LinkSource.Target> onTake;
    private final ListView<LinkSource.Target> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Node owner;
    private @Nullable String helpBefore;

    LinkPopup(Messages messages, Consumer<LinkSource.Target> onTake) {
        this.messages = messages;
        this.onTake = onTake;
        list.setId("editor-links");
        list.getStyleClass().add("editor-links");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("editor.links"));
        list.setPrefWidth(WIDTH);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> takeSelected());
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Shows `targets`, which is not empty, under `caret`, a place on the screen.
    void show(Node control, List<LinkSource.Target> targets, Bounds caret) {
        double scale = Styles.textScale(control);
        list.setFixedCellSize(Math.rint(ROW * scale));
        list.setPrefSize(
                WIDTH * Math.min(scale, 1.5), list.getFixedCellSize() * Math.min(MOST_ROWS, targets.size()) + 10);
        if (!popup.isShowing()) {
            owner = control;
            helpBefore = control.getAccessibleHelp();
            Styles.follow(popup, control);
            popup.show(control, caret.getMinX(), caret.getMaxY() + 4);
        }
        list.getItems().setAll(targets);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    void hide() {
        popup.hide();
        if (owner != null) {
            owner.setAccessibleHelp(helpBefore);
            owner = null;
        }
    }

    void step(int by) {
        int next = Math.floorMod(
                list.getSelectionModel().getSelectedIndex() + by,
                list.getItems().size());
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    void takeSelected() {
        LinkSource.Target chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onTake.accept(chosen);
        }
    }

    /// The focus never leaves the text, so what is chosen is said as the text's help.
    private void tell(LinkSource.@Nullable Target chosen) {
        if (owner != null && chosen != null) {
            owner.setAccessibleHelp(messages.get(
                    "editor.links.chosen",
                    chosen.label(),
                    chosen.kind(),
                    list.getSelectionModel().getSelectedIndex() + 1,
                    list.getItems().size()));
        }
    }

    /// Name at the left, sort of thing at the right.
    private static final class Row extends ListCell<LinkSource.Target> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox box = new HBox(12, name, kind);

        Row() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            kind.getStyleClass().add("muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LinkSource.@Nullable Target target, boolean isEmpty) {
            super.updateItem(target, isEmpty);
            setText(null);
            if (isEmpty || target == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(target.label());
                kind.setText(target.kind());
                setAccessibleText(target.label() + ", " + target.kind());
                setGraphic(box);
            }
        }
    }
}
