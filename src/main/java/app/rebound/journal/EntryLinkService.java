package app.rebound.journal;

import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Knows what the texts of entries link to, and what leads to an entry.
public final class EntryLinkService {
    /// Where a link leads.
    ///
    /// @param setback that a reason, a lesson or an event belongs to; empty for none
    public record Found(Ref ref, Optional<UUID> setback) {}

    private final Database database;
    private final LinkDao links = new LinkDao();
    private final TargetDao targets = new TargetDao();
    private final EntryDao entries = new EntryDao();

    public EntryLinkService(Database database) {
        this.database = database;
    }

    /// Things whose names hold `typed`, the best first.
    ///
    /// @param most how many at most
    public List<LinkTarget> suggest(String typed, int most) {
        return database.read(handle -> targets.like(handle, typed, most));
    }

    /// What `label` stands for in the text of an entry; empty when there is nothing of that name, or not any more.
    ///
    /// @param entry empty for one that is not stored yet
    public Optional<Found> find(Optional<UUID> entry, String label) {
        return database.read(handle -> entry.map(
                        id -> links.labelled(handle, ref(id)).get(label))
                .filter(ref -> targets.name(handle, ref) != null)
                .or(() -> targets.named(handle, label))
                .map(ref -> new Found(ref, targets.setback(handle, ref))));
    }

    /// Where a thing is to be found.
    public Found whereIs(Ref ref) {
        return database.read(handle -> new Found(ref, targets.setback(handle, ref)));
    }

    /// Makes the stored links of an entry those that stand in its text: a label keeps what it stood for, also when
    /// that has another name by now; one that was chosen just now stands for what was chosen; another one for the
    /// thing of that name, if there is one.
    ///
    /// @param chosen what was chosen for labels since the entry was opened
    void settle(Transaction tx, UUID entry, String text, Map<String, Ref> chosen) {
        Map<String, Ref> before = links.labelled(tx.handle(), ref(entry));
        Map<String, Ref> now = new LinkedHashMap<>();
        for (String label : TextLinks.labels(text)) {
            Optional.ofNullable(chosen.get(label))
                    .or(() -> Optional.ofNullable(before.get(label)))
                    .or(() -> targets.named(tx.handle(), label))
                    .filter(to -> !to.equals(ref(entry)))
                    .ifPresent(to -> now.put(label, to));
        }
        links.relabel(tx, ref(entry), now);
    }

    /// What leads to an entry: entries that mention it, and what was made of it; nothing in the trash.
    public List<Backlink> backlinks(UUID entry) {
        return database.read(handle -> {
            List<Backlink> found = new ArrayList<>();
            for (Link link : links.toAny(handle, Noun.ENTRY, List.of(entry))) {
                if (link.word() == Word.MENTIONS || link.word() == Word.RESTS_ON || link.word() == Word.FOLLOWS_FROM) {
                    backlink(handle, link.from())
                            .filter(one -> !found.contains(one))
                            .ifPresent(found::add);
                }
            }
            return found;
        });
    }

    private Optional<Backlink> backlink(Handle handle, Ref from) {
        return from.noun() == Noun.ENTRY
                ? entries.find(handle, from.id()).map(entry -> new Backlink(from, entry.title(), entry.day()))
                : Optional.ofNullable(targets.name(handle, from)).map(name -> new Backlink(from, name, null));
    }

    private static Ref ref(UUID entry) {
        return new Ref(Noun.ENTRY, entry);
    }
}
