package app.rebound.db;

import app.rebound.id.Ref;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps what a thing was like earlier, so that it can be read and taken back.
public final class Versions {
    /// One earlier version.
    ///
    /// @param content as the noun's own service wrote it
    public record Version(UUID id, Instant takenAt, String content) {}

    /// Keeps `content` as a version of `of`, unless the newest one says the same.
    ///
    /// @return whether one was added
    public boolean keep(Transaction tx, Ref of, String content) {
        if (newest(tx.handle(), of)
                .map(Version::content)
                .filter(content::equals)
                .isPresent()) {
            return false;
        }
        tx.handle()
                .createUpdate("""
                        INSERT INTO version (id, noun, noun_id, taken_at, device_id, content)
                        VALUES (:id, :noun, :of, :at, (SELECT CAST(text AS UUID) FROM meta WHERE name = 'device'), :content)
                        """)
                .bind("id", tx.nextId())
                .bind("noun", of.noun().name())
                .bind("of", of.id())
                .bind("at", tx.now().atOffset(ZoneOffset.UTC))
                .bind("content", content)
                .execute();
        return true;
    }

    /// The versions of `of`, newest first.
    public List<Version> of(Handle handle, Ref of) {
        return handle.createQuery("""
                        SELECT id, taken_at, content FROM version
                        WHERE noun = :noun AND noun_id = :of ORDER BY taken_at DESC, id DESC
                        """)
                .bind("noun", of.noun().name())
                .bind("of", of.id())
                .map((rs, _) -> new Version(
                        rs.getObject("id", UUID.class),
                        rs.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        rs.getString("content")))
                .list();
    }

    private Optional<Version> newest(Handle handle, Ref of) {
        return of(handle, of).stream().findFirst();
    }
}
