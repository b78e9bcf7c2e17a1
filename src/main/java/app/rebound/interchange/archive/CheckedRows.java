package app.rebound.interchange.archive;

import app.rebound.db.ColumnShape;
import app.rebound.db.RawRows;
import app.rebound.db.TableShape;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at what a copy says, row after row, before anybody believes it; needs no workbook to be open.
///
/// What comes through fits the tables by name, column, type and order, and holds only words that are known.
final class CheckedRows implements WorkbookReader.Sink {
    private final Map<String, TableShape> shapes = new LinkedHashMap<>();
    private final WorkbookReader.Sink sink;
    private final Set<String> done = new HashSet<>();
    private @Nullable TableShape shape;
    private Set<String> columns = Set.of();
    private String last = "";
    private long clock;

    /// @param shapes of the tables that there are
    /// @param sink is told the rest, its rows in the one form of [ColumnShape] and in the order of the columns
    CheckedRows(Collection<TableShape> shapes, WorkbookReader.Sink sink) {
        shapes.forEach(one -> this.shapes.put(one.name(), one));
        this.sink = sink;
    }

    private static ArchiveFault damaged() {
        return new ArchiveFault(ArchiveFault.Kind.DAMAGED);
    }

    @Override
    public void head(ArchiveHead head) {
        if (head.schema() > RawRows.newestSchema()) {
            throw new ArchiveFault(ArchiveFault.Kind.NEWER);
        }
        clock = head.clock();
        sink.head(head);
    }

    @Override
    public void note(String name, String text) {
        if (!ArchiveFormat.travels(name)) {
            throw damaged();
        }
        sink.note(name, text);
    }

    @Override
    public void table(String name, List<String> given) {
        TableShape found = shapes.get(name);
        boolean isFitting = found != null
                && done.add(name)
                && given.contains("id")
                && found.columns().containsAll(given)
                && found.cells().stream().allMatch(cell -> cell.hasDefault() || given.contains(cell.name()));
        if (!isFitting) {
            throw damaged();
        }
        shape = found;
        columns = Set.copyOf(given);
        last = "";
        sink.table(name, given);
    }

    @Override
    public void row(Map<String, @Nullable Object> given) {
        TableShape into = Objects.requireNonNull(shape);
        if (!columns.containsAll(given.keySet())) {
            throw damaged();
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (ColumnShape cell : into.cells()) {
            if (columns.contains(cell.name())) {
                row.put(cell.name(), cell.canonical(given.get(cell.name())));
            }
        }
        String id = String.valueOf(row.get("id"));
        if (id.compareTo(last) <= 0 || (row.get("clock") instanceof Long at && (at > clock || at < 0))) {
            throw damaged();
        }
        last = id;
        KnownWords.prove(into.name(), row);
        sink.row(row);
    }

    @Override
    public void tableEnd() {
        sink.tableEnd();
    }
}
