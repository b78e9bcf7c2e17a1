package app.rebound.timeline;

import app.rebound.testing.Screen;
import java.util.NoSuchElementException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Where on the drawn axis things are, for the pointer of a test.
final class Axes {
    private Axes() {}

    /// The place of an event among all.
    static int place(AxisPane axis, String title) {
        AxisContent content = axis.plan().content();
        for (int place = 0; place < content.events().size(); place++) {
            if (content.event(place).title().equals(title)) {
                return place;
            }
        }
        throw new NoSuchElementException(title);
    }

    /// Where an event, or the cluster that counts it, is drawn on the axis.
    static Area area(Screen screen, AxisPane axis, String title) {
        return screen.run(() -> axis.plan().area(place(axis, title)).orElseThrow());
    }

    /// The middle of its mark on the screen.
    static Point2D mark(Screen screen, AxisPane axis, String title) {
        return screen.run(() -> {
            int place = place(axis, title);
            AxisPlan plan = axis.plan();
            double x = plan.layout().thing(place, plan.scale()) instanceof app.rebound.axis.Thing.Box box
                    ? plan.outline(box).mark()
                    : plan.area(place).orElseThrow().middleX();
            return axis.localToScreen(x, plan.area(place).orElseThrow().middleY());
        });
    }

    static void click(Screen screen, AxisPane axis, String title) {
        screen.clickAt(mark(screen, axis, title));
    }

    /// Clicks with a key held down, which the headless platform does not tell the pointer.
    static void clickWith(Screen screen, AxisPane axis, Point2D at, KeyCode key) {
        fire(screen, axis, MouseEvent.MOUSE_PRESSED, at, key);
        fire(screen, axis, MouseEvent.MOUSE_RELEASED, at, key);
    }

    static void dragWithShift(Screen screen, AxisPane axis, Point2D from, Point2D to) {
        fire(screen, axis, MouseEvent.MOUSE_PRESSED, from, KeyCode.SHIFT);
        fire(screen, axis, MouseEvent.MOUSE_DRAGGED, to, KeyCode.SHIFT);
        fire(screen, axis, MouseEvent.MOUSE_RELEASED, to, KeyCode.SHIFT);
    }

    private static void fire(Screen screen, AxisPane axis, EventType<MouseEvent> type, Point2D at, KeyCode key) {
        screen.run(() -> {
            Point2D inside = axis.screenToLocal(at);
            Point2D scene = axis.localToScene(inside);
            boolean isDown = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    axis,
                    new MouseEvent(
                            type,
                            scene.getX(),
                            scene.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            key == KeyCode.SHIFT,
                            key == KeyCode.CONTROL,
                            false,
                            false,
                            isDown,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        });
    }
}
