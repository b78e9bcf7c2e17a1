package app.rebound.vault;

import app.rebound.db.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Counts what a workbook holds, for the words that a backup is described with.
final class ContentsDao {
    private static final List<String> CHANGING =
            List.of("setback", "answer", "answer_part", "event", "person", "entry", "link");

    private final Database database;

    ContentsDao(Database database) {
        this.database = database;
    }

    BackupContents read(long counter, int schema, Instant madeAt) {
        return database.read(handle -> new BackupContents(
                count(handle, "SELECT COUNT(*) FROM setback WHERE deleted_at IS NULL"),
                count(handle, """
                        SELECT COUNT(DISTINCT a.id) FROM answer a JOIN answer_part p ON p.answer_id = a.id
                        WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND p.text <> ''
                        """),
                count(handle, "SELECT COUNT(*) FROM event WHERE deleted_at IS NULL"),
                count(handle, "SELECT COUNT(*) FROM person WHERE deleted_at IS NULL"),
                count(handle, "SELECT COUNT(*) FROM entry WHERE deleted_at IS NULL"),
                lastChange(handle),
                counter,
                schema,
                madeAt));
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static @Nullable Instant lastChange(Handle handle) {
        return CHANGING.stream()
                .map(table -> handle.createQuery("SELECT MAX(updated_at) FROM " + table)
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
