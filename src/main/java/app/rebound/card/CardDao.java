package app.rebound.card;

import app.rebound.db.Chunks;
import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Stores cards of any type in the table of their noun.
final class CardDao {
    /// All that are not in the trash, in their order.
    List<Card> all(Handle handle, CardType type) {
        return handle.createQuery(select(type) + " WHERE deleted_at IS NULL ORDER BY place, id")
                .map((rs, _) -> card(rs, type))
                .list();
    }

    /// Those of one setback.
    List<Card> of(Handle handle, CardType type, UUID setback) {
        return handle.createQuery(
                        select(type) + " WHERE setback_id = :setback AND deleted_at IS NULL ORDER BY place, id")
                .bind("setback", setback)
                .map((rs, _) -> card(rs, type))
                .list();
    }

    Optional<Card> find(Handle handle, CardType type, UUID id) {
        return handle.createQuery(select(type) + " WHERE id = :id AND deleted_at IS NULL")
                .bind("id", id)
                .map((rs, _) -> card(rs, type))
                .findOne();
    }

    /// Those of `ids` that are not in the trash, in the order of `ids`.
    List<Card> some(Handle handle, CardType type, Collection<UUID> ids) {
        Map<UUID, Card> found = new HashMap<>();
        for (List<UUID> chunk : Chunks.of(ids)) {
            handle.createQuery(select(type) + " WHERE id IN (<ids>) AND deleted_at IS NULL")
                    .bindList("ids", chunk)
                    .map((rs, _) -> card(rs, type))
                    .forEach(card -> found.put(card.id(), card));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Whether a card of a setback says `those` things, and anything in one of `fields` where there are such.
    boolean isAny(Handle handle, CardType type, UUID setback, Map<String, String> those, List<Field> fields) {
        List<String> conditions = new ArrayList<>(List.of("setback_id = :setback", "deleted_at IS NULL"));
        those.keySet().forEach(name -> conditions.add(type.field(name).name() + " = :" + name));
        if (!fields.isEmpty()) {
            conditions.add(fields.stream().map(CardDao::says).collect(Collectors.joining(" OR ", "(", ")")));
        }
        Query query = handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table(type) + " WHERE "
                        + String.join(" AND ", conditions) + ")")
                .bind("setback", setback);
        those.forEach((name, text) -> query.bind(name, type.field(name).read(text)));
        return query.mapTo(Boolean.class).one();
    }

    private static String says(Field field) {
        return switch (field) {
            case Field.Text text -> text.name() + " <> ''";
            case Field.Choice choice -> choice.name() + " <> ''";
            case Field.Mark mark -> mark.name();
            case Field.Scale scale -> scale.name() + " IS NOT NULL";
            case Field.Amount amount -> amount.name() + " IS NOT NULL";
            case Field.Day day -> day.name() + " IS NOT NULL";
        };
    }

    /// How many cards of each type a setback has.
    Map<Noun, Integer> counts(Handle handle, List<CardType> types, UUID setback) {
        Map<Noun, Integer> counts = new EnumMap<>(Noun.class);
        if (types.isEmpty()) {
            return counts;
        }
        String sql = types.stream()
                .map(type -> "SELECT '" + type.noun().name() + "' AS noun, COUNT(*) AS number FROM " + table(type)
                        + " WHERE setback_id = :setback AND deleted_at IS NULL")
                .collect(Collectors.joining(" UNION ALL "));
        handle.createQuery(sql)
                .bind("setback", setback)
                .map((rs, _) -> counts.put(Noun.valueOf(rs.getString("noun")), rs.getInt("number")))
                .list();
        return counts;
    }

    /// A place after all others.
    double lastPlace(Handle handle, CardType type) {
        return handle.createQuery("SELECT place FROM " + table(type) + " ORDER BY place DESC FETCH FIRST ROW ONLY")
                        .mapTo(Double.class)
                        .findOne()
                        .orElse(0.0)
                + 1;
    }

    private static String table(CardType type) {
        return type.noun().table();
    }

    private static String select(CardType type) {
        return "SELECT id, setback_id, is_private, place, created_at, "
                + type.fields().stream().map(Field::name).collect(Collectors.joining(", "))
                + " FROM " + table(type);
    }

    private static Card card(ResultSet rs, CardType type) throws SQLException {
        Values values = Values.NONE;
        for (Field field : type.fields()) {
            values = values.with(field, value(rs, field));
        }
        return new Card(
                rs.getObject("id", UUID.class),
                type,
                rs.getObject("setback_id", UUID.class),
                values,
                rs.getBoolean("is_private"),
                rs.getDouble("place"),
                Columns.instant(rs, "created_at").toInstant());
    }

    private static @Nullable Object value(ResultSet rs, Field field) throws SQLException {
        return switch (field) {
            case Field.Text text -> rs.getString(text.name());
            case Field.Choice choice -> rs.getString(choice.name());
            case Field.Scale scale -> Columns.integer(rs, scale.name());
            case Field.Amount amount -> rs.getBigDecimal(amount.name());
            case Field.Day day -> Columns.date(rs, day.name());
            case Field.Mark mark -> rs.getBoolean(mark.name());
        };
    }

    UUID add(Transaction tx, CardDraft draft) {
        UUID id = tx.nextId();
        Map<String, @Nullable Object> row = columns(draft);
        row.put("setback_id", draft.setback());
        row.put("place", lastPlace(tx.handle(), draft.type()));
        tx.insert(table(draft.type()), id, row);
        return id;
    }

    void edit(Transaction tx, UUID id, CardDraft draft) {
        tx.update(table(draft.type()), id, columns(draft));
    }

    void move(Transaction tx, Card card, double place) {
        tx.update(table(card.type()), card.id(), Map.of("place", place));
    }

    private static Map<String, @Nullable Object> columns(CardDraft draft) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (Field field : draft.type().fields()) {
            Object value = draft.values().get(field);
            columns.put(field.name(), value == null ? field.blank() : value);
        }
        columns.put("is_private", draft.isPrivate());
        return columns;
    }
}
