package app.rebound.journal;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps the journal's entries and their earlier versions.
public final class EntryService {
    private final Database database;
    private final Versions versions = new Versions();
    private final EntryDao entries = new EntryDao();
    private final LinkDao links = new LinkDao();
    private final EntryLinkService texts;

    public EntryService(Database database) {
        this.database = database;
        this.texts = new EntryLinkService(database);
    }

    /// All entries, newest day first.
    public List<Entry> all() {
        return database.read(entries::all);
    }

    /// What an entry of another journal brought with it; nothing for any other.
    public CameWith cameWith(UUID id) {
        return database.read(handle -> CameWith.read(entries.extras(handle, id)));
    }

    /// The entry, unless it is in the trash or there is none.
    public Optional<Entry> find(UUID id) {
        return database.read(handle -> entries.find(handle, id));
    }

    /// Adds an entry; on the disk when this returns.
    public UUID add(LocalDate day, @Nullable LocalTime time, String title, String text) {
        return database.act(Action.of("undo.entry.add"), tx -> add(tx, day, time, title, text));
    }

    /// Adds an entry inside a transaction that writes more than this.
    public UUID add(Transaction tx, LocalDate day, @Nullable LocalTime time, String title, String text) {
        return entries.add(tx, day, time, title, text);
    }

    /// Adds entries of another journal, with the links that stand in their texts.
    ///
    /// @return their ids, in the same order
    public List<UUID> addAll(Transaction tx, List<Arrival> arrivals) {
        List<UUID> ids = entries.addAll(tx, arrivals);
        for (int at = 0; at < ids.size(); at++) {
            if (!TextLinks.labels(arrivals.get(at).text()).isEmpty()) {
                texts.settle(tx, ids.get(at), arrivals.get(at).text(), Map.of());
            }
        }
        return ids;
    }

    /// By which names the entries are known in journals of one kind that came from there; those in the trash aside.
    public Set<String> keys(Handle handle, String kind) {
        return entries.keys(handle, kind);
    }

    /// Changes the entry of the same id and keeps what it was as a version.
    ///
    /// @param visit the same for all saves between opening and leaving the entry: one step of undo
    /// @param keepsVersion whether what is stored is kept as a version first: once a visit, and before a
    ///     large change
    /// @return when it was saved
    public Instant edit(Entry entry, String visit, boolean keepsVersion) {
        return database.act(Action.merging("undo.entry.edit", "entry:" + entry.id() + ":" + visit), tx -> {
            if (keepsVersion) {
                keepVersion(tx, entry.id());
            }
            entries.edit(tx, entry);
            return tx.now();
        });
    }

    /// An entry with all that stands around it; empty where it is in the trash or there is none.
    public Optional<EntryPage> page(UUID id) {
        List<Backlink> backlinks = texts.backlinks(id);
        return database.read(handle -> entries.find(handle, id)
                .map(entry -> new EntryPage(
                        entry,
                        links.from(handle, new Ref(Noun.ENTRY, id), Word.BELONGS_TO).stream()
                                .map(link -> link.to().id())
                                .toList(),
                        entries.isPrivate(handle, id),
                        backlinks)));
    }

    /// Saves what stands on the screen: adds the entry the first time, changes it from then on, and makes the links
    /// those that stand in its text. A visit is one version and one step of undo, however often it saves.
    ///
    /// @return when it was saved
    public Instant save(EntryVisit visit, EntryDraft draft) {
        Optional<UUID> stored = visit.entry();
        Action action =
                stored.isEmpty() ? Action.of("undo.entry.add") : Action.merging("undo.entry.edit", visit.name());
        Stored saved = database.act(action, tx -> {
            UUID id = stored.orElseGet(() -> entries.add(tx, draft.day(), draft.time(), draft.title(), draft.text()));
            if (stored.isPresent() && visit.keepsVersion()) {
                keepVersion(tx, id);
            }
            entries.edit(tx, id, draft);
            links.replace(tx, new Ref(Noun.ENTRY, id), Word.BELONGS_TO, Noun.SETBACK, draft.setbacks());
            texts.settle(tx, id, draft.text(), visit.chosen());
            return new Stored(id, tx.now());
        });
        visit.wasSaved(saved.id());
        return saved.at();
    }

    private record Stored(UUID id, Instant at) {}

    /// Puts an entry into the trash.
    public void trash(UUID id) {
        database.act(Action.of("undo.entry.trash"), tx -> {
            tx.trash(Noun.ENTRY.table(), id);
            return true;
        });
    }

    /// Some earlier versions of an entry, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<EntryVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, new Ref(Noun.ENTRY, id), skip, most).stream()
                .map(version -> new EntryVersion(version.takenAt(), entry(id, version.content())))
                .toList());
    }

    /// Makes an earlier version the entry again and keeps the present one as a version; one step of undo.
    ///
    /// @return when it was saved
    public Instant takeBack(EntryVersion version) {
        return database.act(Action.of("undo.entry.take-back"), tx -> {
            keepVersion(tx, version.entry().id());
            entries.edit(tx, version.entry());
            texts.settle(tx, version.entry().id(), version.entry().text(), Map.of());
            return tx.now();
        });
    }

    private void keepVersion(Transaction tx, UUID id) {
        entries.find(tx.handle(), id).ifPresent(entry -> versions.keep(tx, new Ref(Noun.ENTRY, id), snapshot(entry)));
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return entries.find(handle, id).map(EntryService::snapshot);
    }

    private static String snapshot(Entry entry) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("day", entry.day().toString());
        content.put("time", entry.time() == null ? null : entry.time().toString());
        content.put("title", entry.title());
        content.put("text", entry.text());
        content.put("tags", String.join("\n", entry.tags()));
        content.put("minutes", entry.minutes());
        return Snapshot.write(content);
    }

    private static Entry entry(UUID id, String snapshot) {
        var content = Snapshot.read(snapshot);
        return new Entry(
                id,
                LocalDate.parse(String.valueOf(content.get("day"))),
                content.get("time") instanceof String time ? LocalTime.parse(time) : null,
                String.valueOf(content.get("title")),
                String.valueOf(content.get("text")),
                // A version from before there were tags has none.
                content.get("tags") instanceof String tags ? tags.lines().toList() : List.of(),
                content.get("minutes") instanceof Number minutes ? minutes.intValue() : null);
    }
}
