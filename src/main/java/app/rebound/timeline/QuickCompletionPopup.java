package app.rebound.timeline;

import app.rebound.ui.Styles;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Offers, under a field, what the tag at its cursor can become: arrows choose, Enter or Tab takes, Escape closes.
final class QuickCompletionPopup {
    private static final double ROW = 32;
    private static final double WIDTH = 240;

    /// What can stand at a cursor.
    interface Completing {
        QuickCompletion at(String line, int cursor);
    }

    private final TextField field;
    private final Completing completing;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private QuickCompletion offered = new QuickCompletion(0, 0, List.of());
    private boolean isTyped;
    private boolean isTaking;

    QuickCompletionPopup(TextField field, Completing completing) {
        this.field = field;
        this.completing = completing;
        list.setId("quick-completion");
        list.getStyleClass().add("quick-completion");
        list.getStylesheets().add(Styles.address(QuickCompletionPopup.class, "timeline.css"));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe(_ -> {
            isTyped = true;
            offer();
        });
        // The cursor moves only after the text.
        field.caretPositionProperty().subscribe(_ -> {
            if (isTyped) {
                isTyped = false;
                offer();
            }
        });
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                popup.hide();
            }
        });
    }

    private void offer() {
        if (isTaking || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        offered = completing.at(field.getText(), Math.min(field.getLength(), field.getCaretPosition()));
        if (offered.choices().isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(offered.choices());
        list.getSelectionModel().select(0);
        double scale = Styles.textScale(field);
        list.setFixedCellSize(Math.rint(ROW * scale));
        list.setPrefSize(
                WIDTH * Math.min(scale, 1.5),
                list.getFixedCellSize() * offered.choices().size() + 12);
        if (!popup.isShowing()) {
            Bounds bounds = field.getBoundsInLocal();
            Point2D below = field.localToScreen(bounds.getMinX(), bounds.getMaxY() + 4);
            Styles.follow(popup, field);
            popup.show(field, below.getX(), below.getY());
        }
    }

    private void onKey(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        KeyCode code = key.getCode();
        int at = list.getSelectionModel().getSelectedIndex();
        int size = list.getItems().size();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            list.getSelectionModel().select(Math.floorMod(at + (code == KeyCode.DOWN ? 1 : -1), size));
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            take();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return;
        }
        key.consume();
    }

    private void take() {
        String choice = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (choice != null && offered.end() <= field.getLength()) {
            isTaking = true;
            field.replaceText(offered.start(), offered.end(), choice + " ");
            isTaking = false;
        }
    }
}
