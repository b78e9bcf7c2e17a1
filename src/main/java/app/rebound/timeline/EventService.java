package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.PersonService;
import app.rebound.source.SourceService;
import app.rebound.time.DateStatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes, changes and finds events.
public final class EventService {
    private static final String LOOK = "timeline-";

    private final Database database;
    private final Versions versions;
    private final PersonService people;
    private final EventWriting writing;
    private final Facts facts = new Facts();
    private final EventDao events = new EventDao();

    public EventService(Database database, Versions versions, PersonService people) {
        this.database = database;
        this.versions = versions;
        this.people = people;
        this.writing = new EventWriting(versions, people);
    }

    /// The line of quick add that is not added yet.
    QuickLines lines() {
        return new QuickLines(database, this);
    }

    /// The events of a setback in order of time, undated ones last; of all setbacks where it is null.
    public List<Event> all(@Nullable UUID setback) {
        return database.read(handle -> events.all(handle, setback));
    }

    public List<Event> all(Handle handle, @Nullable UUID setback) {
        return events.all(handle, setback);
    }

    /// Whether any event belongs to a setback.
    public boolean isAny(Handle handle, UUID setback) {
        return events.isAny(handle, setback);
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
        return writing.add(tx, draft);
    }

    /// Adds many events that stand at dates, and were made of what an import found.
    ///
    /// @return their ids, in the same order
    public List<UUID> addAll(Transaction tx, List<EventDraft> drafts, UUID importId) {
        return writing.addAll(tx, drafts, importId);
    }

    /// The events made of what an import found that are not in the trash.
    public List<UUID> madeOf(Handle handle, UUID importId) {
        return events.madeOf(handle, importId);
    }

    /// The event, unless it is in the trash or there is none.
    public Optional<Event> find(UUID id) {
        return database.read(handle -> events.find(handle, id));
    }

    /// Changes an event and keeps what it was as a version.
    public void edit(UUID id, EventDraft draft) {
        database.act(Action.of("undo.event.edit"), tx -> {
            keepVersion(tx, id);
            writing.edit(tx, id, draft);
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
            writing.edit(tx, id, draft);
            return tx.now();
        });
        visit.wasSaved(id);
        return at;
    }

    private record Stored(UUID id, Instant at) {}

    private void keepVersion(Transaction tx, UUID id) {
        events.find(tx.handle(), id).ifPresent(event -> writing.keepVersion(tx, event));
    }

    /// Changes an event from what is stored of it by now, and keeps what it was as a version.
    ///
    /// @param change is given the event with the names of who was involved
    /// @throws IllegalStateException when there is no such event
    void change(UUID id, UnaryOperator<EventDraft> change) {
        database.act(Action.of("undo.event.edit"), tx -> {
            Event event = stored(tx, id);
            EventDraft before = EventDraft.of(event, people.names(tx.handle(), event.people()));
            EventDraft changed = change.apply(before);
            if (!changed.equals(before)) {
                writing.keepVersion(tx, event);
                writing.edit(tx, id, changed);
            }
            return true;
        });
    }

    private Event stored(Transaction tx, UUID id) {
        return events.find(tx.handle(), id).orElseThrow(() -> new IllegalStateException("no such event"));
    }

    /// The commands on several events.
    ManyEvents many() {
        return new ManyEvents(database, writing, people);
    }

    /// The records that events rest on.
    SourceService sources() {
        return new SourceService(database);
    }

    /// What events lead to and rest on.
    EventTies ties() {
        return new EventTies(database, writing);
    }

    /// What was kept of how the timeline looks in this workbook; empty when nothing was.
    ///
    /// @param name a word of the program
    public Optional<String> look(String name) {
        return database.read(handle -> facts.find(handle, LOOK + name));
    }

    /// Keeps how the timeline looks in this workbook; not a step of undo.
    ///
    /// @param text words of the program, never of the person
    public void keepLook(String name, String text) {
        database.write(tx -> {
            facts.put(tx, LOOK + name, text);
            return true;
        });
    }

    /// Gives an event another date and keeps what it was as a version. Words that stood for a date give way to it.
    ///
    /// @throws IllegalStateException when there is no such event
    public void moveTo(UUID id, DateStatement when) {
        database.act(Action.of("undo.event.move"), tx -> {
            writing.change(
                    tx, stored(tx, id), draft -> draft.withTiming(draft.timing().at(when)));
            return true;
        });
    }

    /// Gives a lane another name, for all its events at once; one step of undo.
    ///
    /// @param from the name it has
    /// @param to not blank; may be that of another lane, which the events then join
    /// @param setback whose events; null for those of all setbacks and of none
    /// @return how many events changed
    public int renameLane(String from, String to, @Nullable UUID setback) {
        if (to.isBlank()) {
            throw new IllegalArgumentException("a lane has a name");
        }
        return database.act(Action.of("undo.lane.rename"), tx -> {
            List<Event> affected = events.all(tx.handle(), setback).stream()
                    .filter(event -> from.equals(event.lane()))
                    .toList();
            affected.forEach(event -> writing.change(tx, event, draft -> draft.withLane(to.strip())));
            return affected.size();
        });
    }

    /// Puts an event into the trash.
    public void trash(UUID id) {
        database.act(Action.of("undo.event.trash"), tx -> {
            tx.trash(Noun.EVENT.table(), id);
            return true;
        });
    }

    /// Some earlier versions of an event, newest first; none of an event in the trash.
    ///
    /// @param skip how many of the newest to leave out
    public List<EventVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> events.find(handle, id)
                .map(event -> versions.of(handle, new Ref(Noun.EVENT, id), skip, most).stream()
                        .map(version -> version(handle, event, version))
                        .toList())
                .orElse(List.of()));
    }

    private EventVersion version(Handle handle, Event event, Versions.Version version) {
        EventSnapshot snapshot = EventSnapshot.read(version.content());
        List<String> names = people.names(handle, snapshot.people());
        return new EventVersion(version.takenAt(), snapshot.draft(names, event.setbacks()), snapshot.people());
    }

    /// Makes an earlier version the event again and keeps the present one as a version; one step of undo. Who is gone
    /// for good stays gone.
    ///
    /// @return when it was saved
    public Instant takeBack(UUID id, EventVersion version) {
        return database.act(Action.of("undo.event.take-back"), tx -> {
            keepVersion(tx, id);
            events.edit(tx, id, version.event());
            writing.involve(tx, id, people.known(tx.handle(), version.people()));
            writing.order(tx, new Ref(Noun.EVENT, id), version.event().timing().order());
            return tx.now();
        });
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return events.find(handle, id).map(EventSnapshot::write);
    }
}
