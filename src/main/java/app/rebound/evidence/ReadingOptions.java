package app.rebound.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a source is to be read, with the person's answers to its questions.
///
/// @param limits how much is taken
/// @param zone the person's own
/// @param today the person's day, which years left out are counted from
/// @param from the first day that recurring events are unfolded for
/// @param to the last such day, inclusive
/// @param own addresses and names of the person, in small letters; in a repository, whose commits are the person's
/// @param isOnlyOwn whether only the person's own commits are read; does nothing where `own` is empty and unknown
/// @param isByDay whether commits of one day become one thing
/// @param isWithPlace whether a photo's place is read
/// @param isDayFirst whether 3/4/2024 is 3 April; null while that is open
/// @param columns of a table, as the person chose them; null to guess
public record ReadingOptions(
        Limits limits,
        ZoneId zone,
        LocalDate today,
        LocalDate from,
        LocalDate to,
        Set<String> own,
        boolean isOnlyOwn,
        boolean isByDay,
        boolean isWithPlace,
        @Nullable Boolean isDayFirst,
        @Nullable Columns columns) {
    private static final int YEARS_BACK = 10;

    public ReadingOptions {
        own = Set.copyOf(own);
    }

    /// Ten years back and one ahead, everybody's commits one by one, no places.
    public static ReadingOptions standard(ZoneId zone, LocalDate today) {
        return new ReadingOptions(
                Limits.STANDARD,
                zone,
                today,
                today.minusYears(YEARS_BACK),
                today.plusYears(1),
                Set.of(),
                false,
                false,
                false,
                null,
                null);
    }

    public ReadingOptions withLimits(Limits other) {
        return new ReadingOptions(
                other, zone, today, from, to, own, isOnlyOwn, isByDay, isWithPlace, isDayFirst, columns);
    }

    public ReadingOptions withWindow(LocalDate first, LocalDate last) {
        return new ReadingOptions(
                limits, zone, today, first, last, own, isOnlyOwn, isByDay, isWithPlace, isDayFirst, columns);
    }

    /// Only the commits of these addresses and names; of the repository's own user where there are none.
    public ReadingOptions onlyOf(Set<String> others) {
        return new ReadingOptions(
                limits, zone, today, from, to, others, true, isByDay, isWithPlace, isDayFirst, columns);
    }

    /// Everybody's commits.
    public ReadingOptions ofEverybody() {
        return new ReadingOptions(
                limits, zone, today, from, to, Set.of(), false, isByDay, isWithPlace, isDayFirst, columns);
    }

    public ReadingOptions byDay() {
        return new ReadingOptions(
                limits, zone, today, from, to, own, isOnlyOwn, true, isWithPlace, isDayFirst, columns);
    }

    public ReadingOptions withPlaces() {
        return new ReadingOptions(limits, zone, today, from, to, own, isOnlyOwn, isByDay, true, isDayFirst, columns);
    }

    public ReadingOptions withoutPlaces() {
        return new ReadingOptions(limits, zone, today, from, to, own, isOnlyOwn, isByDay, false, isDayFirst, columns);
    }

    public ReadingOptions dayFirst(boolean isSo) {
        return new ReadingOptions(limits, zone, today, from, to, own, isOnlyOwn, isByDay, isWithPlace, isSo, columns);
    }

    public ReadingOptions withColumns(Columns chosen) {
        return new ReadingOptions(
                limits, zone, today, from, to, own, isOnlyOwn, isByDay, isWithPlace, isDayFirst, chosen);
    }
}
