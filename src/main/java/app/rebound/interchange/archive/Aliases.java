package app.rebound.interchange.archive;

import app.rebound.db.RawRows;
import app.rebound.db.TableShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes one thing of two that both copies began on their own and of which a workbook can have one only: the answer to
/// an exercise, and its parts.
///
/// The lower id counts, which is the older one. So all copies agree, whichever is joined to which.
final class Aliases {
    private static final Map<String, List<String>> KEYS = Map.of(
            "answer", List.of("setback_id", "program_id", "exercise"),
            "answer_part", List.of("answer_id", "prompt_key", "position"));
    /// Where an answer's id stands elsewhere.
    private static final Map<String, List<String>> POINTERS = Map.of(
            "answer_part", List.of("answer_id"),
            "link", List.of("from_id", "to_id"),
            "version", List.of("noun_id"),
            "attachment", List.of("of_id"),
            "printed_part", List.of("of_id"));

    private final Map<String, String> ids = new HashMap<>();

    /// The tables that may have a thing once only beside its id, with the columns that say so.
    static Map<String, List<String>> keys() {
        return KEYS;
    }

    /// Puts the ids that count in place of those that do not.
    void point(String table, Map<String, @Nullable Object> row) {
        for (String column : POINTERS.getOrDefault(table, List.of())) {
            String id = ids.get(String.valueOf(row.get(column)));
            if (id != null) {
                row.put(column, id);
            }
        }
    }

    /// Gives rows that come in the ids of what is here where both are the same thing, or the other way round.
    ///
    /// @param shapes all tables by name, to write in; empty where nothing may be written
    void join(RawRows here, TableShape shape, List<Map<String, @Nullable Object>> rows, Map<String, RawRows> shapes) {
        List<String> columns = KEYS.get(shape.name());
        if (columns == null) {
            return;
        }
        List<List<@Nullable Object>> keys = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            keys.add(key(columns, row));
        }
        var found = here.findBy(columns, keys);
        for (Map<String, @Nullable Object> row : rows) {
            Map<String, @Nullable Object> ours = found.get(key(columns, row));
            String theirId = String.valueOf(row.get("id"));
            String ourId = ours == null ? theirId : String.valueOf(ours.get("id"));
            if (ours == null || theirId.equals(ourId)) {
                continue;
            }
            if (ourId.compareTo(theirId) < 0 || shapes.isEmpty()) {
                ids.put(theirId, ourId);
                row.put("id", ourId);
            } else {
                rename(shape, here, ours, theirId, shapes);
            }
        }
    }

    private static List<@Nullable Object> key(List<String> columns, Map<String, @Nullable Object> row) {
        List<@Nullable Object> key = new ArrayList<>();
        columns.forEach(column -> key.add(row.get(column)));
        return key;
    }

    private static void rename(
            TableShape shape,
            RawRows here,
            Map<String, @Nullable Object> ours,
            String id,
            Map<String, RawRows> shapes) {
        String before = String.valueOf(ours.get("id"));
        if (!shape.name().equals("answer")) {
            here.rename("id", before, id);
            return;
        }
        // A workbook has one answer to an exercise, so the old one steps aside before the new one comes.
        Map<String, @Nullable Object> aside = new LinkedHashMap<>(ours);
        aside.put("exercise", ours.get("exercise") + " " + before);
        here.replace(aside);
        Map<String, @Nullable Object> renamed = new LinkedHashMap<>(ours);
        renamed.put("id", id);
        here.insert(List.copyOf(renamed.keySet()), List.of(renamed));
        POINTERS.forEach((table, columns) -> {
            RawRows rows = shapes.get(table);
            if (rows != null) {
                columns.forEach(column -> rows.rename(column, before, id));
            }
        });
        here.remove(before);
    }
}
