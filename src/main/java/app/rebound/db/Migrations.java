package app.rebound.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// Brings a workbook's tables to the newest schema, one numbered file after the other.
final class Migrations {
    private static final List<String> FILES = List.of(
            "V001__nouns.sql",
            "V002__row_hashes.sql",
            "V003__purged.sql",
            "V004__cards.sql",
            "V005__help_line.sql",
            "V006__timeline.sql",
            "V007__journal.sql",
            "V008__printouts.sql",
            "V009__nicknames.sql",
            "V010__replies.sql",
            "V011__evidence.sql",
            "V012__other_journals.sql");

    /// The newest schema this program knows.
    static final int NEWEST = FILES.size();

    private Migrations() {}

    /// Runs what is missing. H2 commits each DDL statement by itself, so the caller makes a backup first; the number is
    /// written last of all, so what failed halfway is run again.
    ///
    /// @param present the schema that the workbook has, 0 for none
    static void run(Handle handle, int present) {
        if (present >= 1) {
            RowHashes.drop(handle);
        }
        for (String file : FILES.subList(present, NEWEST)) {
            handle.createScript(sql(file)).execute();
        }
        RowHashes.add(handle);
        Schema.put(handle, "schema", String.valueOf(NEWEST));
    }

    private static String sql(String file) {
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
