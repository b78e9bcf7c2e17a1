package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// Brings a workbook's tables to the newest schema, one numbered file after the other.
final class Migrations {
    private static final List<String> FILES = List.of("V001__nouns.sql", "V002__row_hashes.sql", "V003__purged.sql");

    /// The newest schema this program knows.
    static final int NEWEST = FILES.size();

    private Migrations() {}

    /// The schema of the workbook behind `handle`; 0 when it has no tables yet.
    static int version(Handle handle) {
        boolean isNew = handle.createQuery(
                                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'PUBLIC' AND table_name = 'META'")
                        .mapTo(Integer.class)
                        .one()
                == 0;
        return isNew
                ? 0
                : handle.createQuery("SELECT text FROM meta WHERE name = 'schema'")
                        .mapTo(Integer.class)
                        .one();
    }

    /// Runs what is missing. H2 commits each DDL statement by itself, so the caller makes a backup first.
    ///
    /// @throws WorkbookException.NewerVersion when the workbook is ahead of this program; nothing was touched
    static void run(Handle handle) {
        int present = version(handle);
        if (present > NEWEST) {
            throw new WorkbookException.NewerVersion(present, NEWEST);
        }
        for (int next = present + 1; next <= NEWEST; next++) {
            handle.createScript(sql(FILES.get(next - 1))).execute();
            handle.createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES ('schema', :version)")
                    .bind("version", String.valueOf(next))
                    .execute();
        }
    }

    private static String sql(String file) {
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
