package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What the person knew at the end of a day, told from when things happened and when they were learned of.
///
/// A thing learned of at a time of its own counts from then on, be that later than it happened or earlier (a decision
/// announced beforehand). All else counts from when it happened. A vague date counts from the end of all it can mean:
/// in May one cannot be sure to have known what happened "in May" or "between May and July", and a look back must not
/// show what may not have been known yet. A phase with exact days, or one that is still going on, counts from the end
/// of its first day or month, for whoever is in it knows of it. What has no date can hide nothing and always counts.
///
/// @param day the last that counts
public record KnownThen(LocalDate day) {
    /// How an event stands on the day.
    enum Standing {
        KNOWN,
        /// It had not happened and nobody had told of it.
        TO_COME,
        /// It had happened, and the person learned of it later.
        NOT_KNOWN
    }

    Standing of(Event event) {
        DateStatement learned = event.learned();
        FuzzyDate happened = happened(event);
        if (isOver(learned == null ? happened : learned.date())) {
            return Standing.KNOWN;
        }
        return isOver(happened) ? Standing.NOT_KNOWN : Standing.TO_COME;
    }

    private static @Nullable FuzzyDate happened(Event event) {
        DateStatement when = event.when();
        Order order = event.order();
        return when != null ? when.date() : order == null ? null : order.bound();
    }

    private boolean isOver(@Nullable FuzzyDate date) {
        LocalDateTime from = date == null ? null : countsFrom(date);
        return from == null || !from.isAfter(day.plusDays(1).atStartOfDay());
    }

    /// The first moment from which a date counts; null for none.
    private static @Nullable LocalDateTime countsFrom(FuzzyDate date) {
        LocalDateTime end = date.latest();
        if (!date.isInterval() || (end != null && !date.isExact())) {
            return end;
        }
        String edtf = date.edtf();
        return FuzzyDate.parse(edtf.substring(0, edtf.indexOf('/')))
                .map(FuzzyDate::latest)
                .orElse(end);
    }

    /// The same day later or earlier, within the years that dates can have.
    ///
    /// @param days negative for earlier
    KnownThen plusDays(long days) {
        return within(day.plusDays(days));
    }

    /// The same day of another month, or its last.
    ///
    /// @param months negative for earlier
    KnownThen plusMonths(long months) {
        return within(day.plusMonths(months));
    }

    private static KnownThen within(LocalDate day) {
        boolean isDate = day.getYear() >= FuzzyDate.FIRST_YEAR && day.getYear() <= FuzzyDate.LAST_YEAR;
        int nearest = day.getYear() < 0 ? FuzzyDate.FIRST_YEAR : FuzzyDate.LAST_YEAR;
        return new KnownThen(isDate ? day : day.withYear(nearest));
    }
}
