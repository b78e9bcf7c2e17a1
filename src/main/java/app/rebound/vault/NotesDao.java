package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.db.Facts;
import java.util.Optional;

/// Short facts about the workbook itself, kept inside it; nothing that a person wrote about themselves.
final class NotesDao {
    private final Database database;
    private final Facts facts = new Facts();

    NotesDao(Database database) {
        this.database = database;
    }

    Optional<String> find(String name) {
        return database.read(handle -> facts.find(handle, name));
    }

    void put(String name, String text) {
        database.write(tx -> {
            facts.put(tx, name, text);
            return true;
        });
    }

    void remove(String name) {
        database.write(tx -> {
            facts.remove(tx, name);
            return true;
        });
    }
}
