package app.rebound.axis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The ticks of an axis: as fine as their labels allow, and no label over another.
///
/// @param all from left to right
public record Ticks(TickStep step, List<Tick> all) {
    /// The room kept free between one label and the next tick, in pixels.
    static final double GAP = 8;

    /// How far a label begins right of its tick, in pixels.
    public static final double INDENT = 4;

    public Ticks {
        all = List.copyOf(all);
    }

    /// One tick.
    ///
    /// @param x in pixels
    /// @param label empty where there is no room for it
    /// @param isMajor whether something larger begins there: a day among hours, a year among months
    public record Tick(LocalDateTime at, double x, String label, boolean isMajor) {}

    /// Words for a tick.
    @FunctionalInterface
    public interface Labels {
        /// The words for the tick at `at`, as few as the ticks before it allow.
        ///
        /// @param isFirst whether it is the first label, which says all of the date
        String label(LocalDateTime at, TickStep step, boolean isFirst);
    }

    /// The finest ticks whose labels all find room; which step that is follows from the zoom alone, so that a pan does
    /// not change it.
    ///
    /// @param textWidth how wide a label is drawn, in pixels
    public static Ticks of(TimeScale scale, Labels labels, ToDoubleFunction<String> textWidth) {
        return of(scale, new TickRoom(labels, textWidth));
    }

    /// The same with widths that were measured before.
    public static Ticks of(TimeScale scale, TickRoom room) {
        TickStep step = room.step(scale);
        return new Ticks(step, fitted(scale, step, room));
    }

    private static boolean isMajor(LocalDateTime at, TickStep step) {
        return switch (step.unit()) {
            case MINUTES, HOURS -> at.getHour() == 0 && at.getMinute() == 0;
            case DAYS -> at.getDayOfMonth() == 1;
            case WEEKS -> at.getDayOfMonth() <= 7;
            case MONTHS -> at.getMonthValue() == 1;
            default -> false;
        };
    }

    /// The ticks of a scale with labels that keep apart: the first label and those of major ticks are longer and may
    /// cost those after them their own.
    private static List<Tick> fitted(TimeScale scale, TickStep step, TickRoom room) {
        List<Tick> ticks = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        boolean isFirst = true;
        double last = Math.min(scale.end(), TimeScale.LAST - 1);
        LocalDateTime at = step.firstFrom(scale.from());
        while (TimeScale.seconds(at) <= last) {
            double x = scale.x(at);
            String label = room.labels().label(at, step, isFirst);
            double start = x + INDENT;
            double end = start + room.width(label);
            boolean isShown = start >= free && end <= scale.width();
            if (isShown) {
                free = end + GAP;
                isFirst = false;
            }
            ticks.add(new Tick(at, x, isShown ? label : "", isMajor(at, step)));
            at = step.next(at);
        }
        return ticks;
    }
}
