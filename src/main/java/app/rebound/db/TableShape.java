package app.rebound.db;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A table as the file has it: its name and the columns that are not derived.
///
/// @param name in lower case
/// @param cells in the order of the table; `id` is the first
public record TableShape(String name, List<Cell> cells) {
    public TableShape {
        cells = List.copyOf(cells);
    }

    /// Every table that holds what a person wrote, each after those that it refers to. The schema itself is asked, so
    /// that a new column or table cannot be forgotten.
    public static List<TableShape> all(Handle handle) {
        List<String> names = Schema.tables(handle);
        Set<String> ordered = new LinkedHashSet<>();
        names.forEach(name -> place(handle, name, ordered, List.of()));
        return ordered.stream().map(name -> of(handle, name)).toList();
    }

    private static void place(Handle handle, String table, Set<String> ordered, List<String> above) {
        if (above.contains(table)) {
            return;
        }
        List<String> chain = new ArrayList<>(above);
        chain.add(table);
        handle.createQuery("""
                        SELECT DISTINCT u.table_name FROM information_schema.referential_constraints r
                        JOIN information_schema.table_constraints t ON t.constraint_name = r.constraint_name
                        JOIN information_schema.table_constraints u ON u.constraint_name = r.unique_constraint_name
                        WHERE t.table_name = :table AND t.table_schema = 'PUBLIC' AND u.table_schema = 'PUBLIC'
                        ORDER BY u.table_name
                        """)
                .bind("table", table)
                .mapTo(String.class)
                .list()
                .forEach(needed -> place(handle, needed, ordered, chain));
        ordered.add(table);
    }

    private static TableShape of(Handle handle, String table) {
        List<Cell> cells = handle.createQuery("""
                        SELECT column_name, data_type, is_nullable, column_default,
                            COALESCE(character_maximum_length, numeric_precision, 0) AS length,
                            COALESCE(datetime_precision, numeric_scale, 0) AS scale
                        FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND table_name = :table AND is_generated = 'NEVER'
                        ORDER BY ordinal_position
                        """)
                .bind("table", table)
                .map((rs, _) -> new Cell(
                        rs.getString("column_name").toLowerCase(Locale.ROOT),
                        rs.getString("data_type"),
                        "YES".equals(rs.getString("is_nullable")),
                        rs.getString("column_default") != null || "YES".equals(rs.getString("is_nullable")),
                        rs.getLong("length"),
                        rs.getInt("scale")))
                .list();
        return new TableShape(table.toLowerCase(Locale.ROOT), cells);
    }

    /// The column of that name.
    public Optional<Cell> cell(String column) {
        return cells.stream().filter(cell -> cell.name().equals(column)).findFirst();
    }

    public boolean has(String column) {
        return cell(column).isPresent();
    }

    /// The names of the columns, in their order.
    public List<String> columns() {
        return cells.stream().map(Cell::name).toList();
    }

    /// The columns as SQL names them; some of their names are words of the language.
    String selected() {
        return cells.stream().map(cell -> quoted(cell.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT) + '"';
    }
}
