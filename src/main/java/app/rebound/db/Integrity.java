package app.rebound.db;

import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/// Looks through a whole database for damage: every row, every index, every attachment, and what `meta` says.
public final class Integrity {
    /// What can be wrong.
    public enum Kind {
        /// A table could not be read to its end.
        UNREADABLE,
        /// A table that every workbook has is not there.
        MISSING_TABLE,
        /// Rows are not what they were when they were written.
        ALTERED,
        /// Rows that are there are not found by their id, or more are counted than are there.
        LOST,
        /// An index does not hold what its table holds.
        INDEX,
        /// Attachments are not what they were when they were added.
        ATTACHMENT,
        /// The schema, the device or the change counter is missing, or rows are ahead of the counter.
        META
    }

    /// One kind of damage in one table; never what stands in it.
    ///
    /// @param table in lower case
    /// @param count how many rows, or indexes
    public record Finding(String table, Kind kind, long count) {}

    /// What one table holds, to be compared with a copy of it.
    ///
    /// @param name in lower case
    /// @param rows trash included
    /// @param digest the same for the same rows, in whatever order; 0 for a schema without hashes
    public record Table(String name, long rows, long digest) {}

    /// What was looked at, and what was found.
    public record Report(int schema, long counter, List<Table> tables, List<Finding> findings) {
        public Report {
            tables = List.copyOf(tables);
            findings = List.copyOf(findings);
        }

        public boolean isClean() {
            return findings.isEmpty();
        }

        /// How many rows were read, over all tables.
        public long rows() {
            return tables.stream().mapToLong(Table::rows).sum();
        }
    }

    private final Handle handle;
    private final BooleanSupplier isStopped;
    private final List<Table> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Integrity(Handle handle, BooleanSupplier isStopped) {
        this.handle = handle;
        this.isStopped = isStopped;
    }

    /// Reads everything as it is in the transaction of `handle`, in memory that does not grow with the workbook.
    ///
    /// @throws CancellationException when `isStopped` says so
    static Report check(Handle handle, BooleanSupplier isStopped) {
        return new Integrity(handle, isStopped).run();
    }

    private Report run() {
        List<String> present = tables();
        Arrays.stream(Noun.values())
                .map(noun -> noun.table().toUpperCase(Locale.ROOT))
                .filter(table -> !present.contains(table))
                .forEach(table -> found(table, Kind.MISSING_TABLE, 1));
        long newest = 0;
        for (String table : present) {
            newest = Math.max(newest, check(table));
        }
        return meta(newest);
    }

    private List<String> tables() {
        try {
            return Faults.guarded(() -> Schema.tables(handle));
        } catch (WorkbookException e) {
            found(Schema.META, Kind.UNREADABLE, 1);
            return List.of();
        }
    }

    /// @return the highest clock of the table's rows
    private long check(String table) {
        try {
            return Faults.guarded(() -> {
                var rows = new TableScan(handle, table, isStopped).read();
                tables.add(new Table(table.toLowerCase(Locale.ROOT), rows.count(), rows.digest()));
                found(table, Kind.ALTERED, rows.altered());
                found(table, Kind.LOST, rows.lost());
                found(table, Kind.ATTACHMENT, rows.attachments());
                found(table, Kind.INDEX, new IndexScan(handle, table, isStopped).damaged());
                return rows.clock();
            });
        } catch (WorkbookException e) {
            found(table, Kind.UNREADABLE, 1);
            return 0;
        }
    }

    private Report meta(long newest) {
        int schema = 0;
        long counter = 0;
        try {
            schema = Faults.guarded(() -> Schema.version(handle));
            counter = Faults.guarded(() -> Schema.number(handle, "clock"));
            Faults.guarded(() -> Schema.device(handle));
            found(Schema.META, Kind.META, counter < newest ? 1 : 0);
        } catch (WorkbookException e) {
            found(Schema.META, Kind.META, 1);
        }
        return new Report(schema, counter, tables, findings);
    }

    private void found(String table, Kind kind, long count) {
        if (count > 0) {
            findings.add(new Finding(table.toLowerCase(Locale.ROOT), kind, count));
        }
    }

    static void stopIfAsked(BooleanSupplier isStopped) {
        if (isStopped.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
