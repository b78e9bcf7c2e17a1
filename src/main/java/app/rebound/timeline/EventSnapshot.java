package app.rebound.timeline;

import app.rebound.db.Snapshot;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The text form that an event's earlier versions are kept in.
final class EventSnapshot {
    private final Map<String, @Nullable Object> content;

    private EventSnapshot(Map<String, @Nullable Object> content) {
        this.content = content;
    }

    static String write(Event event) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("title", event.title());
        Timing timing = event.timing();
        put(content, "when", "typed", timing.when(), timing.unread());
        put(content, "learned", "learnedTyped", timing.learned(), timing.unreadLearned());
        Order order = timing.order();
        if (order != null) {
            content.put("order", order.typed());
            content.put("bound", order.bound() == null ? null : order.bound().edtf());
            content.put("after", texts(order.after()));
            content.put("before", texts(order.before()));
        }
        content.put("basis", event.basis() == null ? null : event.basis().id());
        content.put("mark", event.mark().id());
        content.put("mood", event.mood());
        content.put("lane", event.lane());
        content.put("fact", event.details().fact());
        content.put("interpretation", event.details().interpretation());
        content.put("thought", event.details().thought());
        content.put("felt", event.details().felt());
        content.put("knewThen", event.details().knewThen());
        content.put("knowNow", event.details().knowNow());
        content.put("private", event.isPrivate());
        content.put("people", texts(event.people()));
        return Snapshot.write(content);
    }

    private static void put(
            Map<String, @Nullable Object> content,
            String date,
            String typed,
            @Nullable DateStatement stated,
            @Nullable String unread) {
        content.put(date, stated == null ? null : stated.date().edtf());
        content.put(typed, stated == null ? unread : stated.typed());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    static EventSnapshot read(String text) {
        return new EventSnapshot(Snapshot.read(text));
    }

    /// Who was involved.
    List<UUID> people() {
        return ids("people");
    }

    private List<UUID> ids(String key) {
        return content.get(key) instanceof List<?> ids
                ? ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList()
                : List.of();
    }

    /// The event as it was, with what a version does not hold.
    EventDraft draft(List<String> names, List<UUID> setbacks) {
        return new EventDraft(
                text("title"),
                timing(),
                Mark.of(text("mark")).orElse(Mark.NONE),
                content.get("mood") instanceof Integer mood ? mood : null,
                optional("lane"),
                Optional.ofNullable(optional("basis")).flatMap(Basis::of).orElse(null),
                new Event.Details(
                        text("fact"),
                        text("interpretation"),
                        text("thought"),
                        text("felt"),
                        text("knewThen"),
                        text("knowNow")),
                names,
                setbacks,
                Boolean.TRUE.equals(content.get("private")));
    }

    private Timing timing() {
        DateStatement when = date("when", "typed");
        DateStatement learned = date("learned", "learnedTyped");
        String ordered = optional("order");
        return new Timing(
                when,
                when == null && ordered == null ? optional("typed") : null,
                when != null || ordered == null
                        ? null
                        : new Order(ordered, ids("after"), ids("before"), fuzzy("bound")),
                learned,
                learned == null ? optional("learnedTyped") : null);
    }

    private @Nullable DateStatement date(String key, String typed) {
        FuzzyDate date = fuzzy(key);
        return date == null ? null : new DateStatement(optional(typed), date);
    }

    private @Nullable FuzzyDate fuzzy(String key) {
        return Optional.ofNullable(optional(key)).flatMap(FuzzyDate::parse).orElse(null);
    }

    private @Nullable String optional(String key) {
        return content.get(key) instanceof String text ? text : null;
    }

    private String text(String key) {
        return content.get(key) instanceof String text ? text : "";
    }
}
