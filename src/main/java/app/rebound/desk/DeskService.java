package app.rebound.desk;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonService;
import app.rebound.source.ImportOf;
import app.rebound.source.SourceService;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Timing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts what was found on the timeline, and takes it back.
public final class DeskService {
    private static final int FACT_LENGTH = 600;
    private static final int MEMBERS_NAMED = 12;

    private final Database database;
    private final SourceService sources;
    private final EventService events;
    private final PersonService people;
    private final LinkDao links = new LinkDao();
    private final DeskDao dao = new DeskDao();

    public DeskService(Database database, SourceService sources, EventService events, PersonService people) {
        this.database = database;
        this.sources = sources;
        this.events = events;
        this.people = people;
    }

    /// Makes an event of each, which rests on its record; one step of undo. What is on the timeline already is not
    /// added twice, and a record that waits is used.
    ///
    /// @param setback what the events belong to; null for none
    public Picked pick(ImportOf file, List<Pick> picks, @Nullable UUID setback) {
        return database.act(Action.of("undo.evidence.pick"), tx -> {
            List<Pick> fresh = fresh(tx.handle(), picks);
            UUID importId = sources.file(tx, file);
            List<UUID> kept = kept(tx, importId, fresh.stream().map(Pick::found).toList());
            List<UUID> added = events.addAll(
                    tx, fresh.stream().map(pick -> draft(pick, setback)).toList(), importId);
            List<LinkDao.Pair> pairs = new ArrayList<>();
            for (int at = 0; at < fresh.size(); at++) {
                pairs.add(rests(added.get(at), kept.get(at)));
                settle(tx, fresh.get(at).found(), fresh.get(at).when(), kept.get(at));
            }
            links.addAll(tx, Word.RESTS_ON, pairs);
            return new Picked(added.size(), picks.size() - (long) added.size(), added);
        });
    }

    private static LinkDao.Pair rests(UUID event, UUID source) {
        return new LinkDao.Pair(new Ref(Noun.EVENT, event), new Ref(Noun.SOURCE, source));
    }

    /// Those that no event rests on, each once.
    private List<Pick> fresh(Handle handle, List<Pick> picks) {
        var stored = stored(handle, picks.stream().map(Pick::found).toList());
        Set<Kept> seen = new HashSet<>();
        return picks.stream()
                .filter(pick -> seen.add(Kept.of(pick.found())))
                .filter(pick -> {
                    SourceService.Stored there = stored.get(Kept.of(pick.found()));
                    return there == null || !there.isOnLine();
                })
                .toList();
    }

    /// What makes a record the same as another.
    private record Kept(SourceKind kind, String key) {
        static Kept of(Found found) {
            return new Kept(found.kind(), found.key());
        }
    }

