package app.rebound.timeline;

import app.rebound.axis.Thing;
import app.rebound.text.Messages;
import app.rebound.time.DateShift;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the axis: it zooms, pans, selects, moves, lengthens and adds.
final class AxisMouse {
    /// What a drag does.
    private enum Drag {
        NONE,
        PAN,
        BAND,
        MOVE,
        START,
        END
    }

    /// A press becomes a drag after so many pixels.
    private static final double SLACK = 4;

    private static final double ZOOM = 0.0045;

    /// Where a pixel is wider than this in seconds, a minute moves by whole days.
    private static final double BY_DAYS = 1_800;

    private final AxisPane axis;
    private final AxisActions actions;
    private final Messages messages;
    private final DateWords words;
    private Drag drag = Drag.NONE;
    private boolean isDragging;
    private double fromX;
    private double fromY;
    private double lastX;
    private double lastY;
    private int place = -1;
    private @Nullable FuzzyDate moved;

    AxisMouse(AxisPane axis, AxisActions actions, Messages messages) {
        this.axis = axis;
        this.actions = actions;
        this.messages = messages;
        this.words = new DateWords(messages);
        axis.setOnMousePressed(this::press);
        axis.setOnMouseDragged(this::drag);
        axis.setOnMouseReleased(this::release);
        axis.setOnMouseMoved(this::hover);
        axis.setOnScroll(this::scroll);
        axis.setOnZoom((ZoomEvent zoom) -> axis.setScale(axis.scale().zoomed(zoom.getX(), zoom.getZoomFactor())));
        axis.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void scroll(ScrollEvent scroll) {
        scroll.consume();
        if (scroll.isInertia()) {
            return;
        }
        if (scroll.isAltDown()) {
            axis.scroll(-scroll.getDeltaY());
        } else if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            double by = scroll.getDeltaX() != 0 ? scroll.getDeltaX() : scroll.getDeltaY();
            axis.setScale(axis.scale().panned(-by));
        } else {
            axis.setScale(axis.scale().zoomed(scroll.getX(), Math.exp(scroll.getDeltaY() * ZOOM)));
        }
    }

    private void press(MouseEvent press) {
        axis.requestFocus();
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        fromX = press.getX();
        fromY = press.getY();
        lastX = fromX;
        lastY = fromY;
        isDragging = false;
        moved = null;
        AxisPlan plan = axis.plan();
        place = plan.at(fromX, fromY).orElse(null) instanceof Thing.Box box ? box.item() : -1;
        if (place >= 0 && plan.content().event(place).when() != null && actions.canMove()) {
            int edge = plan.layout().thing(place, plan.scale()) instanceof Thing.Box box ? plan.edge(box, fromX) : 0;
            drag = edge < 0 ? Drag.START : edge > 0 ? Drag.END : Drag.MOVE;
        } else {
            drag = place >= 0 && actions.canMove() ? Drag.NONE : press.isShiftDown() ? Drag.BAND : Drag.PAN;
        }
    }

    private void drag(MouseEvent now) {
        boolean isBeyond = Math.hypot(now.getX() - fromX, now.getY() - fromY) > SLACK;
        if (drag == Drag.NONE || (!isDragging && !isBeyond)) {
            return;
        }
        isDragging = true;
        switch (drag) {
            case PAN -> {
                axis.setScale(axis.scale().panned(lastX - now.getX()));
                axis.scroll(lastY - now.getY());
                axis.setCursor(Cursor.CLOSED_HAND);
            }
            case BAND -> axis.setUnderWay(Optional.of(band(now)), Optional.empty());
            case MOVE, START, END -> shift(now);
            case NONE -> {}
        }
        lastX = now.getX();
        lastY = now.getY();
    }

    private Area band(MouseEvent now) {
        return new Area(
                Math.min(fromX, now.getX()),
                Math.min(fromY, now.getY()),
                Math.abs(now.getX() - fromX),
                Math.abs(now.getY() - fromY));
    }

    private void shift(MouseEvent now) {
        AxisPlan plan = axis.plan();
        var when = plan.content().event(place).when();
        if (when == null) {
            return;
        }
        FuzzyDate date = when.date();
        var shift = new DateShift(plan.scale().perPixel() > BY_DAYS);
        FuzzyDate end = drag == Drag.MOVE ? date : DateShift.end(date, drag == Drag.START);
        long steps =
                end == null ? 0 : Math.round((now.getX() - fromX) * plan.scale().perPixel() / shift.step(end));
        Optional<FuzzyDate> shifted =
                drag == Drag.MOVE ? shift.moved(date, steps) : shift.resized(date, drag == Drag.START, steps);
        if (shifted.isEmpty()) {
            return;
        }
        moved = shifted.get();
        double by = end == null ? 0 : steps * shift.step(end) / plan.scale().perPixel();
        Optional<Area> shadow = plan.area(place).map(area -> switch (drag) {
            case START -> new Area(area.x() + by, area.y(), area.width() - by, area.height());
            case END -> new Area(area.x(), area.y(), area.width() + by, area.height());
            default -> new Area(area.x() + by, area.y(), area.width(), area.height());
        });
        axis.setUnderWay(
                Optional.empty(),
                Optional.of(new AxisState.Hint(now.getX(), now.getY(), words.of(shifted.get()), shadow)));
    }

