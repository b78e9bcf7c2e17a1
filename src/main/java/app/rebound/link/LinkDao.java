package app.rebound.link;

import app.rebound.db.Chunks;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Stores the links between any two things.
public final class LinkDao {
    private static final RowMapper<Link> LINK = (rs, _) -> new Link(
            rs.getObject("id", UUID.class),
            new Ref(Noun.valueOf(rs.getString("from_noun")), rs.getObject("from_id", UUID.class)),
            Word.valueOf(rs.getString("word")),
            new Ref(Noun.valueOf(rs.getString("to_noun")), rs.getObject("to_id", UUID.class)));

    /// The links with `word` that start at `from`, oldest first; those that stand in a text, and so have a label, are
    /// left out.
    public List<Link> from(Handle handle, Ref from, Word word) {
        return handle.createQuery("""
                        SELECT id, from_noun, from_id, word, to_noun, to_id FROM link
                        WHERE from_noun = :noun AND from_id = :id AND word = :word AND label = '' AND deleted_at IS NULL
                        ORDER BY place, id
                        """)
                .bind("noun", from.noun().name())
                .bind("id", from.id())
                .bind("word", word.name())
                .map(LINK)
                .list();
    }

    /// All links that start at things of the noun `from`, oldest first.
    public List<Link> fromAny(Handle handle, Noun from, Collection<UUID> ids) {
        List<Link> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createQuery("""
                            SELECT id, from_noun, from_id, word, to_noun, to_id FROM link
                            WHERE from_noun = :noun AND from_id IN (<ids>) AND deleted_at IS NULL
                            ORDER BY place, id
                            """)
                    .bind("noun", from.name())
                    .bindList("ids", some)
                    .map(LINK)
                    .forEach(found::add);
        }
        return found;
    }

    /// All links that end at things of the noun `to`, oldest first.
    public List<Link> toAny(Handle handle, Noun to, Collection<UUID> ids) {
        List<Link> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createQuery("""
                            SELECT id, from_noun, from_id, word, to_noun, to_id FROM link
                            WHERE to_noun = :noun AND to_id IN (<ids>) AND deleted_at IS NULL
                            ORDER BY place, id
                            """)
                    .bind("noun", to.name())
                    .bindList("ids", some)
                    .map(LINK)
                    .forEach(found::add);
        }
        return found;
    }

    /// All links with `word` from things of one noun to things of another, oldest first.
    public List<Link> between(Handle handle, Noun from, Word word, Noun to) {
        return handle.createQuery("""
                        SELECT id, from_noun, from_id, word, to_noun, to_id FROM link
                        WHERE from_noun = :from AND word = :word AND to_noun = :to AND deleted_at IS NULL
                        ORDER BY place, id
                        """)
                .bind("from", from.name())
                .bind("word", word.name())
                .bind("to", to.name())
                .map(LINK)
                .list();
    }

    /// Makes the links with `word` from `from` to things of the noun `to` exactly those to `targets`, in that order.
    public void replace(Transaction tx, Ref from, Word word, Noun to, List<UUID> targets) {
        Set<UUID> wanted = new LinkedHashSet<>(targets);
        Set<UUID> present = new HashSet<>();
        for (Link link : from(tx.handle(), from, word)) {
            if (link.to().noun() != to) {
                continue;
            }
            if (wanted.contains(link.to().id())) {
                present.add(link.to().id());
            } else {
                tx.trash(Noun.LINK.table(), link.id());
            }
        }
        for (UUID target : wanted) {
            if (!present.contains(target)) {
                add(tx, from, word, new Ref(to, target));
            }
        }
    }

    /// Adds one link.
    public UUID add(Transaction tx, Ref from, Word word, Ref to) {
        return add(tx, from, word, to, "");
    }

    private static UUID add(Transaction tx, Ref from, Word word, Ref to, String label) {
        UUID id = tx.nextId();
        tx.insert(Noun.LINK.table(), id, columns(from, word, to, label));
        return id;
    }

    private static Map<String, Object> columns(Ref from, Word word, Ref to, String label) {
        return Map.of(
                "from_noun", from.noun().name(),
                "from_id", from.id(),
                "word", word.name(),
                "to_noun", to.noun().name(),
                "to_id", to.id(),
                "label", label);
    }

    /// Two things to be linked.
    public record Pair(Ref from, Ref to) {}

    /// Adds many links with one word.
    public void addAll(Transaction tx, Word word, Collection<Pair> pairs) {
        Map<UUID, Map<String, Object>> rows = new LinkedHashMap<>();
        pairs.forEach(pair -> rows.put(tx.nextId(), columns(pair.from(), word, pair.to(), "")));
        tx.insertAll(Noun.LINK.table(), rows);
    }

    /// What the links in the text of `from` lead to, by the label that stands in the text.
    public Map<String, Ref> labelled(Handle handle, Ref from) {
        Map<String, Ref> found = new LinkedHashMap<>();
        inText(handle, from).forEach((label, link) -> found.put(label, link.to()));
        return found;
    }

    private static Map<String, Link> inText(Handle handle, Ref from) {
        Map<String, Link> found = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT id, from_noun, from_id, word, to_noun, to_id, label FROM link
                        WHERE from_noun = :noun AND from_id = :id AND word = 'MENTIONS' AND label <> ''
                            AND deleted_at IS NULL
                        ORDER BY id
                        """)
                .bind("noun", from.noun().name())
                .bind("id", from.id())
                .map((rs, context) -> Map.entry(rs.getString("label"), LINK.map(rs, context)))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /// Makes the links in the text of `from` exactly those of `wanted`, by their labels; the others go.
    public void relabel(Transaction tx, Ref from, Map<String, Ref> wanted) {
        Map<String, Link> present = inText(tx.handle(), from);
        present.forEach((label, link) -> {
            if (!link.to().equals(wanted.get(label))) {
                tx.trash(Noun.LINK.table(), link.id());
            }
        });
        wanted.forEach((label, to) -> {
            Link link = present.get(label);
            if (link == null || !link.to().equals(to)) {
                add(tx, from, Word.MENTIONS, to, label);
            }
        });
    }
}
