package app.rebound.printout;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// The time that a kind of printout is about where the person names none.
final class Period {
    private static final int DAYS_OF_A_WEEK = 7;

    private Period() {}

    /// A week that ends on the day it is made, the year that the day lies in (in January the one that just ended), or
    /// null for any time.
    static PrintoutChoice.@Nullable Span of(PrintoutChoice choice, LocalDate made) {
        if (choice.span() != null) {
            return choice.span();
        }
        return switch (choice.kind()) {
            case MENTOR_WEEK -> new PrintoutChoice.Span(made.minusDays(DAYS_OF_A_WEEK - 1L), made);
            case YEAR_IN_REVIEW -> year(made.getMonth() == Month.JANUARY ? made.getYear() - 1 : made.getYear());
            default -> null;
        };
    }

    private static PrintoutChoice.Span year(int year) {
        return new PrintoutChoice.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
