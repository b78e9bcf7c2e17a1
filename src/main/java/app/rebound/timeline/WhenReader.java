package app.rebound.timeline;

import app.rebound.order.Among;
import app.rebound.order.OrderReader;
import app.rebound.order.OrderReading;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the words typed for the time of an event: a date, or where it stands among the other events.
///
/// What reads as a date is one, unless its words are the whole title of an event as well: then both are offered.
final class WhenReader {
    private final Messages messages;
    private final DateReader dates;
    private final OrderReader orders;
    private final WhenWords words;

    WhenReader(Messages messages) {
        this.messages = messages;
        dates = new DateReader(messages);
        orders = new OrderReader(messages);
        words = new WhenWords(messages);
    }

    /// @param order the events that the words can name
    /// @param own the event whose time it is, which they cannot name; null for a new one
    /// @param today the person's local day
    WhenReading read(String typed, EventOrder order, @Nullable UUID own, LocalDate today) {
        Reading date = dates.read(typed, today);
        OrderReading among = orders.read(
                typed, () -> own == null ? order.titles() : order.titles().without(own), today);
        List<Timing> meanings = new ArrayList<>();
        boolean isByWholeTitle = true;
        if (among instanceof OrderReading.Understood(Among one, boolean isWhole)) {
            meanings.add(timing(typed, one));
            isByWholeTitle = isWhole;
        } else if (among instanceof OrderReading.Ambiguous(List<Among> several, boolean areWhole)) {
            several.forEach(one -> meanings.add(timing(typed, one)));
            isByWholeTitle = areWhole;
        }
        if (date instanceof Reading.Understood(DateStatement statement)) {
            if (!isByWholeTitle) {
                meanings.clear();
            }
            meanings.removeIf(meaning -> meaning.order() == null);
            meanings.add(Timing.of(statement));
        }
        List<WhenReading.Option> options = meanings.stream()
                .map(meaning -> option(meaning, order, meanings.size() > 1))
                .toList();
        return switch (options.size()) {
            case 0 -> new WhenReading.NotUnderstood(reason(date, among));
            case 1 -> new WhenReading.Understood(options.getFirst());
            default -> new WhenReading.Choice(options);
        };
    }

    private WhenReading.Option option(Timing timing, EventOrder order, boolean isChoice) {
        return new WhenReading.Option(timing, isChoice ? words.choice(timing, order) : words.of(timing, order));
    }

    private static Timing timing(String typed, Among among) {
        return among.isDateAlone()
                ? Timing.of(new DateStatement(typed, Objects.requireNonNull(among.within())))
                : Timing.of(new Order(typed, among.after(), among.before(), among.within()));
    }

    private String reason(Reading date, OrderReading among) {
        return switch (among) {
            case OrderReading.NoSuchEvent(String named) -> messages.get("timeline.when.no-such-event", named);
            case OrderReading.Impossible() -> messages.get("timeline.when.impossible");
            default -> date instanceof Reading.NotUnderstood(String reason) ? messages.get(reason) : "";
        };
    }
}
