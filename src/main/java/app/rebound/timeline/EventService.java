package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonService;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes, changes and finds events.
public final class EventService {
    private final Database database;
    private final Versions versions;
    private final PersonService people;
    private final LinkDao links = new LinkDao();
    private final EventDao events = new EventDao();

    public EventService(Database database, Versions versions, PersonService people) {
        this.database = database;
        this.versions = versions;
        this.people = people;
    }

    /// The events of a setback in order of time, undated ones last; of all setbacks where it is null.
    public List<Event> all(@Nullable UUID setback) {
        return database.read(handle -> events.all(handle, setback));
    }

    public List<Event> all(Handle handle, @Nullable UUID setback) {
        return events.all(handle, setback);
    }

    /// Whether some event belongs to no setback.
    public boolean isAnyLoose() {
        return database.read(events::isAnyLoose);
    }

    /// Adds an event; on the disk when this returns.
    public UUID add(EventDraft draft) {
        return database.act(Action.of("undo.event.add"), tx -> add(tx, draft));
    }

    /// Adds an event inside a transaction that writes more than this.
    public UUID add(Transaction tx, EventDraft draft) {
        UUID id = events.add(tx, draft);
        link(tx, id, draft);
        return id;
    }

    /// The event, unless it is in the trash or there is none.
    public Optional<Event> find(UUID id) {
        return database.read(handle -> events.find(handle, id));
    }

    /// Changes an event and keeps what it was as a version.
    public void edit(UUID id, EventDraft draft) {
        database.act(Action.of("undo.event.edit"), tx -> {
            keepVersion(tx, id);
            edit(tx, id, draft);
            return true;
        });
    }

    /// Saves what stands in a panel: adds the event the first time, changes it from then on. A visit is one version and
    /// one step of undo, however often it saves.
    ///
    /// @return when it was saved
    public Instant save(EventVisit visit, EventDraft draft) {
        Optional<UUID> stored = visit.event();
        if (stored.isEmpty()) {
            Stored added = database.act(Action.of("undo.event.add"), tx -> new Stored(add(tx, draft), tx.now()));
            visit.wasSaved(added.id());
            return added.at();
        }
        UUID id = stored.get();
        Instant at = database.act(Action.merging("undo.event.edit", visit.name()), tx -> {
            if (visit.isFirstChange()) {
                keepVersion(tx, id);
            }
            edit(tx, id, draft);
            return tx.now();
        });
        visit.wasSaved(id);
        return at;
    }

    private record Stored(UUID id, Instant at) {}

    private void edit(Transaction tx, UUID id, EventDraft draft) {
        events.edit(tx, id, draft);
        link(tx, id, draft);
    }

    private void keepVersion(Transaction tx, UUID id) {
        events.find(tx.handle(), id).ifPresent(event -> versions.keep(tx, new Ref(Noun.EVENT, id), snapshot(event)));
    }

    /// Puts an event into the trash.
    public void trash(UUID id) {
        database.act(Action.of("undo.event.trash"), tx -> {
            tx.trash(Noun.EVENT.table(), id);
            return true;
        });
    }

    private void link(Transaction tx, UUID id, EventDraft draft) {
        var event = new Ref(Noun.EVENT, id);
        Set<UUID> involved = new LinkedHashSet<>();
        draft.people().forEach(name -> involved.add(people.named(tx, name)));
        // A form does not show who is in the trash; they must be in the event again once they are brought back.
        involved.addAll(people.inTrash(
                tx.handle(),
                links.from(tx.handle(), event, Word.INVOLVES).stream()
                        .map(link -> link.to().id())
                        .toList()));
        links.replace(tx, event, Word.INVOLVES, Noun.PERSON, List.copyOf(involved));
        links.replace(tx, event, Word.BELONGS_TO, Noun.SETBACK, draft.setbacks());
    }

    private static String snapshot(Event event) {
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
}
