package app.rebound.trash;

import app.rebound.card.CardType;
import app.rebound.db.Chunks;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;

/// Finds what hangs on things that are deleted for good, and takes its words out of every table.
final class FarewellDao {
    /// A link as one of its ends sees it.
    private record End(UUID from, Word word, Ref to, boolean isIncoming) {}

    private final List<CardType> types;

    FarewellDao(List<CardType> types) {
        this.types = List.copyOf(types);
    }

    /// Everything whose words go when `chosen` go. An event goes with the last setback it belongs to; an attachment
    /// with what it was added to; a source, or an attachment of nothing, with the last thing that links to it; a
    /// card or a named printout with its setback. People and entries stand for themselves and stay.
    Set<Ref> closure(Handle handle, Collection<Ref> chosen) {
        Set<Ref> gone = new LinkedHashSet<>(chosen);
        gone.addAll(orphans(handle, gone, ids(gone, Noun.SETBACK), FarewellDao::isBelonging));
        for (CardType type : types) {
            String ofSetbacks = "SELECT id FROM " + type.noun().table() + " WHERE setback_id IN (<ids>)";
            select(handle, ofSetbacks, ids(gone, Noun.SETBACK)).forEach(id -> gone.add(new Ref(type.noun(), id)));
        }
        select(handle, "SELECT id FROM printout WHERE setback_id IN (<ids>)", ids(gone, Noun.SETBACK))
                .forEach(id -> gone.add(new Ref(Noun.PRINTOUT, id)));
        gone.addAll(attached(handle, ids(gone)));
        Set<UUID> fresh = ids(gone);
        while (!fresh.isEmpty()) {
            Set<Ref> next = orphans(handle, gone, fresh, FarewellDao::isMaterial);
            next.removeIf(ref -> ref.noun() == Noun.ATTACHMENT && isOwned(handle, ref));
            next.addAll(attached(handle, ids(next)));
            next.removeAll(gone);
            gone.addAll(next);
            fresh = ids(next);
        }
        return gone;
    }

    private static Set<Ref> attached(Handle handle, Collection<UUID> owners) {
        Set<Ref> found = new LinkedHashSet<>();
        select(handle, "SELECT id FROM attachment WHERE of_id IN (<ids>) AND purged_at IS NULL", owners)
                .forEach(id -> found.add(new Ref(Noun.ATTACHMENT, id)));
        return found;
    }

    private static boolean isOwned(Handle handle, Ref attachment) {
        return !select(
                        handle,
                        "SELECT id FROM attachment WHERE id IN (<ids>) AND of_id IS NOT NULL",
                        List.of(attachment.id()))
                .isEmpty();
    }

    private static boolean isBelonging(Noun noun, End end) {
        return noun == Noun.EVENT && end.word() == Word.BELONGS_TO && end.to().noun() == Noun.SETBACK;
    }

    private static boolean isMaterial(Noun noun, End end) {
        return end.isIncoming() && (noun == Noun.SOURCE || noun == Noun.ATTACHMENT);
    }

    /// What hangs on one of `ends` by a link that `counts`, and on nothing that stays.
    private static Set<Ref> orphans(Handle handle, Set<Ref> gone, Set<UUID> ends, BiPredicate<Noun, End> counts) {
        Map<UUID, Noun> near = new LinkedHashMap<>();
        for (End end : neighbours(handle, ends)) {
            if (!gone.contains(end.to())) {
                near.put(end.to().id(), end.to().noun());
            }
        }
        Set<Ref> hanging = new LinkedHashSet<>();
        Set<Ref> held = new HashSet<>();
        for (End end : neighbours(handle, near.keySet())) {
            Noun noun = Objects.requireNonNull(near.get(end.from()));
            if (counts.test(noun, end)) {
                (gone.contains(end.to()) ? hanging : held).add(new Ref(noun, end.from()));
            }
        }
        hanging.removeAll(held);
        return hanging;
    }

