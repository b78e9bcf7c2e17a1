package app.rebound.checkin;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Ratings from 0 to 10 as a calm line over the days.
final class ConfidenceLine extends Pane {
    private static final double USUAL_HEIGHT = 96;
    private static final double MARGIN = 8;
    private static final int MOST = 10;
    private static final int DOTS = 60;

    /// One rating.
    ///
    /// @param day counted from any day
    record Point(long day, double confidence) {}

    private final Line ground = new Line();
    private final Polyline line = new Polyline();
    private final double height;
    private List<Point> points = List.of();
    private double drawnWidth = -1;

    ConfidenceLine() {
        this(USUAL_HEIGHT);
    }

    /// @param height in pixels
    ConfidenceLine(double height) {
        this.height = height;
        getStyleClass().add("confidence-line");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        ground.getStyleClass().add("confidence-ground");
        line.getStyleClass().add("confidence-stroke");
    }

    /// @param all oldest first
    void show(List<Point> all) {
        points = List.copyOf(all);
        draw();
    }

    @Override
    protected void layoutChildren() {
        // Other children ask for another layout, which would go on for as long as the window is there.
        if (getWidth() != drawnWidth) {
            draw();
        }
    }

    private void draw() {
        drawnWidth = getWidth();
        double width = Math.max(0, getWidth() - 2 * MARGIN);
        ground.setStartX(MARGIN);
        ground.setEndX(MARGIN + width);
        ground.setStartY(height - MARGIN);
        ground.setEndY(height - MARGIN);
        List<Point> drawn = gathered(points, (int) Math.max(2, width / 4));
        line.getPoints().clear();
        getChildren().setAll(ground, line);
        for (Point point : drawn) {
            double x = x(point, width);
            double y = height - MARGIN - point.confidence() / MOST * (height - 2 * MARGIN);
            line.getPoints().addAll(x, y);
            boolean isLast = point.equals(drawn.getLast());
            if (isLast || drawn.size() <= DOTS) {
                var dot = new Circle(x, y, isLast ? 5 : 3);
                dot.getStyleClass().add("confidence-dot");
                getChildren().add(dot);
            }
        }
    }

    private double x(Point point, double width) {
        long first = points.getFirst().day();
        long span = points.getLast().day() - first;
        return MARGIN + (span == 0 ? width / 2 : width * (point.day() - first) / span);
    }

    /// At most `most` points: neighbours in time are drawn as their mean.
    static List<Point> gathered(List<Point> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        var gathered = new java.util.ArrayList<Point>();
        for (int i = 0; i < most; i++) {
            List<Point> some =
                    all.subList((int) ((long) i * all.size() / most), (int) ((long) (i + 1) * all.size() / most));
            gathered.add(new Point(
                    some.getLast().day(),
                    some.stream().mapToDouble(Point::confidence).average().orElse(0)));
        }
        return gathered;
    }
}
