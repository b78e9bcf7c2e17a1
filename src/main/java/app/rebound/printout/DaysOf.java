package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.GoodThing;
import app.rebound.feedback.Feedback;
import app.rebound.people.Ask;
import app.rebound.plan.Application;
import app.rebound.session.WorkSession;
import app.rebound.setback.Setback;
import app.rebound.timeline.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The day that a thing itself carries: when it happened, was said or felt; not when it was typed, nor when it is due.
final class DaysOf {
    private DaysOf() {}

    /// Null where the card has no day of its own.
    static @Nullable LocalDate card(Card card) {
        return switch (card.type().noun()) {
            case CHECK_IN -> card.values().day(CheckIn.ON_DAY);
            case GOOD_THING -> card.values().day(GoodThing.ON_DAY);
            case FEEDBACK -> card.values().day(Feedback.TOLD_ON);
            case ASK -> card.values().day(Ask.ASKED_ON);
            case APPLICATION -> card.values().day(Application.SENT_ON);
            case WORK_SESSION -> card.values().day(WorkSession.PLANNED_ON);
            default -> null;
        };
    }

    static boolean isWithin(PrintoutChoice.@Nullable Span span, @Nullable LocalDate day) {
        return day == null || isWithin(span, day, day);
    }

    /// Whether an event may lie in the span; one without a date may.
    static boolean isWithin(PrintoutChoice.@Nullable Span span, Event event) {
        var when = event.when();
        return when == null
                || isWithin(span, day(when.date().earliest()), day(when.date().latest()));
    }

    /// Whether a setback happened in the span, as far as that is known, or was closed in it.
    static boolean isWithin(PrintoutChoice.@Nullable Span span, Setback setback) {
        var happened = setback.happened();
        return happened == null
                || isWithin(
                        span,
                        day(happened.date().earliest()),
                        day(happened.date().latest()))
                || (setback.closedOn() != null && isWithin(span, setback.closedOn()));
    }

    /// Null is open at that end.
    private static boolean isWithin(
            PrintoutChoice.@Nullable Span span, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (span == null) {
            return true;
        }
        boolean isBefore = last != null && span.from() != null && last.isBefore(span.from());
        boolean isAfter = first != null && span.to() != null && first.isAfter(span.to());
        return !isBefore && !isAfter;
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
