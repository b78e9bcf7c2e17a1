package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be done with a lane: collapse it, move it, give it another name where it is a theme.
final class LaneMenu {
    private final AxisPane axis;
    private final AxisActions actions;
    private final Messages messages;

    LaneMenu(AxisPane axis, AxisActions actions, Messages messages) {
        this.axis = axis;
        this.actions = actions;
        this.messages = messages;
    }

    /// Shows the menu of a lane at a place of the axis.
    void show(int number, double x, double y) {
        AxisPlan plan = axis.plan();
        Lane lane = plan.content().lanes().get(number);
        var menu = new ContextMenu();
        menu.setId("lane-menu");
        menu.getItems()
                .add(item(
                        lane.isCollapsed() ? "timeline.lane.expand" : "timeline.lane.collapse",
                        "lane-collapse",
                        true,
                        () -> actions.onLook(plan.look().withTurned(lane.key()))));
        menu.getItems().add(item("timeline.lane.up", "lane-up", canMove(plan, number, -1), () -> move(number, -1)));
        menu.getItems().add(item("timeline.lane.down", "lane-down", canMove(plan, number, 1), () -> move(number, 1)));
        if (plan.look().kind() == LaneKind.THEME && !lane.key().equals(Lane.NONE)) {
            menu.getItems().add(item("timeline.lane.rename", "lane-rename", true, () -> rename(lane, x, y)));
        }
        Point2D at = axis.localToScreen(x, y);
        menu.show(axis, at.getX(), at.getY());
    }

    private MenuItem item(String key, String id, boolean isEnabled, Runnable act) {
        var item = new MenuItem(messages.get(key));
        item.setId(id);
        item.setDisable(!isEnabled);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// The lane for what belongs to none stays last.
    private static boolean canMove(AxisPlan plan, int number, int step) {
        List<Lane> lanes = plan.content().lanes();
        int to = number + step;
        return to >= 0
                && to < lanes.size()
                && !lanes.get(number).key().equals(Lane.NONE)
                && !lanes.get(to).key().equals(Lane.NONE);
    }

    private void move(int number, int step) {
        List<String> keys = new ArrayList<>(
                axis.plan().content().lanes().stream().map(Lane::key).toList());
        Collections.swap(keys, number, number + step);
        actions.onLook(axis.plan().look().withOrder(keys));
    }

    private void rename(Lane lane, double x, double y) {
        new LinePopup(
                        "lane-name",
                        messages.get("timeline.lane.name"),
                        messages.get("timeline.field.lane.prompt"),
                        lane.name(),
                        typed -> {
                            if (typed.isBlank()) {
                                return Optional.of(messages.get("timeline.lane.name.missing"));
                            }
                            if (!typed.strip().equals(lane.key())) {
                                actions.onRenameLane(lane.key(), typed.strip());
                            }
                            return Optional.empty();
                        })
                .show(axis, x, y);
    }
}
