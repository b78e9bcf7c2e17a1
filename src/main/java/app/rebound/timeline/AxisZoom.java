package app.rebound.timeline;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.TimeScale;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the time the axis shows: all of it, as it grows, until a person chooses another.
final class AxisZoom {
    /// How much of the width is taken by what is fitted in.
    private static final double FITTED = 0.6;

    /// The least that is fitted in, in seconds.
    private static final double LEAST = 3_600;

    /// How much more is shown to the right of all, and half of it to the left, for the labels of the last and first.
    private static final double MORE = 0.18;

    private static final double NARROW = 400;
    private static final double TWO_DAYS = 2 * 86_400;

    private final double today;
    private final ReadOnlyObjectWrapper<TimeScale> scale;
    private boolean isFitted = true;

    AxisZoom(LocalDate today) {
        this.today = TimeScale.seconds(today.atStartOfDay());
        scale = new ReadOnlyObjectWrapper<>(TimeScale.fitting(this.today, this.today, false, 1));
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    TimeScale scale() {
        return scale.get();
    }

    /// Shows what a person chose.
    void choose(TimeScale other) {
        isFitted = false;
        scale.set(other);
    }

    /// Whether all is shown and goes on being shown when it grows.
    boolean isFitted() {
        return isFitted;
    }

    /// From now on all is shown.
    void follow() {
        isFitted = true;
    }

    /// Shows all of it.
    ///
    /// @param width of the whole, in pixels
    /// @param visible how much of the width is seen
    /// @param widened gives what is drawn room at the edges
    void fitAll(AxisIndex index, double width, double visible, UnaryOperator<TimeScale> widened) {
        double[] extent = index.extent();
        TimeScale all = extent == null
                ? TimeScale.fitting(today, today, false, visible)
                : TimeScale.fitting(extent[0], extent[1], extent[1] - extent[0] < TWO_DAYS, visible);
        double more = extent == null || visible < NARROW ? 0 : MORE * (all.end() - all.start());
        isFitted = true;
        TimeScale loose = TimeScale.between(all.start() - more / 2, all.end() + more, visible)
                .allowed();
        scale.set((extent == null ? loose : widened.apply(loose)).wide(width));
    }

    /// Shows all from one moment to another, in seconds.
    void fit(double from, double to) {
        double middle = (from + to) / 2;
        double half = Math.max(to - from, LEAST) / 2 / FITTED;
        choose(TimeScale.between(middle - half, middle + half, scale().width()).allowed());
    }

    /// Keeps to another width.
    void widen(double width) {
        scale.set(scale().wide(width));
    }
}
