package app.rebound.db;

import app.rebound.id.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    /// Some versions of `of`, newest first.
    ///
    /// @param skip how many of the newest to leave out
    /// @param most how many to read at most
    public List<Version> of(Handle handle, Ref of, int skip, int most) {
        return handle.createQuery("""
                        SELECT id, taken_at, content FROM version
                        WHERE noun = :noun AND noun_id = :of ORDER BY taken_at DESC, id DESC
                        OFFSET :skip ROWS FETCH NEXT :most ROWS ONLY
                        """)
                .bind("skip", skip)
                .bind("most", most)
                .bind("noun", of.noun().name())
                .bind("of", of.id())
                .map((rs, _) -> version(rs))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                Columns.instant(row, "taken_at").toInstant(),
                row.getString("content"));
    }

    private Optional<Version> newest(Handle handle, Ref of) {
        return of(handle, of, 0, 1).stream().findFirst();
    }
}
