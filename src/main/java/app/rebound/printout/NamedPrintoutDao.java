package app.rebound.printout;

import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores named printouts; those of a setback in the trash are left out.
final class NamedPrintoutDao {
    private static final String ROWS = """
            SELECT p.id, p.title, p.choice_text, p.setback_id, p.updated_at
            FROM printout p LEFT JOIN setback s ON s.id = p.setback_id
            WHERE p.deleted_at IS NULL AND s.deleted_at IS NULL
            """;

    /// The one changed last first.
    List<NamedPrintout> all(Handle handle) {
        return handle.createQuery(ROWS + " ORDER BY p.updated_at DESC, p.id DESC")
                .map((rs, _) -> named(rs))
                .list();
    }

    Optional<NamedPrintout> find(Handle handle, UUID id) {
        return handle.createQuery(ROWS + " AND p.id = :id")
                .bind("id", id)
                .map((rs, _) -> named(rs))
                .findOne();
    }

    UUID add(Transaction tx, String title, PrintoutChoice choice) {
        UUID id = tx.nextId();
        Map<String, @Nullable Object> row = choice(choice);
        row.put("title", title);
        tx.insert(Noun.PRINTOUT.table(), id, row);
        return id;
    }

    void choose(Transaction tx, UUID id, PrintoutChoice choice) {
        tx.update(Noun.PRINTOUT.table(), id, choice(choice));
    }

    void rename(Transaction tx, UUID id, String title) {
        tx.update(Noun.PRINTOUT.table(), id, Map.of("title", title));
    }

    private static Map<String, @Nullable Object> choice(PrintoutChoice choice) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("setback_id", choice.setback());
        row.put("choice_text", ChoiceText.write(choice));
        return row;
    }

    private static NamedPrintout named(ResultSet rs) throws SQLException {
        return new NamedPrintout(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                ChoiceText.read(rs.getString("choice_text"), rs.getObject("setback_id", UUID.class)),
                Columns.instant(rs, "updated_at").toInstant());
    }
}
