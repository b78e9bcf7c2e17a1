package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.people.PersonService;
import app.rebound.time.DateShift;
import app.rebound.time.DateStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Does one thing to several events at once: each call is one step of undo, and keeps what each event was as a version.
/// Ids of events that are gone or in the trash are passed over.
public final class ManyEvents {
    private final Database database;
    private final EventWriting writing;
    private final PersonService people;

    ManyEvents(Database database, EventWriting writing, PersonService people) {
        this.database = database;
        this.writing = writing;
        this.people = people;
    }

    /// Adds a second one of each, with the same people, setbacks, order and evidence. What reasons and other events say
    /// of the first is not said of the second.
    ///
    /// @param titled makes the title of the second from that of the first
    /// @return the ids of the new ones, in the order of `ids`
    public List<UUID> duplicate(Collection<UUID> ids, UnaryOperator<String> titled) {
        return database.act(Action.of("undo.event.duplicate"), tx -> {
            List<UUID> added = new ArrayList<>();
            for (Event event : writing.found(tx, ids)) {
                EventDraft draft = EventDraft.of(event, List.of()).withTitle(titled.apply(event.title()));
                UUID id = writing.addLike(tx, event, draft);
                writing.copyLinks(tx, List.of(event.id()), id, false);
                added.add(id);
            }
            return added;
        });
    }

    /// Makes one event of several: the first takes in the words, people, setbacks and links of the others, which go to
    /// the trash as they are.
    ///
    /// @param ids two or more, the one that stays first
    /// @param heading says title, date, mark and mood of an event in one line
    /// @return the id of the one that stays
    /// @throws IllegalArgumentException when fewer than two are there
    public UUID merge(List<UUID> ids, Function<Event, String> heading) {
        return database.act(Action.of("undo.event.merge"), tx -> {
            List<Event> found = writing.found(tx, ids);
            var merge = new EventMerge(found, heading);
            Event kept = found.getFirst();
            EventDraft draft = merge.draft(List.of());
            writing.change(tx, kept, _ -> draft);
            writing.involve(tx, kept.id(), merge.people());
            writing.belong(tx, kept.id(), draft.setbacks());
            List<UUID> others = found.stream().skip(1).map(Event::id).toList();
            writing.copyLinks(tx, others, kept.id(), true);
            others.forEach(id -> tx.trash(Noun.EVENT.table(), id));
            return kept.id();
        });
    }

    /// Makes two events of one; the second has the same people, setbacks and links beside what `second` says.
    ///
    /// @param first what the event is from now on, its people aside
    /// @return the id of the second
    /// @throws IllegalStateException when there is no such event
    public UUID split(UUID id, UnaryOperator<EventDraft> first, UnaryOperator<EventDraft> second) {
        return database.act(Action.of("undo.event.split"), tx -> {
            Event event = writing.found(tx, List.of(id)).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such event"));
            UUID added = writing.addLike(tx, event, second.apply(EventDraft.of(event, List.of())));
            writing.copyLinks(tx, List.of(id), added, true);
            writing.change(tx, event, first);
            return added;
        });
    }

    /// Gives all the same mark.
    public void setMark(Collection<UUID> ids, Mark mark) {
        change("undo.events.mark", ids, draft -> draft.withMark(mark));
    }

    /// Puts all under one theme.
    ///
    /// @param lane null for none
    public void setLane(Collection<UUID> ids, @Nullable String lane) {
        change("undo.events.lane", ids, draft -> draft.withLane(lane == null || lane.isBlank() ? null : lane.strip()));
    }

    /// Says of all that somebody was involved; somebody not yet known is added.
    ///
    /// @param name not blank
    public void involve(Collection<UUID> ids, String name) {
        database.act(Action.of("undo.events.person"), tx -> {
            UUID person = people.named(tx, name.strip());
            for (Event event : writing.found(tx, ids)) {
                Set<UUID> involved = new LinkedHashSet<>(event.people());
                if (involved.add(person)) {
                    writing.keepVersion(tx, event);
                    writing.involve(tx, event.id(), List.copyOf(involved));
                }
            }
            return true;
        });
    }

    /// Moves all that have a date by whole days and keeps each as vague as it is; when they were learned of stays.
    ///
    /// @param days negative for earlier
    /// @return how many of them have a date
    /// @throws java.time.DateTimeException beyond the years -9999 to 9999; nothing is moved then
    public int moveBy(Collection<UUID> ids, long days) {
        return change("undo.events.move", ids, draft -> moved(draft, days), event -> event.when() != null);
    }

    private static EventDraft moved(EventDraft draft, long days) {
        DateStatement when = draft.when();
        return when == null ? draft : draft.withTiming(draft.timing().at(DateShift.byDays(when, days)));
    }

    /// Puts all into the trash.
    public void trash(Collection<UUID> ids) {
        database.act(Action.of("undo.events.trash"), tx -> {
            writing.found(tx, ids).forEach(event -> tx.trash(Noun.EVENT.table(), event.id()));
            return true;
        });
    }

    private void change(String undo, Collection<UUID> ids, UnaryOperator<EventDraft> change) {
        change(undo, ids, change, _ -> true);
    }

    private int change(
            String undo, Collection<UUID> ids, UnaryOperator<EventDraft> change, Predicate<Event> isConcerned) {
        return database.act(Action.of(undo), (Transaction tx) -> {
            List<Event> concerned =
                    writing.found(tx, ids).stream().filter(isConcerned).toList();
            concerned.forEach(event -> writing.change(tx, event, change));
            return concerned.size();
        });
    }
}
