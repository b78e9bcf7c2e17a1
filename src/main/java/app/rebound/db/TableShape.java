package app.rebound.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A table as the file has it: its name and the columns that are not derived.
///
/// @param name in lower case
/// @param cells in the order of the table; `id` is the first
public record TableShape(String name, List<ColumnShape> cells) {
    public TableShape {
        cells = List.copyOf(cells);
    }

    /// Every table that holds what a person wrote, each after those that it refers to. The schema itself is asked, so
    /// that a new column or table cannot be forgotten.
    public static List<TableShape> all(Handle handle) {
        Map<String, List<String>> needed = new HashMap<>();
        handle.createQuery("""
                        SELECT DISTINCT t.table_name, u.table_name FROM information_schema.referential_constraints r
                        JOIN information_schema.table_constraints t ON t.constraint_name = r.constraint_name
                        JOIN information_schema.table_constraints u ON u.constraint_name = r.unique_constraint_name
                        WHERE t.table_schema = 'PUBLIC' AND u.table_schema = 'PUBLIC'
                        ORDER BY 1, 2
                        """)
                .map((rs, _) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(one -> needed.computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
                        .add(one.getValue()));
        Set<String> ordered = new LinkedHashSet<>();
        Schema.tables(handle).forEach(name -> place(name, needed, ordered, List.of()));
        Map<String, List<ColumnShape>> cells = cells(handle);
        return ordered.stream()
                .map(name -> new TableShape(name.toLowerCase(Locale.ROOT), cells.getOrDefault(name, List.of())))
                .toList();
    }

    private static void place(String table, Map<String, List<String>> needed, Set<String> ordered, List<String> above) {
        if (above.contains(table)) {
            return;
        }
        List<String> chain = new ArrayList<>(above);
        chain.add(table);
        needed.getOrDefault(table, List.of()).forEach(other -> place(other, needed, ordered, chain));
        ordered.add(table);
    }

    private static Map<String, List<ColumnShape>> cells(Handle handle) {
        Map<String, List<ColumnShape>> cells = new HashMap<>();
        handle.createQuery("""
                        SELECT table_name, column_name, data_type, is_nullable, column_default,
                            COALESCE(character_maximum_length, numeric_precision, 0) AS length,
                            COALESCE(datetime_precision, numeric_scale, 0) AS scale
                        FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND is_generated = 'NEVER'
                        ORDER BY table_name, ordinal_position
                        """)
                .map((rs, _) -> {
                    boolean isNullable = "YES".equals(rs.getString("is_nullable"));
                    return cells.computeIfAbsent(rs.getString("table_name"), _ -> new ArrayList<>())
                            .add(new ColumnShape(
                                    rs.getString("column_name").toLowerCase(Locale.ROOT),
                                    rs.getString("data_type"),
                                    isNullable,
                                    isNullable || rs.getString("column_default") != null,
                                    rs.getLong("length"),
                                    rs.getInt("scale")));
                })
                .list();
        return cells;
    }

    /// The column of that name.
    public Optional<ColumnShape> cell(String column) {
        return cells.stream().filter(cell -> cell.name().equals(column)).findFirst();
    }

    public boolean has(String column) {
        return cell(column).isPresent();
    }

    /// The names of the columns, in their order.
    public List<String> columns() {
        return cells.stream().map(ColumnShape::name).toList();
    }

    /// The columns as SQL names them; some of their names are words of the language.
    String selected() {
        return cells.stream().map(cell -> quoted(cell.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT) + '"';
    }
}
