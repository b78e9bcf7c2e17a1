package app.rebound.source;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.evidence.SourceKind;
import app.rebound.id.Noun;
import app.rebound.time.FuzzyDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps records, on the desk until an event rests on them.
public final class SourceService {
    /// What became of records that were to be kept.
    ///
    /// @param added how many were not kept before
    /// @param known how many were
    public record Kept(UUID importId, long added, long known) {}

    /// A record that is kept.
    ///
    /// @param isOnLine whether an event rests on it; else it waits
    public record Stored(UUID id, boolean isOnLine) {}

    private final Database database;
    private final SourceDao sources = new SourceDao();

    public SourceService(Database database) {
        this.database = database;
    }

    /// The files of which records are kept, the one read last first.
    public List<EvidenceImport> imports() {
        return database.read(sources::imports);
    }

    /// The records of a file that no event rests on, in order of time, undated ones last.
    public List<Source> waiting(UUID importId) {
        return database.read(handle -> sources.waiting(handle, importId));
    }

    /// What an event rests on, in order of time.
    public List<Source> of(UUID event) {
        return database.read(handle -> sources.of(handle, event));
    }

    /// Those of `keys` that are kept, waiting or on the line; what is in the trash is not.
    public Set<String> known(SourceKind kind, Collection<String> keys) {
        return database.read(handle -> stored(handle, kind, keys).keySet());
    }

    /// Like [#known], with where each is.
    public Map<String, Stored> stored(Handle handle, SourceKind kind, Collection<String> keys) {
        return sources.stored(handle, kind, keys);
    }

    /// Puts those that are not known on the desk; one step of undo.
    public Kept keep(ImportOf file, List<Found> found) {
        return keep(file, found, UUID.randomUUID().toString());
    }

    /// The same; in a row with the same `step` one step of undo.
    public Kept keep(ImportOf file, List<Found> found, String step) {
        return database.act(Action.merging("undo.evidence.keep", step), tx -> {
            UUID importId = file(tx, file);
            int added = added(tx, importId, found);
            return new Kept(importId, added, found.size() - added);
        });
    }

    private int added(Transaction tx, UUID importId, List<Found> found) {
        Map<SourceKind, Map<String, Found>> byKind = new LinkedHashMap<>();
        found.forEach(one ->
                byKind.computeIfAbsent(one.kind(), _ -> new LinkedHashMap<>()).putIfAbsent(one.key(), one));
        int added = 0;
        for (var kind : byKind.entrySet()) {
            Map<String, Found> fresh = kind.getValue();
            fresh.keySet()
                    .removeAll(new HashSet<>(
                            stored(tx.handle(), kind.getKey(), fresh.keySet()).keySet()));
            added += add(tx, importId, new ArrayList<>(fresh.values())).size();
        }
        return added;
    }

    /// The row of a file; made where it was never read, brought up to date else.
    public UUID file(Transaction tx, ImportOf file) {
        return sources.file(tx, file);
    }

    /// Adds records that are not known.
    ///
    /// @return their ids, in the same order
    public List<UUID> add(Transaction tx, UUID importId, List<Found> found) {
        return sources.add(tx, importId, found);
    }

    /// Takes records off the desk, into the trash; one step of undo.
    public void takeOff(Collection<UUID> ids) {
        takeOff(ids, UUID.randomUUID().toString());
    }

    /// The same; in a row with the same `step` one step of undo.
    public void takeOff(Collection<UUID> ids, String step) {
        database.act(Action.merging("undo.evidence.take-off", step), tx -> {
            tx.trashAll(Noun.SOURCE.table(), ids);
            return true;
        });
    }

    /// The records of a file that are not in the trash.
    public List<UUID> ofFile(Handle handle, UUID importId) {
        return sources.ofFile(handle, importId);
    }

    /// Has an event's date stand, whatever these records say; one step of undo.
    public void settle(Collection<UUID> ids, FuzzyDate date) {
        database.act(Action.of("undo.evidence.settle"), tx -> {
            settle(tx, ids, date);
            return true;
        });
    }

    public void settle(Transaction tx, Collection<UUID> ids, FuzzyDate date) {
        sources.settle(tx, ids, date);
    }
}
