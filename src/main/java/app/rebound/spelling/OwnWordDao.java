package app.rebound.spelling;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stores the person's own words.
final class OwnWordDao {
    private static final String TABLE = Noun.OWN_WORD.table();

    /// All of them, by alphabet.
    List<OwnWord> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, word FROM own_word WHERE deleted_at IS NULL ORDER BY LOWER(word), word, id
                        """)
                .map((rs, _) -> new OwnWord(rs.getObject("id", UUID.class), rs.getString("word")))
                .list();
    }

    void add(Transaction tx, String word) {
        tx.insert(TABLE, tx.nextId(), Map.of("word", word));
    }

    /// The row stays without its word: nothing of it can be read in the trash or later.
    void remove(Transaction tx, UUID id) {
        tx.update(TABLE, id, Map.of("word", ""));
        tx.trash(TABLE, id);
    }
}
