package app.rebound.journal;

import app.rebound.db.Database;
import app.rebound.db.Transaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the journal's entries.
public final class EntryService {
    private final Database database;
    private final EntryDao entries = new EntryDao();

    public EntryService(Database database) {
        this.database = database;
    }

    /// All entries, newest day first.
    public List<Entry> all() {
        return database.read(entries::all);
    }

    /// Adds an entry inside a transaction that writes more than this.
    public UUID add(Transaction tx, LocalDate day, @Nullable LocalTime time, String title, String text) {
        return entries.add(tx, day, time, title, text);
    }
}
