package app.rebound.timeline;

import javafx.scene.shape.SVGPath;

/// The shape that tells a mark apart without its colour, around the origin and 16 pixels wide at most.
final class MarkShape {
    private MarkShape() {}

    static SVGPath of(Mark mark) {
        var shape = new SVGPath();
        shape.setContent(
                switch (mark) {
                    case NONE -> "M-6 0 A6 6 0 1 1 6 0 A6 6 0 1 1 -6 0 Z";
                    case WARNING -> "M-7 6 L0 -7 L7 6 Z";
                    case TURNING_POINT -> "M0 -8 L8 0 L0 8 L-8 0 Z";
                    case DECISION -> "M-6 -6 H6 V6 H-6 Z";
                    case GOOD ->
                        "M0 -8 L2.1 -2.6 L7.8 -2.4 L3.4 1.2 L4.9 6.7 L0 3.6 L-4.9 6.7 L-3.4 1.2 L-7.8 -2.4 L-2.1 -2.6 Z";
                });
        shape.getStyleClass().addAll("mark", mark.id());
        return shape;
    }
}
