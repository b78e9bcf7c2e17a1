package app.rebound.printout;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The dates written along an axis: the finest of a few steps that gives at most [#MOST].
final class AxisTicks {
    /// So many labels fit side by side on either paper.
    static final int MOST = 8;

    /// A moment and its words.
    record At(LocalDateTime at, String label) {}

    private record Step(int amount, ChronoUnit unit, String pattern) {
        /// The pattern of the first tick, which says what the others leave out.
        String first() {
            return switch (unit) {
                case HOURS -> "d MMM HH:mm";
                case DAYS -> "d MMM yyyy";
                default -> pattern;
            };
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.HOURS, "HH:mm"),
            new Step(3, ChronoUnit.HOURS, "d MMM HH:mm"),
            new Step(12, ChronoUnit.HOURS, "d MMM HH:mm"),
            new Step(1, ChronoUnit.DAYS, "d MMM"),
            new Step(2, ChronoUnit.DAYS, "d MMM"),
            new Step(7, ChronoUnit.DAYS, "d MMM"),
            new Step(14, ChronoUnit.DAYS, "d MMM yyyy"),
            new Step(1, ChronoUnit.MONTHS, "MMM yyyy"),
            new Step(2, ChronoUnit.MONTHS, "MMM yyyy"),
            new Step(3, ChronoUnit.MONTHS, "MMM yyyy"),
            new Step(6, ChronoUnit.MONTHS, "MMM yyyy"),
            new Step(1, ChronoUnit.YEARS, "yyyy"),
            new Step(2, ChronoUnit.YEARS, "yyyy"),
            new Step(5, ChronoUnit.YEARS, "yyyy"),
            new Step(10, ChronoUnit.YEARS, "yyyy"),
            new Step(50, ChronoUnit.YEARS, "yyyy"),
            new Step(500, ChronoUnit.YEARS, "yyyy"));

    private AxisTicks() {}

    /// Ticks within `from` and `to`, both included; at least one.
    static List<At> between(LocalDateTime from, LocalDateTime to, Locale language) {
        for (Step step : STEPS) {
            if (seconds(from, to)
                            / step.unit()
                                    .getDuration()
                                    .multipliedBy(step.amount())
                                    .toSeconds()
                    <= MOST - 1) {
                return ticks(step, from, to, language);
            }
        }
        return ticks(STEPS.getLast(), from, to, language).stream().limit(MOST).toList();
    }

    private static List<At> ticks(Step step, LocalDateTime from, LocalDateTime to, Locale language) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(step.pattern(), language);
        DateTimeFormatter firstFormat = DateTimeFormatter.ofPattern(step.first(), language);
        List<At> ticks = new ArrayList<>();
        for (LocalDateTime at = begin(step, from); !at.isAfter(to); at = at.plus(step.amount(), step.unit())) {
            if (!at.isBefore(from)) {
                ticks.add(new At(at, (ticks.isEmpty() ? firstFormat : format).format(at)));
            }
        }
        if (ticks.isEmpty()) {
            ticks.add(new At(
                    from,
                    DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", language).format(from)));
        }
        return ticks;
    }

    /// A round moment at or before `from`.
    private static LocalDateTime begin(Step step, LocalDateTime from) {
        LocalDateTime day = from.truncatedTo(ChronoUnit.DAYS);
        return switch (step.unit()) {
            case MONTHS -> day.with(TemporalAdjusters.firstDayOfYear());
            case YEARS -> {
                LocalDateTime year = day.with(TemporalAdjusters.firstDayOfYear());
                yield year.withYear(year.getYear() - Math.floorMod(year.getYear(), step.amount()));
            }
            default -> day;
        };
    }

    private static long seconds(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toSeconds();
    }
}
