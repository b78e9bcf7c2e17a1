package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Where one event becomes two: what happened is divided at a place in its text, its time at a date.
///
/// Without a date both keep the time of the whole. With one, the first ends the day before the second begins, if its
/// time reaches from before that day; the second reaches from there to the end of the whole, or is at the date alone.
/// All else that is told stays with the first; mark, mood, theme, people, links and privacy are those of both.
///
/// @param title of the second; blank for that of the first
/// @param at how many characters of what happened stay with the first
/// @param from when the second begins; null when that is not said
record EventSplit(String title, int at, @Nullable FuzzyDate from) {
    EventDraft first(EventDraft whole) {
        Event.Details told = whole.details();
        return whole.withDetails(
                        facts(told, told.fact().substring(0, place(told)).stripTrailing()))
                .withTiming(firstTime(whole));
    }

    EventDraft second(EventDraft whole) {
        Event.Details told = whole.details();
        EventDraft second = whole.withTitle(title.isBlank() ? whole.title() : title)
                .withDetails(facts(
                        Event.Details.EMPTY, told.fact().substring(place(told)).strip()));
        return from == null
                ? second
                : second.withTiming(whole.timing().at(new DateStatement(null, secondTime(whole, from))));
    }

    private int place(Event.Details told) {
        return Math.clamp(at, 0, told.fact().length());
    }

    private static Event.Details facts(Event.Details told, String fact) {
        return new Event.Details(
                fact, told.interpretation(), told.thought(), told.felt(), told.knewThen(), told.knowNow());
    }

    private Timing firstTime(EventDraft whole) {
        DateStatement when = whole.when();
        LocalDateTime begins = from == null ? null : from.earliest();
        if (when == null || begins == null || !when.date().isInterval()) {
            return whole.timing();
        }
        LocalDateTime start = when.date().earliest();
        if (start == null || !start.isBefore(begins)) {
            return whole.timing();
        }
        FuzzyDate last = FuzzyDate.ofDay(begins.toLocalDate().minusDays(1));
        return whole.timing().at(new DateStatement(null, spanned(start(when.date()), last)));
    }

    private static FuzzyDate secondTime(EventDraft whole, FuzzyDate begins) {
        DateStatement when = whole.when();
        if (when == null || !when.date().isInterval() || begins.isInterval()) {
            return begins;
        }
        String end = when.date().edtf().substring(when.date().edtf().indexOf('/') + 1);
        return FuzzyDate.parse(begins.edtf() + "/" + end).orElse(begins);
    }

    private static FuzzyDate start(FuzzyDate span) {
        return FuzzyDate.parse(span.edtf().substring(0, span.edtf().indexOf('/')))
                .orElse(span);
    }

    private static FuzzyDate spanned(FuzzyDate start, FuzzyDate last) {
        try {
            return start.equals(last) ? last : FuzzyDate.between(start, last);
        } catch (DateTimeException _) {
            return last;
        }
    }
}
