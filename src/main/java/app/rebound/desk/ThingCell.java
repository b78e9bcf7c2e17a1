package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the desk: a thing, or several that belong together.
final class ThingCell extends ListCell<DeskRow> {
    private static final double INDENT = 28;

    private final DeskModel model;
    private final Messages messages;
    private final DeskWords words;
    private final CheckBox tick = new CheckBox();
    private final FontIcon icon = new FontIcon(Feather.FILE);
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label mark = new Label();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Tooltip whole = new Tooltip();
    private final Button open = new Button("", arrow);
    private final HBox line;

    /// @param onOpen shows a group's things one by one, or together
    /// @param onDrag is told that the line is being dragged
    ThingCell(DeskModel model, Messages messages, Consumer<DeskRow.Group> onOpen, Consumer<DeskRow> onDrag) {
        this.model = model;
        this.messages = messages;
        this.words = new DeskWords(messages);
        tick.setFocusTraversable(false);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                model.turn(getItem());
            }
        });
        open.setFocusTraversable(false);
        open.getStyleClass().addAll("quiet", "desk-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> {
            if (getItem() != null && getItem().group() != null) {
                onOpen.accept(getItem().group());
            }
        });
        about.getStyleClass().addAll("small", "muted");
        mark.getStyleClass().addAll("small", "desk-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        var both = new VBox(title, about);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(8, tick, icon, both, mark, open);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnDragDetected(_ -> {
            if (getItem() != null && !getItem().isOnLine()) {
                onDrag.accept(getItem());
                startFullDrag();
            }
        });
        model.tickedProperty().subscribe(this::showTick);
    }

    private void showTick() {
        DeskRow row = getItem();
        if (row != null) {
            tick.setSelected(model.isTicked(row));
            tick.setVisible(!row.isOnLine());
            setAccessibleText(spoken(row));
        }
    }

    private String spoken(DeskRow row) {
        String state = row.isOnLine()
                ? messages.get("desk.mark.line")
                : model.isTicked(row) ? messages.get("desk.ticked") : mark.getText();
        return title.getText() + ", " + about.getText() + (state.isEmpty() ? "" : ", " + state);
    }

    @Override
    protected void updateItem(@Nullable DeskRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        icon.setIconCode(KindIcon.of(row.first().kind()));
        title.setText(words.title(row));
        about.setText(words.about(row));
        whole.setText(title.getText() + "\n" + about.getText());
        mark.setText(mark(row));
        Pieces.show(mark, !mark.getText().isEmpty());
        mark.getStyleClass().remove("desk-mark-line");
        if (row.isOnLine()) {
            mark.getStyleClass().add("desk-mark-line");
        }
        Pieces.show(open, row.isGroup());
        arrow.setIconCode(row.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        open.setAccessibleText(messages.get(row.isOpen() ? "desk.close" : "desk.open"));
        line.setStyle(row.isMember() ? "-fx-padding: 0 0 0 " + INDENT + "px;" : "");
        showTick();
        setTooltip(whole);
        setGraphic(line);
    }

    private String mark(DeskRow row) {
        if (row.isOnLine()) {
            return messages.get("desk.mark.line");
        }
        long onLine = row.things().stream().filter(Thing::isOnLine).count();
        if (onLine > 0) {
            return messages.get("desk.mark.part", onLine);
        }
        return row.things().stream().allMatch(thing -> thing.state() == Thing.State.WAITING)
                ? messages.get("desk.mark.waiting")
                : "";
    }
}
