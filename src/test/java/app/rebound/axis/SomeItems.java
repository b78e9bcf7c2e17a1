package app.rebound.axis;

import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Things of all kinds on an axis, the same for the same seed.
final class SomeItems {
    private final Random random;
    private final int days;
    private final int lanes;

    /// @param days in which they lie
    SomeItems(Random random, int days, int lanes) {
        this.random = random;
        this.days = days;
        this.lanes = lanes;
    }

    List<AxisItem> make(int count) {
        List<AxisItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(24);
            items.add(new AxisItem(
                    new UUID(random.nextLong(), i),
                    kind < 2 ? null : date(),
                    kind == 0 ? placed() : null,
                    random.nextInt(lanes),
                    random.nextInt(3) == 0 ? random.nextInt(AxisItem.HEAVIEST + 1) : 0,
                    random.nextInt(260)));
        }
        return items;
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(days));
    }

    private Placed placed() {
        LocalDateTime from = day().atStartOfDay();
        int kind = random.nextInt(3);
        return new Placed(kind == 0 ? null : from, kind == 1 ? null : from.plusDays(1 + random.nextInt(90)));
    }

    @Nullable
    FuzzyDate date() {
        LocalDate day = day();
        return switch (random.nextInt(9)) {
            case 0 -> FuzzyDate.ofYear(day.getYear());
            case 1 -> FuzzyDate.ofMonth(YearMonth.from(day));
            case 2 -> FuzzyDate.since(FuzzyDate.ofDay(day));
            case 3 -> FuzzyDate.until(FuzzyDate.ofMonth(YearMonth.from(day)));
            case 4 -> FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusDays(random.nextInt(200))));
            case 5 -> FuzzyDate.ofMinute(day.atTime(random.nextInt(24), random.nextInt(60)));
            case 6 -> FuzzyDate.parse(day + "~").orElseThrow();
            default -> FuzzyDate.ofDay(day);
        };
    }
}
