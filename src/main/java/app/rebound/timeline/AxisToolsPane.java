package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.FoldingRow;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row of buttons above the axis.
final class AxisToolsPane extends StackPane {
    private static final double STEP = 1.6;
    /// So many heights of letters are left to the chips before the signs stand below them.
    private static final double CHIPS = 16;

    private final Messages messages;
    private final AxisPane axis;
    private final MenuButton lanes = new MenuButton();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Button mood;
    private final Button reasons;
    private final Button table;
    private AxisLook look = AxisLook.FIRST;

    AxisToolsPane(Messages messages, AxisPane axis, SheetModel sheet, AxisActions actions) {
        this.messages = messages;
        this.axis = axis;
        setId("axis-tools");
        lanes.setId("axis-lanes");
        lanes.setMinWidth(USE_PREF_SIZE);
        lanes.getStyleClass().add("axis-chip");
        for (LaneKind kind : LaneKind.values()) {
            var item = new RadioMenuItem(messages.get(kind.nameKey()));
            item.setId("axis-lanes-" + kind.id());
            item.setUserData(kind);
            item.setToggleGroup(kinds);
            item.setOnAction(_ -> actions.onLook(look.withKind(kind)));
            lanes.getItems().add(item);
        }
        mood = chip("axis-mood", "timeline.tools.mood", () -> actions.onLook(look.withMood(!look.isMoodShown())));
        reasons = chip(
                "axis-reasons",
                "timeline.tools.reasons",
                () -> actions.onLook(look.withReasons(!look.isReasonShown())));
        table = chip("axis-table", "timeline.tools.table", () -> actions.onLook(look.withTable(!look.isTableShown())));
        var save = chip(
                "sheet-open",
                "timeline.sheet.open",
                () -> sheet.openProperty().set(!sheet.openProperty().get()));
        Pieces.showWhile(save, sheet.offeredProperty());
        // Where there is little room, beside an open form, the chips wrap instead of being cut.
        var chips = new FlowPane(8, 8, lanes, mood, reasons, table, save);
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var signs = new HBox(
                8,
                sign("axis-jump-open", "timeline.jump", Feather.CALENDAR, () -> new DateJump(axis, messages).show()),
                sign("axis-fit", "timeline.tools.fit", Feather.MAXIMIZE, axis::fitAll),
                sign("axis-fit-chosen", "timeline.tools.fit-chosen", Feather.CROP, axis::fitChosen),
                sign("axis-out", "timeline.tools.out", Feather.ZOOM_OUT, () -> zoom(1 / STEP)),
                sign("axis-in", "timeline.tools.in", Feather.ZOOM_IN, () -> zoom(STEP)));
        signs.setAlignment(Pos.TOP_RIGHT);
        signs.setMinWidth(USE_PREF_SIZE);
        var row = new FoldingRow(8, chips, signs).withRoomForWords(CHIPS);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        show(look);
    }

    private void zoom(double times) {
        axis.setScale(axis.scale().zoomed(axis.getWidth() / 2, times));
    }

    private Button chip(String id, String key, Runnable act) {
        var chip = new Button(messages.get(key));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setId(id);
        chip.getStyleClass().addAll("chip", "axis-chip");
        chip.setOnAction(_ -> act.run());
        return chip;
    }

    private Button sign(String id, String key, Feather sign, Runnable act) {
        var button = new Button(null, new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().addAll("flat", "axis-sign");
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new javafx.scene.control.Tooltip(messages.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Shows how the axis is set up.
    void show(AxisLook now) {
        look = now;
        String kind = messages.get(now.kind().nameKey());
        lanes.setText(messages.get("timeline.tools.lanes", kind));
        lanes.setAccessibleText(messages.get("timeline.tools.lanes", kind));
        kinds.getToggles().forEach(toggle -> toggle.setSelected(now.kind() == toggle.getUserData()));
        show(mood, now.isMoodShown());
        show(reasons, now.isReasonShown());
        show(table, now.isTableShown());
    }

    private void show(Button chip, boolean isOn) {
        Styles.setSelected(chip, isOn);
        chip.setAccessibleText(messages.get(isOn ? "timeline.tools.on" : "timeline.tools.off", chip.getText()));
    }
}
