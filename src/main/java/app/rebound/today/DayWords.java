package app.rebound.today;

import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;

/// A day that lies ahead, in words: tomorrow, or its date.
final class DayWords {
    private final Surroundings surroundings;

    DayWords(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    String of(LocalDate day) {
        return day.equals(surroundings.today().plusDays(1))
                ? surroundings.messages().get("today.tomorrow")
                : new DateWords(surroundings.messages()).of(FuzzyDate.ofDay(day));
    }
}
