package app.rebound.setback;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes, changes and finds setbacks; puts them aside, closes them and opens them again.
public final class SetbackService {
    private final Database database;
    private final Versions versions = new Versions();
    private final SetbackDao setbacks = new SetbackDao();

    public SetbackService(Database database) {
        this.database = database;
    }

    /// All setbacks, the one worked on last first.
    public List<Setback> all() {
        return database.read(setbacks::all);
    }

    public List<Setback> all(Handle handle) {
        return setbacks.all(handle);
    }

    public Optional<Setback> find(UUID id) {
        return database.read(handle -> setbacks.find(handle, id));
    }

    public Optional<Setback> find(Handle handle, UUID id) {
        return setbacks.find(handle, id);
    }

    /// Adds a setback.
    ///
    /// @param programId the program whose steps it will go through
    public UUID add(SetbackDraft draft, String programId) {
        return database.act(Action.of("undo.setback.add"), tx -> add(tx, draft, programId));
    }

    /// Adds a setback inside a transaction that writes more than this.
    public UUID add(Transaction tx, SetbackDraft draft, String programId) {
        return setbacks.add(tx, draft, programId);
    }

    /// Changes what is said of a setback and keeps what was said as a version.
    public void edit(UUID id, SetbackDraft draft) {
        database.act(Action.of("undo.setback.edit"), tx -> {
            keepVersion(tx, id);
            setbacks.edit(tx, id, draft);
            return true;
        });
    }

    /// Puts a setback aside: nothing of it waits until it is opened again.
    ///
    /// @param until the day on which Today brings it back; null to leave it put away without a day
    public void pause(UUID id, @Nullable LocalDate until) {
        database.act(Action.of("undo.setback.pause"), tx -> {
            setbacks.pause(tx, id, until);
            return true;
        });
    }

    /// Opens a paused or closed setback again; what was said when it was closed stays.
    public void open(UUID id) {
        database.act(Action.of("undo.setback.open"), tx -> {
            setbacks.open(tx, id);
            return true;
        });
    }

    /// Closes a setback.
    ///
    /// @param on the person's day
    public void close(UUID id, Parting parting, LocalDate on) {
        database.act(Action.of("undo.setback.close"), tx -> {
            keepVersion(tx, id);
            setbacks.part(tx, id, parting);
            setbacks.close(tx, id, on);
            return true;
        });
    }

    /// Keeps what is written for closing a setback without closing it.
    public void keepParting(UUID id, Parting parting) {
        database.act(Action.of("undo.setback.part"), tx -> {
            keepVersion(tx, id);
            setbacks.part(tx, id, parting);
            return true;
        });
    }

    /// Chooses the program whose steps are shown; what is written belongs to every program.
    public void choose(UUID id, String programId) {
        database.act(Action.of("undo.setback.program"), tx -> {
            setbacks.choose(tx, id, programId);
            return true;
        });
    }

    private void keepVersion(Transaction tx, UUID id) {
        setbacks.find(tx.handle(), id)
                .ifPresent(setback -> versions.keep(tx, new Ref(Noun.SETBACK, id), snapshot(setback)));
    }

    /// Some earlier versions of what was said of a setback, newest first. Being open, paused or closed is no part of
    /// them: undo and the page itself change that.
    ///
    /// @param skip how many of the newest to leave out
    public List<SetbackVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, new Ref(Noun.SETBACK, id), skip, most).stream()
                .map(version -> version(version.takenAt(), version.content()))
                .toList());
    }

    /// Makes an earlier version what is said of a setback and keeps the present one as a version; one step of undo.
    public void takeBack(UUID id, SetbackVersion version) {
        database.act(Action.of("undo.setback.take-back"), tx -> {
            keepVersion(tx, id);
            setbacks.edit(tx, id, version.draft());
            setbacks.part(tx, id, version.parting());
            return true;
        });
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return setbacks.find(handle, id).map(SetbackService::snapshot);
    }

    private static String snapshot(Setback setback) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        DateStatement happened = setback.happened();
        content.put("title", setback.title());
        content.put("kind", setback.kind().id());
        content.put("typed", happened == null ? null : happened.typed());
        content.put("date", happened == null ? null : happened.date().edtf());
        content.put("taken", setback.parting().taken());
        content.put("left", setback.parting().leftHere());
        return Snapshot.write(content);
    }

    private static SetbackVersion version(Instant takenAt, String snapshot) {
        Map<String, @Nullable Object> content = Snapshot.read(snapshot);
        String typed = content.get("typed") instanceof String words ? words : null;
        DateStatement happened = content.get("date") instanceof String edtf
                ? FuzzyDate.parse(edtf)
                        .map(date -> new DateStatement(typed, date))
                        .orElse(null)
                : null;
        SetbackKind kind = SetbackKind.of(String.valueOf(content.get("kind"))).orElse(SetbackKind.SOMETHING_ELSE);
        return new SetbackVersion(
                takenAt,
                new SetbackDraft(String.valueOf(content.get("title")), kind, happened),
                new Parting(String.valueOf(content.get("taken")), String.valueOf(content.get("left"))));
    }

    /// Remembers where the person was in the program; nothing that undo would name.
    public void remember(UUID id, String exercise) {
        database.write(tx -> {
            remember(tx, id, exercise);
            return true;
        });
    }

    /// Remembers the place inside a transaction that writes more than this.
    public void remember(Transaction tx, UUID id, String exercise) {
        tx.update(Noun.SETBACK.table(), id, Map.of("at_exercise", exercise));
    }

    /// Puts a setback into the trash, with all that hangs on it left as it is.
    public void trash(UUID id) {
        database.act(Action.of("undo.setback.trash"), tx -> {
            tx.trash(Noun.SETBACK.table(), id);
            return true;
        });
    }
}
