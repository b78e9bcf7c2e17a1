package app.rebound.setback;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Makes, changes and finds setbacks.
public final class SetbackService {
    private final Database database;
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

    public void edit(UUID id, SetbackDraft draft) {
        database.act(Action.of("undo.setback.edit"), tx -> {
            setbacks.edit(tx, id, draft);
            return true;
        });
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
