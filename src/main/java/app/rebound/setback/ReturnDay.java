package app.rebound.setback;

import app.rebound.time.DateReader;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day on which something comes back, as it was typed: a single day after today and within a year.
///
/// @param day null where the words are no such day
/// @param problem the message key of what to type instead; null where there is a day
public record ReturnDay(@Nullable LocalDate day, @Nullable String problem) {
    /// Reads a typed day.
    ///
    /// @param today the person's day
    public static ReturnDay read(DateReader reader, String typed, LocalDate today) {
        if (typed.isBlank()) {
            return new ReturnDay(null, "setback.pause.when.blank");
        }
        if (!(reader.read(typed, today) instanceof Reading.Understood understood)) {
            return new ReturnDay(null, "setback.pause.when.no-day");
        }
        LocalDate day = only(understood.date());
        if (day == null) {
            return new ReturnDay(null, "setback.pause.when.no-day");
        }
        // A day without its year is read as the nearest one in the past; here it lies ahead.
        LocalDate ahead = day.isAfter(today) || namesYear(typed, day) ? day : day.plusYears(1);
        if (!ahead.isAfter(today)) {
            return new ReturnDay(null, "setback.pause.when.past");
        }
        return ahead.isAfter(today.plusYears(1))
                ? new ReturnDay(null, "setback.pause.when.far")
                : new ReturnDay(ahead, null);
    }

    /// Words such as "yesterday" name no month either, and stay in the past.
    private static boolean namesYear(String typed, LocalDate day) {
        return typed.contains(String.valueOf(day.getYear())) || !typed.matches(".*\\d.*");
    }

    private static @Nullable LocalDate only(FuzzyDate date) {
        var first = date.earliest();
        var last = date.latest();
        return first != null
                        && last != null
                        && first.toLocalDate().equals(last.minusNanos(1).toLocalDate())
                ? first.toLocalDate()
                : null;
    }
}
