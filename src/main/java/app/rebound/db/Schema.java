package app.rebound.db;

import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// What a whole workbook has: its tables, and the three rows of `meta` that say what it is.
final class Schema {
    static final String META = "META";
    /// Derived from all else, and made again when it is lost.
    static final String INDEX_FILE = "INDEX_FILE";

    private Schema() {}

    /// All tables but `meta` and what is derived, as they are in the file.
    static List<String> tables(Handle handle) {
        return handle.createQuery("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC' AND table_name NOT IN (:meta, :derived)
                        ORDER BY table_name
                        """)
                .bind("meta", META)
                .bind("derived", INDEX_FILE)
                .mapTo(String.class)
                .list();
    }

    /// The schema number of the workbook behind `handle`; 0 when it has no tables yet.
    ///
    /// @throws WorkbookException.Damaged when there are tables and no number
    static int version(Handle handle) {
        boolean isNew =
                handle.createQuery("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                                .mapTo(Integer.class)
                                .one()
                        == 0;
        return isNew ? 0 : (int) number(handle, "schema");
    }

    /// Refuses a file that says it is a workbook and holds less than one: a truncated file can look like that.
    ///
    /// @throws WorkbookException.Damaged when a table, the device or the change counter is missing
    static void refuseIncomplete(Handle handle) {
        if (!tables(handle).containsAll(expected())) {
            throw new WorkbookException.Damaged(null);
        }
        device(handle);
        number(handle, "clock");
    }

    private static List<String> expected() {
        return Stream.concat(Arrays.stream(Noun.values()).map(Noun::table), Stream.of("version"))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toList();
    }

    /// The device that writes here.
    static UUID device(Handle handle) {
        try {
            return handle.createQuery("SELECT text FROM meta WHERE name = 'device'")
                    .mapTo(UUID.class)
                    .findOne()
                    .orElseThrow(() -> new WorkbookException.Damaged(null));
        } catch (IllegalArgumentException e) {
            throw new WorkbookException.Damaged(null);
        }
    }

    /// A whole number of `meta`.
    static long number(Handle handle, String name) {
        try {
            return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                    .bind("name", name)
                    .mapTo(Long.class)
                    .findOne()
                    .orElseThrow(() -> new WorkbookException.Damaged(null));
        } catch (NumberFormatException e) {
            throw new WorkbookException.Damaged(null);
        }
    }

    static void put(Handle handle, String name, String text) {
        handle.createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES (:name, :text)")
                .bind("name", name)
                .bind("text", text)
                .execute();
    }
}
