package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which events of a timeline are looked at; what is null or empty asks for nothing.
///
/// @param text words that all stand in title, details or names, whole or in part, in any order
/// @param lane a theme; empty for the events without one
/// @param person the id of somebody who was involved
/// @param basis how it is known
/// @param dated whether it must have a date, or none
/// @param from the day or time that it does not end before
/// @param to the day or time that it does not begin after
public record EventFilter(
        String text,
        @Nullable String lane,
        @Nullable UUID person,
        @Nullable Mark mark,
        @Nullable Basis basis,
        Dated dated,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to) {
    /// Whether events with a date, without one or both are looked at.
    public enum Dated {
        ANY,
        WITH,
        WITHOUT
    }

    /// All events.
    public static final EventFilter ALL = new EventFilter("", null, null, null, null, Dated.ANY, null, null);

    /// All whose words have these in them.
    public EventFilter withText(String words) {
        return new EventFilter(words, lane, person, mark, basis, dated, from, to);
    }

    /// Whether it asks for nothing.
    public boolean isAll() {
        return withText(text.strip()).equals(ALL);
    }

    /// Whether an event has what is asked for beside the text.
    boolean matches(Event event) {
        return (lane == null || lane.equals(Objects.requireNonNullElse(event.lane(), "")))
                && (person == null || event.people().contains(person))
                && (mark == null || mark == event.mark())
                && (basis == null || basis == event.basis())
                && (dated == Dated.ANY || (dated == Dated.WITH) == (event.when() != null))
                && ((from == null && to == null) || isWithin(event));
    }

    /// An event whose place is only told by an order lies where that order's dates are; one without any is nowhere.
    private boolean isWithin(Event event) {
        DateStatement when = event.when();
        Order order = event.order();
        FuzzyDate date = when != null ? when.date() : order == null ? null : order.bound();
        if (date == null) {
            return false;
        }
        return isBefore(from == null ? null : from.earliest(), date.latest())
                && isBefore(date.earliest(), to == null ? null : to.latest());
    }

    private static boolean isBefore(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null || start.isBefore(end);
    }
}
