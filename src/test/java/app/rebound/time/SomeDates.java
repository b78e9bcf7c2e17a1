package app.rebound.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Dates of every kind by chance, most of them of our own times.
final class SomeDates {
    private final Random random;

    SomeDates(Random random) {
        this.random = random;
    }

    static List<FuzzyDate> of(long seed, int count) {
        var dates = new SomeDates(new Random(seed));
        var list = new ArrayList<FuzzyDate>();
        while (list.size() < count) {
            list.add(dates.next());
        }
        return list;
    }

    FuzzyDate next() {
        return switch (random.nextInt(10)) {
            case 0 -> FuzzyDate.since(point());
            case 1 -> FuzzyDate.until(point());
            case 2, 3 -> span(point(), point());
            case 4 -> sameYear();
            default -> point();
        };
    }

    private static FuzzyDate span(DatePoint one, DatePoint other) {
        return one.earliest().isBefore(other.latest()) ? FuzzyDate.between(one, other) : FuzzyDate.between(other, one);
    }

    private FuzzyDate sameYear() {
        int year = year();
        if (random.nextBoolean()) {
            return span(DatePoint.month(year, upTo(12)), DatePoint.month(year, upTo(12)));
        }
        int month = upTo(12);
        int other = random.nextBoolean() ? month : upTo(12);
        return span(DatePoint.day(year, month, upTo(28)), DatePoint.day(year, other, upTo(28)));
    }

    private DatePoint point() {
        DatePoint point = switch (one(Grain.values())) {
            case MINUTE -> day().at(random.nextInt(24 * 60));
            case DAY -> day();
            case MONTH -> DatePoint.month(year(), upTo(12)).with(third());
            case SOME_DAY_OF_MONTH -> DatePoint.some(Grain.SOME_DAY_OF_MONTH, year(), upTo(12));
            case QUARTER -> DatePoint.quarter(year(), upTo(4));
            case SEASON -> DatePoint.season(year(), 20 + upTo(4)).with(third());
            case YEAR -> DatePoint.year(year()).with(third());
            case SOME_MONTH -> DatePoint.some(Grain.SOME_MONTH, year(), 0);
            case SOME_DAY_OF_YEAR -> DatePoint.some(Grain.SOME_DAY_OF_YEAR, year(), 0);
            case DECADE -> DatePoint.decade(10 * random.nextInt(1000));
            case CENTURY -> DatePoint.century(100 * random.nextInt(100));
        };
        return random.nextBoolean() ? point : point.with(one(Doubt.values()));
    }

    private DatePoint day() {
        int year = year();
        return DatePoint.day(LocalDate.ofYearDay(year, upTo(Year.of(year).length())));
    }

    private int year() {
        return random.nextInt(5) == 0 ? random.nextInt(-9999, 10_000) : random.nextInt(1960, 2035);
    }

    private Third third() {
        return random.nextBoolean() ? Third.WHOLE : one(Third.values());
    }

    private int upTo(int last) {
        return 1 + random.nextInt(last);
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
