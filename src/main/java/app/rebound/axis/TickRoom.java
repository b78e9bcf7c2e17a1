package app.rebound.axis;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How much room the labels of ticks take; measured once for each step and each label.
public final class TickRoom {
    /// No finer than this, however short the labels, in pixels.
    private static final double LEAST = 24;

    /// More labels than this are not remembered.
    private static final int MOST = 4_000;

    /// The widest label of a step.
    ///
    /// @param plain in the middle of what is larger, in pixels
    /// @param major where something larger begins, in pixels
    private record Widest(double plain, double major) {}

    private final Ticks.Labels labels;
    private final ToDoubleFunction<String> textWidth;
    private final Map<TickStep, Widest> widest = new EnumMap<>(TickStep.class);
    private final Map<String, Double> widths = new HashMap<>();

    /// @param textWidth how wide a label is drawn, in pixels
    public TickRoom(Ticks.Labels labels, ToDoubleFunction<String> textWidth) {
        this.labels = labels;
        this.textWidth = textWidth;
    }

    Ticks.Labels labels() {
        return labels;
    }

    double width(String label) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(label, textWidth::applyAsDouble);
    }

    /// The finest step at which no plain label costs another its place, and a major one at most its neighbour's.
    TickStep step(TimeScale scale) {
        TickStep[] steps = TickStep.values();
        for (TickStep step : steps) {
            double room = step.leastSeconds() / scale.perPixel();
            if (step == TickStep.TWO_DAYS) {
                // The last day of a long month is followed by the first of the next.
                room *= 2;
            }
            if (room >= LEAST && fits(step, room)) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private boolean fits(TickStep step, double room) {
        double around = Ticks.INDENT + Ticks.GAP;
        Widest widths = widest.computeIfAbsent(step, this::measured);
        // Where every second one is major, none may cost its neighbour's place.
        boolean isMajorOften = step == TickStep.HALF_DAY || step == TickStep.HALF_YEAR;
        return widths.plain + around <= room && widths.major + around <= room * (isMajorOften ? 1 : 2);
    }

    private Widest measured(TickStep step) {
        double plain = 0;
        double major = 0;
        for (int month = 1; month <= 12; month++) {
            switch (step.unit()) {
                case MINUTES, HOURS -> {
                    plain = Math.max(plain, width(step, at(2888, month, 28, 20, 50)));
                    major = Math.max(major, width(step, at(2888, month, 28, 0, 0)));
                }
                case DAYS, WEEKS -> {
                    plain = Math.max(plain, width(step, at(2888, month, 28, 0, 0)));
                    major = Math.max(major, width(step, at(2888, month, 1, 0, 0)));
                }
                case MONTHS -> {
                    plain = Math.max(plain, month == 1 ? 0 : width(step, at(2888, month, 1, 0, 0)));
                    major = Math.max(major, width(step, at(2888, 1, 1, 0, 0)));
                }
                default ->
                    plain = Math.max(
                            width(step, at(2888, 1, 1, 0, 0)),
                            // Years before the first are longer in words; they are met only at wide steps.
                            step.seconds() >= TickStep.HALF_CENTURY.seconds() ? width(step, at(-8888, 1, 1, 0, 0)) : 0);
            }
        }
        return new Widest(plain, major);
    }

    private static LocalDateTime at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute);
    }

    private double width(TickStep step, LocalDateTime at) {
        return width(labels.label(at, step, false));
    }
}
