package app.rebound.grieving;

import app.rebound.db.Action;
import app.rebound.db.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps until when somebody grieves, and knows when to ask.
public final class GrievingService {
    private final Database database;
    private final GrievingDao dao = new GrievingDao();

    public GrievingService(Database database) {
        this.database = database;
    }

    /// The chosen day; empty where none is.
    public Optional<LocalDate> until(UUID setback) {
        return database.read(handle -> dao.until(handle, setback));
    }

    public Optional<LocalDate> until(Handle handle, UUID setback) {
        return dao.until(handle, setback);
    }

    /// Chooses a day, or none; one step of undo.
    ///
    /// @return when it was saved
    public Instant set(UUID setback, @Nullable LocalDate until) {
        return database.act(Action.of("undo.grieving"), tx -> {
            dao.set(tx, setback, until);
            return tx.now();
        });
    }

    /// The setbacks worked on whose day has come by `today`, the earliest first.
    public List<Grieving> due(LocalDate today) {
        return database.read(handle -> dao.due(handle, today));
    }
}
