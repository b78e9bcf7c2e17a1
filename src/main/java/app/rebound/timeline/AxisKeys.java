package app.rebound.timeline;

import app.rebound.axis.Thing;
import app.rebound.text.Messages;
import app.rebound.time.DateShift;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Shortcut;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the axis; none is taken from a field in which something is typed.
final class AxisKeys {
    private static final double STEP = 1.4;

    private final AxisPane axis;
    private final AxisMouse mouse;
    private final AxisActions actions;
    private final Messages messages;
    private final ReasonKeys reasons;

    AxisKeys(AxisPane axis, AxisMouse mouse, AxisActions actions, Messages messages) {
        this.axis = axis;
        this.mouse = mouse;
        this.actions = actions;
        this.messages = messages;
        reasons = new ReasonKeys(axis, actions);
        axis.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (act(key)) {
                key.consume();
            }
        });
        axis.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (zoom(key.getCharacter())) {
                key.consume();
            }
        });
    }

    private boolean act(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && mouse.cancel()) {
            return true;
        }
        if (reasons.act(key)) {
            return true;
        }
        if (key.isAltDown() || axis.plan().content().events().isEmpty()) {
            return false;
        }
        if (key.isShortcutDown()) {
            if (Shortcut.EVENT_EARLIER.matches(key)) {
                return move(-1);
            }
            return Shortcut.EVENT_LATER.matches(key) && move(1);
        }
        if (Shortcut.GO_TO_DATE.matches(key)) {
            new DateJump(axis, messages).show();
            return true;
        }
        return switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> walk(key);
            case ENTER -> enter();
            case CONTEXT_MENU -> menu();
            case F10 -> key.isShiftDown() && menu();
            default -> false;
        };
    }

    private boolean zoom(String sign) {
        if (Shortcut.ZOOM_IN.isTyped(sign)) {
            axis.setScale(axis.scale().zoomed(zoomX(), STEP));
        } else if (Shortcut.ZOOM_OUT.isTyped(sign)) {
            axis.setScale(axis.scale().zoomed(zoomX(), 1 / STEP));
        } else if (Shortcut.FIT_ALL.isTyped(sign)) {
            axis.fitAll();
        } else if (Shortcut.FIT_CHOSEN.isTyped(sign)) {
            axis.fitChosen();
        } else {
            return false;
        }
        return true;
    }

    /// The focus where it is in view, and else the middle.
    private double zoomX() {
        return axis.plan()
                .area(axis.state().focus())
                .map(Area::middleX)
                .filter(x -> x >= 0 && x <= axis.getWidth())
                .orElse(axis.getWidth() / 2);
    }

    private boolean walk(KeyEvent key) {
        int from = axis.state().focus();
        var walk = new AxisWalk(axis.plan());
        int to = switch (key.getCode()) {
            case LEFT -> from < 0 ? walk.last() : walk.next(from, -1);
            case RIGHT -> from < 0 ? walk.first() : walk.next(from, 1);
            case UP -> from < 0 ? walk.last() : walk.beside(from, -1);
            case DOWN -> from < 0 ? walk.first() : walk.beside(from, 1);
            case HOME -> walk.first();
            default -> walk.last();
        };
        if (key.isShiftDown() && from >= 0) {
            Set<UUID> all = new HashSet<>(axis.chosen());
            for (int place : AxisWalk.between(from, to)) {
                all.add(axis.plan().content().event(place).id());
            }
            axis.focus(to);
            actions.onChoose(all);
        } else {
            go(to);
        }
        return true;
    }

    private void go(int place) {
        axis.focus(place);
        if (cluster(place) == null) {
            actions.onSelect(axis.plan().content().event(place).id());
        }
    }

    private Thing.@org.jspecify.annotations.Nullable Cluster cluster(int place) {
        AxisPlan plan = axis.plan();
        return place >= 0
                        && plan.content().isPlaced(place)
                        && plan.layout().thing(place, plan.scale()) instanceof Thing.Cluster cluster
                ? cluster
                : null;
    }

    private boolean enter() {
        int place = axis.state().focus();
        Thing.Cluster cluster = cluster(place);
        if (cluster != null) {
            new ClusterOpening(axis, actions, messages).open(cluster);
            axis.focus(new AxisWalk(axis.plan()).stop(place));
            return true;
        }
        if (place >= 0) {
            // The screen goes on to the form's first field.
            actions.onSelect(axis.plan().content().event(place).id());
        }
        return false;
    }

    private boolean move(int step) {
        int place = axis.state().focus();
        if (place < 0 || cluster(place) != null) {
            return false;
        }
        Event event = axis.plan().content().event(place);
        if (event.when() == null) {
            return true;
        }
        FuzzyDate date = event.when().date();
        new DateShift(false).moved(date, step).ifPresent(moved -> actions.onMove(event.id(), moved));
        return true;
    }

    private boolean menu() {
        int place = axis.state().focus();
        if (place < 0 || !axis.plan().content().isPlaced(place)) {
            return false;
        }
        int lane = axis.plan().content().index().item(place).lane();
        axis.plan()
                .area(place)
                .ifPresent(area -> new LaneMenu(axis, actions, messages)
                        .show(lane, Math.clamp(area.x(), 0, axis.getWidth()), area.y() + area.height()));
        return true;
    }
}
