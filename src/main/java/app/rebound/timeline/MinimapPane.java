package app.rebound.timeline;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.TimeScale;
import app.rebound.timeline.AxisColours.Use;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// All of the time in small, with the part that the axis shows; a click or drag shows another part. Keys need it not:
/// the axis has its own.
final class MinimapPane extends Region {
    private static final double HEIGHT = 36;
    private static final double PLACE = 4;
    private static final double LEAST = 8;

    private final AxisPane axis;
    private final Canvas canvas = new Canvas();
    private final AxisColours colours = new AxisColours(this::requestLayout);
    private @Nullable AxisIndex drawn;
    private int[] counts = new int[0];
    private int most;
    private double grab;

    MinimapPane(AxisPane axis, String name) {
        this.axis = axis;
        setId("axis-minimap");
        getStyleClass().add("axis-minimap");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        canvas.setManaged(false);
        getChildren().addAll(canvas, colours);
        axis.scaleProperty().subscribe(this::requestLayout);
        widthProperty().subscribe(this::forget);
        setOnMousePressed(this::press);
        setOnMouseDragged(now -> centre(now.getX() - grab));
    }

    private void forget() {
        drawn = null;
        requestLayout();
    }

    /// Draws other events.
    void renew() {
        forget();
    }

    /// The whole, as it is fitted into this width.
    private @Nullable TimeScale whole() {
        double @Nullable [] extent = axis.plan().content().index().extent();
        return extent == null || getWidth() < 2 ? null : TimeScale.fitting(extent[0], extent[1], true, getWidth());
    }

    private void press(MouseEvent press) {
        TimeScale whole = whole();
        if (whole == null) {
            return;
        }
        double middle = whole.x(axis.scale().at(axis.scale().width() / 2));
        double half = (axis.scale().end() - axis.scale().start()) / 2 / whole.perPixel();
        boolean isInside = Math.abs(press.getX() - middle) <= Math.max(half, LEAST / 2);
        grab = isInside ? press.getX() - middle : 0;
        centre(press.getX() - grab);
    }

    private void centre(double x) {
        TimeScale whole = whole();
        if (whole != null) {
            axis.setScale(axis.scale().centred(whole.at(x)));
        }
    }

    private void count(AxisIndex index, TimeScale whole) {
        if (drawn == index) {
            return;
        }
        drawn = index;
        counts = new int[(int) (getWidth() / PLACE) + 1];
        most = 1;
        for (int at = 0; at < index.placed(); at++) {
            int place = (int) Math.clamp(whole.x(index.anchor(index.at(at))) / PLACE, 0, counts.length - 1);
            counts[place]++;
            most = Math.max(most, counts[place]);
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        TimeScale whole = whole();
        if (whole == null) {
            return;
        }
        count(axis.plan().content().index(), whole);
        gc.setFill(colours.get(Use.ACCENT).deriveColor(0, 1, 1, 0.7));
        double room = getHeight() - 16;
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                double tall = 4 + (room - 4) * Math.log(counts[place]) / Math.max(1, Math.log(most));
                gc.fillRect(place * PLACE, (getHeight() - tall) / 2, PLACE - 1, tall);
            }
        }
        double left = whole.x(axis.scale().start());
        double right = whole.x(axis.scale().end());
        double middle = (left + right) / 2;
        double from = Math.clamp(Math.min(left, middle - LEAST / 2), 1, getWidth() - LEAST - 1);
        double to = Math.clamp(Math.max(right, middle + LEAST / 2), from + LEAST, getWidth() - 1);
        gc.setStroke(colours.get(Use.ACCENT));
        gc.setLineWidth(2);
        gc.strokeRoundRect(from, 1, to - from, getHeight() - 2, 12, 12);
    }
}
