package app.rebound.timeline;

import app.rebound.db.Snapshot;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        content.put("when", event.when() == null ? null : event.when().date().edtf());
        content.put(
                "typed",
                event.when() == null ? event.unreadWhen() : event.when().typed());
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
        content.put("people", event.people().stream().map(UUID::toString).toList());
        return Snapshot.write(content);
    }

    static EventSnapshot read(String text) {
        return new EventSnapshot(Snapshot.read(text));
    }

    /// Who was involved.
    List<UUID> people() {
        return content.get("people") instanceof List<?> ids
                ? ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList()
                : List.of();
    }

    /// The event as it was, with what a version does not hold.
    EventDraft draft(List<String> names, List<UUID> setbacks) {
        String edtf = optional("when");
        String typed = optional("typed");
        DateStatement when = edtf == null
                ? null
                : FuzzyDate.parse(edtf)
                        .map(date -> new DateStatement(typed, date))
                        .orElse(null);
        return new EventDraft(
                text("title"),
                when,
                when == null ? typed : null,
                Mark.of(text("mark")).orElse(Mark.NONE),
                content.get("mood") instanceof Integer mood ? mood : null,
                optional("lane"),
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

    private @Nullable String optional(String key) {
        return content.get(key) instanceof String text ? text : null;
    }

    private String text(String key) {
        return content.get(key) instanceof String text ? text : "";
    }
}
