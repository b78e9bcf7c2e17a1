package app.rebound.db;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Short facts that the table `meta` keeps under a name; no step of undo, and without versions.
public final class Facts {
    /// What is kept under `name`; empty where nothing is.
    public Optional<String> find(Handle handle, String name) {
        return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    /// Keeps `text` in place of what was kept.
    public void put(Transaction tx, String name, String text) {
        tx.handle()
                .createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)")
                .bind("name", name)
                .bind("text", text)
                .execute();
    }

    /// Forgets what was kept.
    public void remove(Transaction tx, String name) {
        tx.handle()
                .createUpdate("DELETE FROM meta WHERE name = :name")
                .bind("name", name)
                .execute();
    }
}
