package app.rebound.help;

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
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Makes, changes and finds the person's own numbers.
public final class OwnLineService {
    private final Database database;
    private final Versions versions = new Versions();
    private final OwnLineDao lines = new OwnLineDao();

    public OwnLineService(Database database) {
        this.database = database;
    }

    /// All that are not in the trash, the first that was added first.
    public List<OwnLine> all() {
        return database.read(lines::all);
    }

    /// One that is not in the trash.
    public Optional<OwnLine> find(UUID id) {
        return database.read(handle -> lines.find(handle, id));
    }

    /// Saves what stands in the form: adds the number the first time, changes it from then on. A visit is one version
    /// and one step of undo, however often it saves.
    ///
    /// @return when it was saved
    public Instant save(OwnLineVisit visit, OwnLineDraft draft) {
        Optional<UUID> stored = visit.line();
        if (stored.isEmpty()) {
            Stored added = database.act(
                    Action.merging("undo.help-line.add", visit.name()),
                    tx -> new Stored(lines.add(tx, draft), tx.now()));
            visit.wasSaved(added.id());
            return added.at();
        }
        Instant at = database.act(Action.merging("undo.help-line.edit", visit.name()), tx -> {
            if (visit.isFirstChange()) {
                keepVersion(tx, stored.get());
            }
            lines.edit(tx, stored.get(), draft);
            return tx.now();
        });
        visit.wasSaved(stored.get());
        return at;
    }

    private void keepVersion(Transaction tx, UUID id) {
        lines.find(tx.handle(), id)
                .ifPresent(line -> versions.keep(tx, new Ref(Noun.HELP_LINE, id), snapshot(line.draft())));
    }

    /// Some earlier versions of one, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<OwnLineVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, new Ref(Noun.HELP_LINE, id), skip, most).stream()
                .map(version -> new OwnLineVersion(version.takenAt(), draft(version.content())))
                .toList());
    }

    /// Makes an earlier version the present one and keeps what stood there as a version; one step of undo.
    ///
    /// @return when it was saved
    public Instant takeBack(UUID id, OwnLineVersion version) {
        return database.act(Action.of("undo.help-line.take-back"), tx -> {
            keepVersion(tx, id);
            lines.edit(tx, id, version.line());
            return tx.now();
        });
    }

    public void trash(UUID id) {
        database.act(Action.of("undo.help-line.trash"), tx -> {
            tx.trash(Noun.HELP_LINE.table(), id);
            return true;
        });
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return lines.find(handle, id).map(line -> snapshot(line.draft()));
    }

    private static String snapshot(OwnLineDraft line) {
        var content = new LinkedHashMap<String, String>();
        content.put("name", line.name());
        content.put("number", line.number());
        content.put("note", line.note());
        return Snapshot.write(content);
    }

    private static OwnLineDraft draft(String snapshot) {
        var content = Snapshot.read(snapshot);
        return new OwnLineDraft(
                String.valueOf(content.get("name")),
                String.valueOf(content.get("number")),
                String.valueOf(content.get("note")));
    }

    private record Stored(UUID id, Instant at) {}
}