    /// What the links that are not deleted join to `ids`, whichever way they read.
    private static List<End> neighbours(Handle handle, Collection<UUID> ids) {
        List<End> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createQuery("""
                            SELECT from_id AS one, word, to_noun AS noun, to_id AS other, FALSE AS incoming FROM link
                            WHERE from_id IN (<ids>) AND deleted_at IS NULL
                            UNION ALL
                            SELECT to_id AS one, word, from_noun AS noun, from_id AS other, TRUE AS incoming FROM link
                            WHERE to_id IN (<ids>) AND deleted_at IS NULL
                            """)
                    .bindList("ids", some)
                    .map((rs, _) -> new End(
                            rs.getObject("one", UUID.class),
                            Word.valueOf(rs.getString("word")),
                            new Ref(Noun.valueOf(rs.getString("noun")), rs.getObject("other", UUID.class)),
                            rs.getBoolean("incoming")))
                    .forEach(found::add);
        }
        return found;
    }

    /// How many cards go along that nobody asked to delete.
    int cards(Set<Ref> gone, Set<Ref> asked) {
        Set<Noun> nouns = EnumSet.noneOf(Noun.class);
        types.forEach(type -> nouns.add(type.noun()));
        return (int) gone.stream()
                .filter(ref -> nouns.contains(ref.noun()) && !asked.contains(ref))
                .count();
    }

    Set<UUID> answers(Handle handle, Collection<Ref> gone) {
        return select(handle, "SELECT id FROM answer WHERE setback_id IN (<ids>)", ids(gone, Noun.SETBACK));
    }

    /// How many of `answers` hold something that is not deleted.
    int written(Handle handle, Collection<UUID> answers) {
        return select(
                        handle,
                        "SELECT DISTINCT answer_id FROM answer_part WHERE answer_id IN (<ids>) AND deleted_at IS NULL",
                        answers)
                .size();
    }

    int versions(Handle handle, Collection<UUID> of) {
        return select(handle, "SELECT id FROM version WHERE noun_id IN (<ids>)", of)
                .size();
    }

    /// How many things that stay are linked to what goes.
    int left(Handle handle, Set<Ref> gone) {
        return (int) neighbours(handle, ids(gone)).stream()
                .map(End::to)
                .filter(to -> !gone.contains(to))
                .distinct()
                .count();
    }

    /// Takes the words of `gone` out of their rows, and of all that belongs to them.
    void purge(Transaction tx, Set<Ref> gone) {
        Set<UUID> answers = answers(tx.handle(), gone);
        Set<UUID> parts = select(tx.handle(), "SELECT id FROM answer_part WHERE answer_id IN (<ids>)", answers);
        Set<UUID> every = ids(gone);
        every.addAll(answers);
        every.addAll(parts);
        Set<UUID> links =
                select(tx.handle(), "SELECT id FROM link WHERE from_id IN (<ids>) OR to_id IN (<ids>)", every);
        every.addAll(links);
        Set<UUID> copies = select(
                tx.handle(), "SELECT id FROM printout_copy WHERE setback_id IN (<ids>)", ids(gone, Noun.SETBACK));
        Set<UUID> printed = printed(tx.handle(), copies, every);
        for (List<UUID> some : Chunks.of(every)) {
            tx.handle()
                    .createUpdate("DELETE FROM version WHERE noun_id IN (<ids>)")
                    .bindList("ids", some)
                    .execute();
        }
        for (Noun noun : Noun.values()) {
            Set<UUID> ids = switch (noun) {
                case ANSWER -> answers;
                case ANSWER_PART -> parts;
                case LINK -> links;
                case PRINTOUT_COPY -> copies;
                case PRINTED_PART -> printed;
                // Their records come before them, and are gone by now.
                case EVIDENCE_IMPORT -> emptied(tx.handle(), ids(gone, Noun.SOURCE));
                default -> ids(gone, noun);
            };
            tx.purge(noun.table(), ids, Blanks.of(noun, types));
        }
    }

    /// What is kept of the parts of copies that left the workbook: headings and first words.
    private static Set<UUID> printed(Handle handle, Collection<UUID> copies, Collection<UUID> things) {
        Set<UUID> printed = select(handle, "SELECT id FROM printed_part WHERE copy_id IN (<ids>)", copies);
        printed.addAll(select(handle, "SELECT id FROM printed_part WHERE of_id IN (<ids>)", things));
        return printed;
    }

    /// The files of which no record is kept any more.
    private static Set<UUID> emptied(Handle handle, Collection<UUID> sources) {
        return select(handle, """
                SELECT DISTINCT i.id FROM evidence_import i JOIN source t ON t.import_id = i.id
                WHERE t.id IN (<ids>) AND i.purged_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM source o WHERE o.import_id = i.id AND o.purged_at IS NULL)
                """, sources);
    }

    private static Set<UUID> select(Handle handle, String sql, Collection<UUID> ids) {
        Set<UUID> found = new LinkedHashSet<>();
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createQuery(sql).bindList("ids", some).mapTo(UUID.class).forEach(found::add);
        }
        return found;
    }

    private static Set<UUID> ids(Collection<Ref> refs) {
        Set<UUID> ids = new LinkedHashSet<>();
        refs.forEach(ref -> ids.add(ref.id()));
        return ids;
    }

    private static Set<UUID> ids(Collection<Ref> refs, Noun noun) {
        Set<UUID> ids = new LinkedHashSet<>();
        refs.stream().filter(ref -> ref.noun() == noun).forEach(ref -> ids.add(ref.id()));
        return ids;
    }
}
