package app.rebound.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The ticks of an axis: as fine as their labels allow, and no label over another.
///
/// @param all from left to right
public record Ticks(TickStep step, List<Tick> all) {
    /// The room kept free between one label and the next tick, in pixels.
    static final double GAP = 8;

    /// How far a label begins right of its tick, in pixels.
    public static final double INDENT = 4;

    /// No finer than this, however short the labels, in pixels.
    private static final double LEAST = 24;

    public Ticks {
        all = List.copyOf(all);
    }

    /// One tick.
    ///
    /// @param x in pixels
    /// @param label empty where there is no room for it
    /// @param isMajor whether something larger begins there: a day among hours, a year among months
    public record Tick(LocalDateTime at, double x, String label, boolean isMajor) {
        private Tick unlabelled() {
            return new Tick(at, x, "", isMajor);
        }
    }

    /// Words for a tick.
    @FunctionalInterface
    public interface Labels {
        /// The words for the tick at `at`, as few as the ticks before it allow.
        ///
        /// @param isFirst whether it is the first label, which says all of the date
        String label(LocalDateTime at, TickStep step, boolean isFirst);
    }

    /// The finest ticks whose labels all find room.
    ///
    /// @param textWidth how wide a label is drawn, in pixels
    public static Ticks of(TimeScale scale, Labels labels, ToDoubleFunction<String> textWidth) {
        double pixels =
                scale.width() / Duration.between(scale.from(), scale.to()).toSeconds();
        TickStep[] steps = TickStep.values();
        for (TickStep step : steps) {
            if (step.seconds() * pixels < LEAST) {
                continue;
            }
            Optional<List<Tick>> ticks = fitted(of(scale, step, labels), scale.width(), textWidth);
            if (ticks.isPresent()) {
                return new Ticks(step, ticks.get());
            }
        }
        return new Ticks(steps[steps.length - 1], List.of());
    }

    private static List<Tick> of(TimeScale scale, TickStep step, Labels labels) {
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime at = step.firstFrom(scale.from());
        while (!at.isAfter(scale.to())) {
            boolean isFirst = ticks.isEmpty();
            ticks.add(new Tick(at, scale.x(at), labels.label(at, step, isFirst), isMajor(at, step)));
            at = step.next(at);
        }
        return ticks;
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

    /// The ticks with labels that keep apart; empty when too many labels would have to go. The first label and those
    /// of major ticks are longer: one may cost its neighbour its own.
    private static Optional<List<Tick>> fitted(List<Tick> ticks, double width, ToDoubleFunction<String> textWidth) {
        List<Tick> fitted = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        boolean isDear = false;
        for (Tick tick : ticks) {
            double start = tick.x() + INDENT;
            double end = start + textWidth.applyAsDouble(tick.label());
            if (start < free) {
                if (!isDear || tick.isMajor()) {
                    return Optional.empty();
                }
                fitted.add(tick.unlabelled());
                isDear = false;
            } else if (end > width) {
                fitted.add(tick.unlabelled());
            } else {
                isDear = fitted.isEmpty() || tick.isMajor();
                free = end + GAP;
                fitted.add(tick);
            }
        }
        return Optional.of(fitted);
    }
}
