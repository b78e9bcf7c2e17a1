package app.rebound.people;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Makes, changes and finds people.
public final class PersonService {
    private final Database database;
    private final Versions versions = new Versions();
    private final PersonDao people = new PersonDao();

    public PersonService(Database database) {
        this.database = database;
    }

    /// Everybody, by name.
    public List<Person> all() {
        return database.read(people::all);
    }

    public List<Person> all(Handle handle) {
        return people.all(handle);
    }

    /// How many events each person is in, by id; nobody with none.
    public Map<UUID, Integer> eventCounts() {
        return database.read(people::eventCounts);
    }

    /// How many have a place in the support circle.
    public int placed(Handle handle) {
        return people.placed(handle);
    }

    public UUID add(PersonDraft draft) {
        return database.act(Action.of("undo.person.add"), tx -> add(tx, draft));
    }

    public UUID add(Transaction tx, PersonDraft draft) {
        return people.add(tx, draft);
    }

    /// The person of that name; a new one where there is none.
    public UUID named(Transaction tx, String name) {
        return people.named(tx.handle(), name).orElseGet(() -> people.add(tx, PersonDraft.named(name)));
    }

    /// Those of `ids` who are in the trash, in the same order.
    public List<UUID> inTrash(Handle handle, List<UUID> ids) {
        var known = people.known(handle, ids);
        return ids.stream()
                .filter(id -> known.containsKey(id) && known.get(id).isInTrash())
                .toList();
    }

    /// Those of `ids` whose words are not gone for good, in the same order.
    public List<UUID> known(Handle handle, List<UUID> ids) {
        var known = people.known(handle, ids);
        return ids.stream().filter(known::containsKey).toList();
    }

    /// The names of those of `ids` who are known and not in the trash, in the same order.
    public List<String> names(Handle handle, List<UUID> ids) {
        var known = people.known(handle, ids);
        return ids.stream()
                .map(known::get)
                .filter(person -> person != null && !person.isInTrash())
                .map(PersonDao.Known::name)
                .toList();
    }

    /// Somebody who is not in the trash.
    public Optional<Person> find(UUID id) {
        return database.read(handle -> people.find(handle, id));
    }

    /// Changes somebody and keeps what they were as a version.
    public void edit(UUID id, PersonDraft draft) {
        database.act(Action.of("undo.person.edit"), tx -> {
            keepVersion(tx, id);
            people.edit(tx, id, draft);
            return true;
        });
    }

    /// Saves what stands in a panel: adds the person the first time, changes them from then on. A visit is one version
    /// and one step of undo, however often it saves.
    ///
    /// @return when it was saved
    public Instant save(PersonVisit visit, PersonDraft draft) {
        Optional<UUID> stored = visit.person();
        if (stored.isEmpty()) {
            Stored added = database.act(Action.of("undo.person.add"), tx -> new Stored(add(tx, draft), tx.now()));
            visit.wasSaved(added.id());
            return added.at();
        }
        Instant at = database.act(Action.merging("undo.person.edit", visit.name()), tx -> {
            if (visit.isFirstChange()) {
                keepVersion(tx, stored.get());
            }
            people.edit(tx, stored.get(), draft);
            return tx.now();
        });
        visit.wasSaved(stored.get());
        return at;
    }

    private void keepVersion(Transaction tx, UUID id) {
        people.find(tx.handle(), id).ifPresent(person -> versions.keep(tx, new Ref(Noun.PERSON, id), snapshot(person)));
    }

    /// Some earlier versions of somebody, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<PersonVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, new Ref(Noun.PERSON, id), skip, most).stream()
                .map(version -> new PersonVersion(version.takenAt(), draft(version.content())))
                .toList());
    }

    /// Makes an earlier version what is said of somebody and keeps the present one as a version; one step of undo.
    ///
    /// @return when it was saved
    public Instant takeBack(UUID id, PersonVersion version) {
        return database.act(Action.of("undo.person.take-back"), tx -> {
            keepVersion(tx, id);
            people.edit(tx, id, version.person());
            return tx.now();
        });
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return people.find(handle, id).map(PersonService::snapshot);
    }

    private static String snapshot(Person person) {
        var content = new LinkedHashMap<String, String>();
        content.put("name", person.name());
        content.put("nicknames", Nicknames.stored(person.nicknames()));
        content.put("pseudonym", person.pseudonym());
        content.put("relation", person.relation());
        content.put("note", person.note());
        content.putAll(SupportForm.written(person.support()));
        return Snapshot.write(content);
    }

    private static PersonDraft draft(String snapshot) {
        var content = Snapshot.read(snapshot);
        return new PersonDraft(
                String.valueOf(content.get("name")),
                String.valueOf(content.get("pseudonym")),
                String.valueOf(content.get("relation")),
                String.valueOf(content.get("note")),
                SupportForm.read(content),
                Nicknames.read(
                        Objects.requireNonNullElse(content.get("nicknames"), "").toString()));
    }

    private record Stored(UUID id, Instant at) {}

    public void trash(UUID id) {
        database.act(Action.of("undo.person.trash"), tx -> {
            tx.trash(Noun.PERSON.table(), id);
            return true;
        });
    }
}
