package app.rebound.setback;

import app.rebound.db.Columns;
import app.rebound.db.DateColumns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Stores setbacks.
final class SetbackDao {
    /// All that are not in the trash, the one worked on last first.
    List<Setback> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, title, kind, state, happened_typed, happened_edtf, program_id, at_exercise,
                               paused_until, closed_on, taken, left_here, created_at, updated_at
                        FROM setback WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC
                        """).map(SetbackDao::row).list();
    }

    Optional<Setback> find(Handle handle, UUID id) {
        return handle.createQuery("""
                        SELECT id, title, kind, state, happened_typed, happened_edtf, program_id, at_exercise,
                               paused_until, closed_on, taken, left_here, created_at, updated_at
                        FROM setback WHERE id = :id AND deleted_at IS NULL
                        """).bind("id", id).map(SetbackDao::row).findOne();
    }

    UUID add(Transaction tx, SetbackDraft draft, String programId) {
        UUID id = tx.nextId();
        var row = columns(draft);
        row.put("program_id", programId);
        tx.insert(Noun.SETBACK.table(), id, row);
        return id;
    }

    void edit(Transaction tx, UUID id, SetbackDraft draft) {
        tx.update(Noun.SETBACK.table(), id, columns(draft));
    }

    /// @param pausedUntil null for no day
    void pause(Transaction tx, UUID id, @Nullable LocalDate pausedUntil) {
        stand(tx, id, Setback.State.PAUSED, pausedUntil, null);
    }

    void open(Transaction tx, UUID id) {
        stand(tx, id, Setback.State.OPEN, null, null);
    }

    void close(Transaction tx, UUID id, LocalDate on) {
        stand(tx, id, Setback.State.CLOSED, null, on);
    }

    private static void stand(
            Transaction tx,
            UUID id,
            Setback.State state,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate closedOn) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("state", state.name());
        row.put("paused_until", pausedUntil);
        row.put("closed_on", closedOn);
        tx.update(Noun.SETBACK.table(), id, row);
    }

    void part(Transaction tx, UUID id, Parting parting) {
        tx.update(Noun.SETBACK.table(), id, Map.of("taken", parting.taken(), "left_here", parting.leftHere()));
    }

    void choose(Transaction tx, UUID id, String programId) {
        tx.update(Noun.SETBACK.table(), id, Map.of("program_id", programId));
    }

    private static Map<String, @Nullable Object> columns(SetbackDraft draft) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("title", draft.title());
        row.put("kind", draft.kind().id());
        DateColumns.put(row, "happened", draft.happened());
        return row;
    }

    private static Setback row(ResultSet rs, StatementContext context) throws SQLException {
        return new Setback(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                SetbackKind.of(rs.getString("kind")).orElse(SetbackKind.SOMETHING_ELSE),
                Setback.State.valueOf(rs.getString("state")),
                DateColumns.read(rs, "happened"),
                rs.getString("program_id"),
                rs.getString("at_exercise"),
                Columns.date(rs, "paused_until"),
                Columns.date(rs, "closed_on"),
                new Parting(rs.getString("taken"), rs.getString("left_here")),
                Columns.instant(rs, "created_at").toInstant(),
                Columns.instant(rs, "updated_at").toInstant());
    }
}
