package app.rebound.timeline;

import app.rebound.db.Transaction;
import org.jdbi.v3.core.Handle;

/// Stores the unfinished line in `meta`.
final class QuickLineDao {
    private static final String NAME = "quick-add-line";

    /// Empty when there is none.
    String read(Handle handle) {
        return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /// A blank line removes what is stored.
    void put(Transaction tx, String line) {
        String sql = line.isBlank()
                ? "DELETE FROM meta WHERE name = :name"
                : "MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)";
        var update = tx.handle().createUpdate(sql).bind("name", NAME);
        (line.isBlank() ? update : update.bind("text", line)).execute();
    }
}
