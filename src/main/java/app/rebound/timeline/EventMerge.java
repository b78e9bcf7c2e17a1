package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes one event of several without losing a word.
///
/// The first gives title, and mark, mood and lane where it has them. The texts follow each other, each under a line
/// that says which event it came from and what of it found no other place. The date reaches from the first to the last,
/// and the whole is only as sure as the least sure of its parts.
final class EventMerge {
    private final List<Event> events;
    private final Function<Event, String> heading;

    /// @param events two or more, the one that stays first
    /// @param heading says title, date, mark and mood of an event in one line
    EventMerge(List<Event> events, Function<Event, String> heading) {
        if (events.size() < 2) {
            throw new IllegalArgumentException("there is nothing to merge");
        }
        this.events = List.copyOf(events);
        this.heading = heading;
    }

    /// @param names who was involved in any of them
    EventDraft draft(List<String> names) {
        Event first = events.getFirst();
        return new EventDraft(
                first.title(),
                timing(),
                events.stream()
                        .map(Event::mark)
                        .filter(mark -> mark != Mark.NONE)
                        .findFirst()
                        .orElse(Mark.NONE),
                first(Event::mood),
                first(Event::lane),
                events.stream()
                        .map(Event::basis)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                details(),
                names,
                united(Event::setbacks),
                events.stream().anyMatch(Event::isPrivate));
    }

    /// Who was involved in any of them, in the order they were named.
    List<UUID> people() {
        return united(Event::people);
    }

    private List<UUID> united(Function<Event, List<UUID>> ids) {
        return events.stream().map(ids).flatMap(List::stream).distinct().toList();
    }

    private <T> @Nullable T first(Function<Event, @Nullable T> value) {
        return events.stream()
                .flatMap(event -> Optional.ofNullable(value.apply(event)).stream())
                .findFirst()
                .orElse(null);
    }

    private Event.Details details() {
        return new Event.Details(
                facts(),
                joined(Event.Details::interpretation),
                joined(Event.Details::thought),
                joined(Event.Details::felt),
                joined(Event.Details::knewThen),
                joined(Event.Details::knowNow));
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(events.getFirst().details().fact().strip());
        events.stream()
                .skip(1)
                .map(event -> (heading.apply(event) + "\n" + event.details().fact()).strip())
                .forEach(facts::add);
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String joined(Function<Event.Details, String> text) {
        Set<String> texts = new LinkedHashSet<>();
        events.forEach(event -> texts.add(text.apply(event.details()).strip()));
        return texts.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private Timing timing() {
        List<DateStatement> dates = stated(Event::when);
        List<DateStatement> learned = stated(Event::learned);
        Timing timing = dates.isEmpty() ? undated() : Timing.of(span(dates));
        DateStatement last = learned.stream()
                .max(Comparator.comparing(
                        date -> date.date().latest(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        return timing.learnedAt(
                last, last == null ? first(event -> event.timing().unreadLearned()) : null);
    }

    private List<DateStatement> stated(Function<Event, @Nullable DateStatement> date) {
        return events.stream()
                .flatMap(event -> Optional.ofNullable(date.apply(event)).stream())
                .toList();
    }

    private Timing undated() {
        List<Order> orders = events.stream()
                .flatMap(event -> Optional.ofNullable(event.order()).stream())
                .toList();
        if (orders.isEmpty()) {
            return Timing.unread(first(Event::unreadWhen));
        }
        return Timing.of(new Order(
                orders.stream().map(Order::typed).distinct().collect(Collectors.joining("; ")),
                others(orders, Order::after),
                others(orders, Order::before),
                orders.stream()
                        .flatMap(order -> Optional.ofNullable(order.bound()).stream())
                        .findFirst()
                        .orElse(null)));
    }

    private List<UUID> others(Collection<Order> orders, Function<Order, List<UUID>> ids) {
        List<UUID> own = events.stream().map(Event::id).toList();
        return orders.stream()
                .map(ids)
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !own.contains(id))
                .toList();
    }

    /// From the first that one of them can mean to the last; the same date as all of them where they agree.
    private static DateStatement span(List<DateStatement> dates) {
        FuzzyDate same = dates.getFirst().date();
        if (dates.stream().allMatch(date -> date.date().equals(same))) {
            return dates.getFirst();
        }
        String start = end(
                dates,
                0,
                Comparator.comparing(
                        FuzzyDate::earliest, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder())));
        String end = end(
                dates,
                1,
                Comparator.comparing(FuzzyDate::latest, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
                        .reversed());
        return FuzzyDate.parse(start + "/" + end)
                .map(date -> new DateStatement(null, date))
                .orElseThrow(() -> new DateTimeException("no span"));
    }

    private static String end(List<DateStatement> dates, int side, Comparator<FuzzyDate> order) {
        String edtf =
                dates.stream().map(DateStatement::date).min(order).orElseThrow().edtf();
        return edtf.contains("/") ? edtf.split("/", 2)[side] : edtf;
    }
}
