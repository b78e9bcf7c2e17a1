package app.rebound.spelling;

import app.rebound.db.Action;
import app.rebound.db.Database;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Keeps the person's own words in the workbook; nowhere else is any of them written.
public final class OwnWordService {
    private final Database database;
    private final OwnWordDao words = new OwnWordDao();

    public OwnWordService(Database database) {
        this.database = database;
    }

    /// All of them, by alphabet.
    List<OwnWord> all() {
        return database.read(words::all);
    }

    /// Adds a word; one that is there already, in small letters or capitals, stays as it is.
    ///
    /// @return whether it is new
    boolean add(String word) {
        boolean isThere = all().stream()
                .anyMatch(known -> known.text().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
        if (isThere) {
            return false;
        }
        return database.act(Action.of("undo.own-word.add"), tx -> {
            words.add(tx, word);
            return true;
        });
    }

    /// Takes a word out. It does not go to the trash; undo brings it back while the workbook is open.
    void remove(UUID id) {
        database.act(Action.of("undo.own-word.remove"), tx -> {
            words.remove(tx, id);
            return true;
        });
    }

    /// Rises with every write to the workbook, so that what was read can be kept until then.
    long state() {
        return database.counter();
    }
}
