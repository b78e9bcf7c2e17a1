package app.rebound.timeline;

import app.rebound.db.Transaction;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// One row of `meta` that says how the axis is set up.
final class AxisLookDao {
    private static final String NAME = "timeline-look";

    Optional<String> find(Handle handle) {
        return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne();
    }

    void put(Transaction tx, String text) {
        tx.handle()
                .createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)")
                .bind("name", NAME)
                .bind("text", text)
                .execute();
    }
}
