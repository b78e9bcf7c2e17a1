package app.rebound.printout;

import app.rebound.db.Chunks;
import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores the copies that left the workbook and where their parts stand.
final class CopyDao {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String COPY = "SELECT id, setback_id, reader, title, code, made_on, page_width, page_height"
            + " FROM printout_copy WHERE deleted_at IS NULL AND purged_at IS NULL";

    UUID add(Transaction tx, MadeCopy copy, PrintoutChoice choice, String title, LocalDate day) {
        UUID id = tx.nextId();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("setback_id", choice.setback());
        row.put("kind", choice.kind().id());
        row.put("reader", choice.reader().id());
        row.put("title", title);
        row.put("code", copy.code());
        row.put("made_on", day);
        row.put("page_width", choice.page().width() * POINTS_PER_MM);
        row.put("page_height", choice.page().height() * POINTS_PER_MM);
        tx.insert(Noun.PRINTOUT_COPY.table(), id, row);
        for (int i = 0; i < copy.parts().size(); i++) {
            tx.insert(Noun.PRINTED_PART.table(), tx.nextId(), row(copy.parts().get(i), id, i));
        }
        return id;
    }

    /// The first words are kept only where they go when the thing that they are of is deleted for good.
    private static Map<String, @Nullable Object> row(PlacedPart part, UUID copy, int place) {
        UUID of = PartKey.id(part.key());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("copy_id", copy);
        row.put("place", (double) place);
        row.put("of_id", of);
        row.put("part_key", part.key());
        row.put("token", part.token());
        row.put("heading", part.heading());
        row.put("excerpt", of == null ? "" : part.excerpt());
        row.put("starts_at", written(part.start()));
        row.put("field_at", part.field() == null ? "" : written(part.field()));
        return row;
    }

    private static String written(PlacedPart.Spot spot) {
        return spot.page() + " " + spot.x() + " " + spot.y() + " " + spot.width() + " " + spot.height();
    }

    private static PlacedPart.Spot read(String written) {
        String[] numbers = written.split(" ", -1);
        return new PlacedPart.Spot(
                Integer.parseInt(numbers[0]),
                Float.parseFloat(numbers[1]),
                Float.parseFloat(numbers[2]),
                Float.parseFloat(numbers[3]),
                Float.parseFloat(numbers[4]));
    }

    List<PrintoutCopy> of(Handle handle, UUID setback) {
        return handle.createQuery(COPY + " AND setback_id = :setback ORDER BY created_at DESC, id DESC")
                .bind("setback", setback)
                .map((rs, _) -> copy(handle, rs))
                .list();
    }

    Optional<PrintoutCopy> find(Handle handle, UUID id) {
        return handle.createQuery(COPY + " AND id = :id")
                .bind("id", id)
                .map((rs, _) -> copy(handle, rs))
                .findOne();
    }

    /// The copies that know some of `tokens`, the one that knows most first.
    List<UUID> byTokens(Handle handle, Collection<String> tokens) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (List<String> some : Chunks.of(tokens)) {
            handle.createQuery("SELECT copy_id FROM printed_part WHERE token IN (<tokens>) AND purged_at IS NULL")
                    .bindList("tokens", some)
                    .mapTo(UUID.class)
                    .forEach(copy -> counts.merge(copy, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The copies with one of `codes`.
    List<UUID> byCodes(Handle handle, Collection<String> codes) {
        List<UUID> found = new ArrayList<>();
        for (List<String> some : Chunks.of(codes)) {
            handle.createQuery("SELECT id FROM printout_copy WHERE code IN (<codes>) AND code <> ''")
                    .bindList("codes", some)
                    .mapTo(UUID.class)
                    .forEach(found::add);
        }
        return found;
    }

    private static PrintoutCopy copy(Handle handle, ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new PrintoutCopy(
                id,
                rs.getObject("setback_id", UUID.class),
                rs.getString("reader"),
                rs.getString("title"),
                rs.getString("code"),
                Columns.date(rs, "made_on"),
                (float) rs.getDouble("page_width"),
                (float) rs.getDouble("page_height"),
                parts(handle, id));
    }

    private static List<PlacedPart> parts(Handle handle, UUID copy) {
        return handle.createQuery("""
                        SELECT part_key, token, heading, excerpt, starts_at, field_at FROM printed_part
                        WHERE copy_id = :copy AND purged_at IS NULL ORDER BY place, id
                        """)
                .bind("copy", copy)
                .map((rs, _) -> part(rs))
                .list();
    }

    private static PlacedPart part(ResultSet rs) throws SQLException {
        String field = rs.getString("field_at");
        return new PlacedPart(
                rs.getString("token"),
                rs.getString("part_key"),
                rs.getString("heading"),
                rs.getString("excerpt"),
                read(rs.getString("starts_at")),
                field.isEmpty() ? null : read(field));
    }
}
