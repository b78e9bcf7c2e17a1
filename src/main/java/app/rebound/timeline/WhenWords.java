package app.rebound.timeline;

import app.rebound.order.Contradiction;
import app.rebound.order.OrderWords;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Says when events happened: their date, or where they stand among the others.
final class WhenWords {
    private final Messages messages;
    private final DateWords dates;
    private final OrderWords orders;

    WhenWords(Messages messages) {
        this.messages = messages;
        dates = new DateWords(messages);
        orders = new OrderWords(messages);
    }

    /// "3 March 2024", or "after “The review”".
    String of(Timing timing, EventOrder order) {
        DateStatement when = timing.when();
        return when == null ? withoutDate(timing, order) : dates.of(when.date());
    }

    /// The same with a short date: "3 Mar 2024".
    String shortOf(Timing timing, EventOrder order) {
        DateStatement when = timing.when();
        return when == null ? withoutDate(timing, order) : dates.shortOf(when.date());
    }

    private String withoutDate(Timing timing, EventOrder order) {
        Order said = timing.order();
        if (said != null) {
            return orders.of(EventOrder.among(said), order::title);
        }
        return Objects.requireNonNullElseGet(timing.unread(), () -> messages.get("timeline.no-date"));
    }

    /// The same with the date of every event that is named, so that two of one title can be told apart.
    String choice(Timing timing, EventOrder order) {
        Order said = timing.order();
        return said == null
                ? of(timing, order)
                : orders.of(
                        EventOrder.among(said),
                        id -> order.find(id)
                                .map(event -> event.when() == null
                                        ? event.title()
                                        : messages.get(
                                                "timeline.when.dated",
                                                event.title(),
                                                dates.shortOf(event.when().date())))
                                .orElse(null));
    }

    /// One sentence for what does not fit.
    String contradiction(Contradiction contradiction, EventOrder order) {
        List<OrderWords.Statement> others = contradiction.others().stream()
                .map(other -> statement(other, order))
                .flatMap(Optional::stream)
                .toList();
        return statement(contradiction.event(), order)
                .map(own -> orders.contradiction(own, others))
                .orElseThrow();
    }

    private Optional<OrderWords.Statement> statement(UUID id, EventOrder order) {
        return order.find(id).map(event -> new OrderWords.Statement(event.title(), said(event)));
    }

    /// An order in the words as typed, a date as it is understood.
    private String said(Event event) {
        Order order = event.order();
        if (order != null) {
            return order.typed();
        }
        return event.when() == null
                ? messages.get("timeline.no-date")
                : dates.of(event.when().date());
    }
}
