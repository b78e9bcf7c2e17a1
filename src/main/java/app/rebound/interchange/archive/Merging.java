package app.rebound.interchange.archive;

import app.rebound.db.Facts;
import app.rebound.db.RawRows;
import app.rebound.db.TableShape;
import app.rebound.db.Transaction;
import app.rebound.interchange.archive.MergeReport.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Joins the rows of another copy to a workbook while they are read, or finds out what that would do.
///
/// What it is told was looked at by [CheckedRows]. Of two states of a row the later one counts ([RowOrder]); what the
/// other one said is kept as an earlier version.
/// Joining is the same whichever copy is joined to which, and however often.
final class Merging implements WorkbookReader.Sink {
    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 4 * 1024 * 1024;
    private static final int TOLD_EVERY = 500;

    private final Handle handle;
    private final @Nullable Transaction tx;
    private final Map<String, TableShape> shapes = new LinkedHashMap<>();
    private final Map<String, RawRows> tables = new HashMap<>();
    private final Aliases aliases = new Aliases();
    private final RowOrder order = new RowOrder();
    private final MergeReport.Counting counting = new MergeReport.Counting();
    private final LosingTexts losing;
    private final IntConsumer progress;
    private final Map<String, Long> contents = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> batch = new ArrayList<>();
    private @Nullable TableShape shape;
    private List<String> columns = List.of();
    private int characters;
    private int rows;
    private long clock;

    /// @param tx null where only a preview is wanted
    /// @param progress told now and then how many rows are read
    Merging(Handle handle, @Nullable Transaction tx, Histories histories, IntConsumer progress) {
        this.handle = handle;
        this.tx = tx;
        this.progress = progress;
        TableShape.all(handle).forEach(one -> {
            shapes.put(one.name(), one);
            tables.put(one.name(), tx == null ? RawRows.of(handle, one) : RawRows.of(tx, one));
        });
        losing = new LosingTexts(handle, tables, shapes, histories);
    }

    @Override
    public void head(ArchiveHead head) {
        clock = head.clock();
    }

    @Override
    public void note(String name, String text) {
        var facts = new Facts();
        if (tx != null && facts.find(handle, name).isEmpty()) {
            facts.put(tx, name, text);
        }
    }

    @Override
    public void table(String name, List<String> given) {
        shape = Objects.requireNonNull(shapes.get(name));
        columns = given;
    }

    @Override
    public void row(Map<String, @Nullable Object> row) {
        row.values().forEach(value -> characters += value instanceof String text ? text.length() : Long.BYTES);
        batch.add(row);
        rows++;
        if (rows % TOLD_EVERY == 0) {
            progress.accept(rows);
        }
        if (batch.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    @Override
    public void tableEnd() {
        flush();
    }

    private void flush() {
        TableShape into = Objects.requireNonNull(shape);
        RawRows here = Objects.requireNonNull(tables.get(into.name()));
        for (Map<String, @Nullable Object> row : batch) {
            aliases.point(into.name(), row);
        }
        aliases.join(here, into, batch, tx == null ? Map.of() : tables);
        Set<String> ids = new LinkedHashSet<>();
        batch.forEach(row -> ids.add(String.valueOf(row.get("id"))));
        var present = here.find(ids);
        List<Map<String, @Nullable Object>> fresh = new ArrayList<>();
        for (Map<String, @Nullable Object> row : batch) {
            Map<String, @Nullable Object> ours = present.get(String.valueOf(row.get("id")));
            need(into, row);
            if (ours == null) {
                fresh.add(row);
                added(into, row);
            } else if (!into.name().equals(ArchiveFormat.VERSIONS)) {
                both(into, here, ours, full(ours, row));
            }
        }
        if (tx != null) {
            here.insert(columns, fresh);
            losing.prove(into, fresh);
        }
        batch.clear();
        characters = 0;
    }

    /// A row from an older schema says nothing of the columns that it did not have.
    private static Map<String, @Nullable Object> full(
            Map<String, @Nullable Object> ours, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> full = new LinkedHashMap<>(ours);
        full.putAll(row);
        return full;
    }

    private void need(TableShape into, Map<String, @Nullable Object> row) {
        if (into.name().equals("attachment")) {
            NeededContents.note(row, contents);
        }
    }

    private void added(TableShape into, Map<String, @Nullable Object> row) {
        if (into.name().equals(ArchiveFormat.VERSIONS)) {
            counting.version();
        } else {
            counting.count(
                    RowOrder.isDeleted(row) ? Change.REMEMBERED : Change.ADDED, into.name(), RowTitle.of(into, row));
        }
    }

    private void both(
            TableShape into, RawRows here, Map<String, @Nullable Object> ours, Map<String, @Nullable Object> theirs) {
        int compared = ours.equals(theirs) ? 0 : order.compare(theirs, ours);
        if (compared == 0) {
            counting.count(Change.SAME, into.name(), "");
            return;
        }
        boolean isTheirs = compared > 0;
        counting.count(isTheirs ? change(ours, theirs) : Change.KEPT, into.name(), RowTitle.of(into, ours));
        if (tx == null) {
            return;
        }
        if (isTheirs) {
            here.replace(theirs);
            losing.prove(into, List.of(theirs));
        }
        if (!RowOrder.isPurged(ours) && !RowOrder.isPurged(theirs)) {
            losing.lost(into, isTheirs ? ours : theirs, isTheirs ? theirs : ours);
        }
    }

    private static Change change(Map<String, @Nullable Object> ours, Map<String, @Nullable Object> theirs) {
        if (RowOrder.isPurged(theirs) && !RowOrder.isPurged(ours)) {
            return Change.ERASED;
        }
        return RowOrder.isDeleted(theirs) && !RowOrder.isDeleted(ours) ? Change.TRASHED : Change.CHANGED;
    }

    /// What rows need of the files that hold attachments: how many bytes, by SHA-256.
    Map<String, Long> contents() {
        return contents;
    }

    /// Ends the joining once all was read.
    ///
    /// @param given how many contents the other copy gives
    /// @param missing how many neither has
    MergeReport finish(int given, int missing) {
        if (tx != null) {
            losing.settle(tx, counting::history);
            tables.values().forEach(RawRows::forgetPurged);
            RawRows.ahead(tx, clock);
        }
        return counting.report(given, missing);
    }
}
