package app.rebound.vault;

import app.rebound.db.Database;
import java.util.Optional;

/// Short facts about the workbook itself, kept inside it; nothing that a person wrote about themselves.
final class NotesDao {
    private final Database database;

    NotesDao(Database database) {
        this.database = database;
    }

    Optional<String> find(String name) {
        return database.read(handle -> handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    void put(String name, String text) {
        database.write(tx -> tx.handle()
                .createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)")
                .bind("name", name)
                .bind("text", text)
                .execute());
    }

    void remove(String name) {
        database.write(tx -> tx.handle()
                .createUpdate("DELETE FROM meta WHERE name = :name")
                .bind("name", name)
                .execute());
    }
}
