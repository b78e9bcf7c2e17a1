package app.rebound.timeline;

import app.rebound.db.Transaction;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Keeps in `meta` how the timeline looks in a workbook: which columns, which lanes.
final class LookDao {
    Optional<String> find(Handle handle, String name) {
        return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", "timeline-" + name)
                .mapTo(String.class)
                .findOne();
    }

    void put(Transaction tx, String name, String text) {
        tx.handle()
                .createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)")
                .bind("name", "timeline-" + name)
                .bind("text", text)
                .execute();
    }
}