    private Map<Kept, SourceService.Stored> stored(Handle handle, Collection<Found> found) {
        Map<Kept, SourceService.Stored> stored = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Found::kind, Collectors.mapping(Found::key, Collectors.toSet())))
                .forEach((kind, keys) -> sources.stored(handle, kind, keys)
                        .forEach((key, there) -> stored.put(new Kept(kind, key), there)));
        return stored;
    }

    /// The ids of the records, in the same order; those that were not kept are added.
    private List<UUID> kept(Transaction tx, UUID importId, List<Found> found) {
        Map<Kept, UUID> ids = new HashMap<>();
        stored(tx.handle(), found).forEach((kept, there) -> ids.put(kept, there.id()));
        Map<Kept, Found> fresh = new LinkedHashMap<>();
        found.stream()
                .filter(one -> !ids.containsKey(Kept.of(one)))
                .forEach(one -> fresh.putIfAbsent(Kept.of(one), one));
        List<UUID> added = sources.add(tx, importId, List.copyOf(fresh.values()));
        int at = 0;
        for (Kept kept : fresh.keySet()) {
            ids.put(kept, added.get(at++));
        }
        return found.stream()
                .map(one -> Objects.requireNonNull(ids.get(Kept.of(one))))
                .toList();
    }

    /// A date that was changed beside the record that says another is no longer asked about.
    private void settle(Transaction tx, Found found, @Nullable DateStatement when, UUID source) {
        FoundDate recorded = found.when();
        if (recorded != null && when != null && !when.date().equals(recorded.date())) {
            sources.settle(tx, List.of(source), when.date());
        }
    }

    private static EventDraft draft(Pick pick, @Nullable UUID setback) {
        return draft(pick.title(), pick.when(), fact(pick.found()), pick.people(), pick.basis(), setback);
    }

    private static EventDraft draft(
            String title,
            @Nullable DateStatement when,
            String fact,
            List<String> people,
            Basis basis,
            @Nullable UUID setback) {
        return new EventDraft(
                title,
                Timing.of(when),
                Mark.NONE,
                null,
                null,
                basis,
                new Event.Details(fact, "", "", "", "", ""),
                people,
                setback == null ? List.of() : List.of(setback),
                false);
    }

    /// The first lines, where they say more than the title.
    private static String fact(Found found) {
        String text = found.text().strip();
        return text.equals(found.title()) ? "" : Texts.cut(text, FACT_LENGTH);
    }

    /// Makes one event that rests on all of several records; one step of undo.
    ///
    /// @param members at least one
    /// @param setback what it belongs to; null for none
    /// @return the id of the event
    public UUID pickGroup(
            ImportOf file,
            String title,
            List<Found> members,
            @Nullable DateStatement when,
            List<String> people,
            @Nullable UUID setback) {
        return database.act(Action.of("undo.evidence.pick"), tx -> {
            UUID importId = sources.file(tx, file);
            EventDraft draft = draft(title, when, fact(members), people, Pick.basis(members.getFirst()), setback);
            UUID event = events.addAll(tx, List.of(draft), importId).getFirst();
            links.addAll(
                    tx,
                    Word.RESTS_ON,
                    kept(tx, importId, members).stream()
                            .distinct()
                            .map(source -> rests(event, source))
                            .toList());
            return event;
        });
    }

    /// Makes one event of each, which rests on all its records; one step of undo. Records that an event rests on are
    /// not used again: of what holds nothing else, nothing is made.
    ///
    /// @param setback what the events belong to; null for none
    Picked put(List<Putting> puttings, @Nullable UUID setback) {
        return put(puttings, setback, UUID.randomUUID().toString());
    }

    /// The same; puttings in a row with the same `step` are one step of undo.
    Picked put(List<Putting> puttings, @Nullable UUID setback, String step) {
        return database.act(Action.merging("undo.evidence.pick", step), tx -> {
            var all = stored(
                    tx.handle(),
                    puttings.stream().flatMap(one -> one.found().stream()).toList());
            Map<ImportOf, List<Putting>> byFile = new LinkedHashMap<>();
            puttings.forEach(one ->
                    byFile.computeIfAbsent(one.file(), _ -> new ArrayList<>()).add(one));
            List<UUID> added = new ArrayList<>();
            byFile.forEach((file, those) -> added.addAll(put(tx, file, those, all, setback)));
            return new Picked(added.size(), puttings.size() - (long) added.size(), added);
        });
    }

    private List<UUID> put(
            Transaction tx,
            ImportOf file,
            List<Putting> puttings,
            Map<Kept, SourceService.Stored> stored,
            @Nullable UUID setback) {
        List<Putting> fresh = puttings.stream()
                .map(one -> one.without(found -> {
                    SourceService.Stored there = stored.get(Kept.of(found));
                    return there != null && there.isOnLine();
                }))
                .flatMap(Optional::stream)
                .toList();
        UUID importId = sources.file(tx, file);
        List<UUID> kept = kept(
                tx,
                importId,
                fresh.stream().flatMap(one -> one.found().stream()).toList());
        List<UUID> added = events.addAll(
                tx,
                fresh.stream()
                        .map(one ->
                                draft(one.title(), one.when(), fact(one.found()), one.people(), one.basis(), setback))
                        .toList(),
                importId);
        Set<LinkDao.Pair> pairs = new LinkedHashSet<>();
        int at = 0;
        for (int one = 0; one < fresh.size(); one++) {
            for (Found found : fresh.get(one).found()) {
                UUID source = kept.get(at++);
                pairs.add(rests(added.get(one), source));
                if (fresh.get(one).found().size() == 1) {
                    settle(tx, found, fresh.get(one).when(), source);
                }
            }
        }
        links.addAll(tx, Word.RESTS_ON, List.copyOf(pairs));
        return added;
    }

    private static String fact(List<Found> members) {
        String titles = members.stream()
                .map(Found::title)
                .distinct()
                .limit(MEMBERS_NAMED)
                .collect(Collectors.joining("\n"));
        return members.size() == 1 ? fact(members.getFirst()) : Texts.cut(titles, FACT_LENGTH);
    }

    /// Has an event that is there rest on records, and keeps its words and its date; one step of undo.
    public void attach(ImportOf file, List<Found> found, UUID event) {
        database.act(Action.of("undo.evidence.attach"), tx -> {
            Ref from = new Ref(Noun.EVENT, event);
            Set<Ref> there = links.from(tx.handle(), from, Word.RESTS_ON).stream()
                    .map(link -> link.to())
                    .collect(Collectors.toSet());
            links.addAll(
                    tx,
                    Word.RESTS_ON,
                    kept(tx, sources.file(tx, file), found).stream()
                            .distinct()
                            .map(source -> rests(event, source))
                            .filter(pair -> !there.contains(pair.to()))
                            .toList());
            return true;
        });
    }

    /// Puts a whole import into the trash: its records, and the events that were made of them and rest on nothing
    /// else; one step of undo.
    public void takeBack(UUID importId) {
        takeBack(takenBack(importId), UUID.randomUUID().toString());
    }

    /// All that [#takeBack] puts into the trash, events first, so that no event is ever without its record.
    List<Ref> takenBack(UUID importId) {
        return database.read(handle -> Stream.concat(
                        madeOf(handle, importId).stream().map(id -> new Ref(Noun.EVENT, id)),
                        sources.ofFile(handle, importId).stream().map(id -> new Ref(Noun.SOURCE, id)))
                .toList());
    }

    /// Puts some of it into the trash; in a row with the same `step` one step of undo.
    ///
    /// @return how many events
    long takeBack(List<Ref> some, String step) {
        return database.act(Action.merging("undo.evidence.take-back", step), tx -> {
            Map<Noun, List<UUID>> ids = some.stream()
                    .collect(Collectors.groupingBy(Ref::noun, Collectors.mapping(Ref::id, Collectors.toList())));
            ids.forEach((noun, those) -> tx.trashAll(noun.table(), those));
            return (long) ids.getOrDefault(Noun.EVENT, List.of()).size();
        });
    }

    private List<UUID> madeOf(Handle handle, UUID importId) {
        List<UUID> made = events.madeOf(handle, importId);
        Set<UUID> staying = dao.restingElsewhere(handle, made, importId);
        return made.stream().filter(event -> !staying.contains(event)).toList();
    }

    /// What [#takeBack] would put into the trash.
    public Removable removable(UUID importId) {
        return database.read(handle -> {
            List<UUID> made = madeOf(handle, importId);
            return new Removable(sources.ofFile(handle, importId).size(), made.size(), dao.edited(handle, made));
        });
    }

    /// Who is named in what was found, those named most often first.
    public List<PersonOffer> people(List<Found> found) {
        return PersonOffers.of(found, people.all());
    }
}
