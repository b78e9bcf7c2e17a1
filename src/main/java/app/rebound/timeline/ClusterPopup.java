package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// The events of a cluster that no zoom could part, as a list to choose from.
final class ClusterPopup {
    private static final double ROW = 36;
    private static final double WIDTH = 320;
    private static final int MOST = 8;

    private final Popup popup = new Popup();
    private final ListView<Event> list = new ListView<>();
    private final Consumer<UUID> onSelect;

    ClusterPopup(Messages messages, List<Event> events, Consumer<UUID> onSelect) {
        this.onSelect = onSelect;
        var dates = new DateWords(messages);
        list.setId("cluster-list");
        list.setAccessibleText(messages.get("timeline.cluster.name", events.size()));
        list.getItems().setAll(events);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Event event, boolean isEmpty) {
                super.updateItem(event, isEmpty);
                setText(
                        isEmpty || event == null
                                ? null
                                : event.when() == null
                                        ? event.title()
                                        : event.title() + " · "
                                                + dates.shortOf(event.when().date()));
            }
        });
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(_ -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                choose();
            }
        });
        // A list keeps Escape to itself, to end an editing that there is not.
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcut.CLOSE.matches(key)) {
                key.consume();
                popup.hide();
            }
        });
        list.getStyleClass().add("axis-popup");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(list);
    }

    private void choose() {
        Event event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            popup.hide();
            onSelect.accept(event.id());
        }
    }

    /// Shows the list below a place of `owner`.
    void show(Node owner, Area area) {
        Point2D at = owner.localToScreen(area.x(), area.y() + area.height() + 4);
        double scale = Styles.textScale(owner);
        list.setFixedCellSize(Math.rint(ROW * scale));
        list.setPrefSize(
                WIDTH * Math.min(scale, 1.5),
                list.getFixedCellSize() * Math.min(MOST, list.getItems().size()) + 8);
        Styles.follow(popup, owner);
        popup.getScene().getStylesheets().add(Styles.address(ClusterPopup.class, "timeline.css"));
        popup.show(owner, at.getX(), at.getY());
        list.requestFocus();
    }
}