    private void release(MouseEvent release) {
        if (release.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Drag was = drag;
        boolean isOver = isDragging;
        FuzzyDate date = moved;
        int at = place;
        stop();
        if (!isOver) {
            if (was != Drag.NONE || at >= 0) {
                click(release);
            }
        } else if (was == Drag.BAND) {
            Set<UUID> ids = new HashSet<>();
            AxisPlan plan = axis.plan();
            plan.within(band(release))
                    .forEach(one -> ids.add(plan.content().event(one).id()));
            actions.onChoose(ids);
        } else if (date != null && at >= 0) {
            Event event = axis.plan().content().event(at);
            if (event.when() != null && !event.when().date().equals(date)) {
                actions.onMove(event.id(), date);
            }
        }
    }

    private void stop() {
        drag = Drag.NONE;
        isDragging = false;
        moved = null;
        axis.setCursor(Cursor.DEFAULT);
        axis.setUnderWay(Optional.empty(), Optional.empty());
    }

    /// Gives up what is being dragged; false where nothing is.
    boolean cancel() {
        boolean isUnderWay = isDragging && drag != Drag.PAN;
        if (isUnderWay) {
            place = -1;
            stop();
        }
        return isUnderWay;
    }

    private void click(MouseEvent click) {
        AxisPlan plan = axis.plan();
        Optional<Thing> at = plan.at(click.getX(), click.getY());
        int lane = plan.lane(click.getY());
        Optional<ReasonStrip.Pill> pill = axis.strip().at(click.getX(), click.getY());
        if (pill.isPresent()) {
            actions.onReason(pill.get().id());
        } else if (at.isPresent()) {
            switch (at.get()) {
                case Thing.Box box -> select(click, box.item());
                case Thing.Cluster cluster -> new ClusterOpening(axis, actions, messages).open(cluster);
            }
        } else if (lane >= 0 && plan.isName(lane, click.getY()) && click.getX() < 20) {
            actions.onLook(
                    plan.look().withTurned(plan.content().lanes().get(lane).key()));
        } else if (click.getClickCount() == 2 && click.getY() < plan.lanesBottom()) {
            String theme = lane >= 0 && plan.look().kind() == LaneKind.THEME
                    ? plan.content().lanes().get(lane).key()
                    : Lane.NONE;
            actions.onAddAt(CoarseDate.at(plan.scale(), click.getX()), theme);
        }
    }

    private void select(MouseEvent click, int item) {
        AxisContent content = axis.plan().content();
        UUID id = content.event(item).id();
        Set<UUID> ids = new HashSet<>(axis.chosen());
        if (click.isShortcutDown()) {
            if (!ids.remove(id)) {
                ids.add(id);
            }
            axis.focus(item);
            actions.onChoose(ids);
        } else if (click.isShiftDown() && axis.state().focus() >= 0) {
            AxisWalk.between(axis.state().focus(), item)
                    .forEach(one -> ids.add(content.event(one).id()));
            axis.focus(item);
            actions.onChoose(ids);
        } else {
            axis.focus(item);
            actions.onSelect(id);
        }
    }

    private void hover(MouseEvent now) {
        AxisPlan plan = axis.plan();
        Optional<Thing> at = plan.at(now.getX(), now.getY());
        boolean isEdge =
                actions.canMove() && at.orElse(null) instanceof Thing.Box box && plan.edge(box, now.getX()) != 0;
        axis.setCursor(
                isEdge
                        ? Cursor.H_RESIZE
                        : at.isPresent()
                                        || axis.strip()
                                                .at(now.getX(), now.getY())
                                                .isPresent()
                                ? Cursor.HAND
                                : Cursor.DEFAULT);
    }

    private void menu(ContextMenuEvent asked) {
        int lane = actions.canMove() ? axis.plan().lane(asked.getY()) : -1;
        if (lane >= 0 && axis.plan().at(asked.getX(), asked.getY()).isEmpty()) {
            asked.consume();
            new LaneMenu(axis, actions, messages).show(lane, asked.getX(), asked.getY());
        }
    }
}
