package app.rebound.timeline;

import app.rebound.testing.Screen;
import java.util.NoSuchElementException;
import javafx.geometry.Point2D;

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
}
