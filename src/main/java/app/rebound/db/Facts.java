package app.rebound.db;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /// What is kept under names that begin with `beginning`, by the rest of the name.
    public Map<String, String> beginning(Handle handle, String beginning) {
        Map<String, String> found = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT name, text FROM meta WHERE LEFT(name, LENGTH(:beginning)) = :beginning ORDER BY name")
                .bind("beginning", beginning)
                .map((rs, _) -> found.put(rs.getString("name").substring(beginning.length()), rs.getString("text")))
                .list();
        return found;
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
