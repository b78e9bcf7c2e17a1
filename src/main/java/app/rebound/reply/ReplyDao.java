package app.rebound.reply;

import app.rebound.id.Noun;
import app.rebound.printout.PartKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Looks whether what a reply is about is still there.
final class ReplyDao {
    /// Whether the one thing that a part was about is gone or in the trash; a part about several never is.
    boolean isGone(Handle handle, String key) {
        UUID id = PartKey.id(key);
        String kind = PartKey.kind(key).toUpperCase(Locale.ROOT).replace('-', '_');
        return id != null
                && Arrays.stream(Noun.values())
                        .filter(noun -> noun.name().equals(kind))
                        .anyMatch(noun -> !isThere(handle, noun, id));
    }

    boolean isThere(Handle handle, Noun noun, UUID id) {
        return handle.createQuery("SELECT COUNT(*) FROM " + noun.table()
                                + " WHERE id = :id AND deleted_at IS NULL AND purged_at IS NULL")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
