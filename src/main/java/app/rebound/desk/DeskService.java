package app.rebound.desk;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonService;
import app.rebound.source.ImportOf;
import app.rebound.source.SourceService;
import app.rebound.time.DateStatement;
import app.rebound.timeline.EventService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts what was found on the timeline, and takes it back.
public final class DeskService {
    private final Database database;
    private final SourceService sources;
    private final FoundRecords records;
    private final EventService events;
    private final PersonService people;
    private final LinkDao links = new LinkDao();
    private final DeskDao dao = new DeskDao();

    public DeskService(Database database, SourceService sources, EventService events, PersonService people) {
        this.database = database;
        this.sources = sources;
        this.records = new FoundRecords(sources);
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
            List<UUID> kept =
                    records.kept(tx, importId, fresh.stream().map(Pick::found).toList());
            List<UUID> added = events.addAll(
                    tx,
                    fresh.stream().map(pick -> EventDrafts.of(pick, setback)).toList(),
                    importId);
            List<LinkDao.Pair> pairs = new ArrayList<>();
            for (int at = 0; at < fresh.size(); at++) {
                pairs.add(rests(added.get(at), kept.get(at)));
                records.settle(tx, fresh.get(at).found(), fresh.get(at).when(), kept.get(at));
            }
            links.addAll(tx, Word.RESTS_ON, pairs);
            return new Picked(added.size(), picks.size() - (long) added.size(), added);
        });
    }

    /// Those that no event rests on, each once.
    private List<Pick> fresh(Handle handle, List<Pick> picks) {
        var isOnLine = records.onLine(handle, picks.stream().map(Pick::found).toList());
        Set<FoundRecords.Kept> seen = new HashSet<>();
        return picks.stream()
                .filter(pick -> seen.add(FoundRecords.Kept.of(pick.found())))
                .filter(pick -> !isOnLine.test(pick.found()))
                .toList();
    }

    private static LinkDao.Pair rests(UUID event, UUID source) {
        return new LinkDao.Pair(new Ref(Noun.EVENT, event), new Ref(Noun.SOURCE, source));
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
            var putting = new Putting(file, title, members, when, people, Pick.basis(members.getFirst()));
            UUID event = events.addAll(tx, List.of(EventDrafts.of(putting, setback)), importId)
                    .getFirst();
            links.addAll(
                    tx,
                    Word.RESTS_ON,
                    records.kept(tx, importId, members).stream()
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
            var isOnLine = records.onLine(
                    tx.handle(),
                    puttings.stream().flatMap(one -> one.found().stream()).toList());
            Map<ImportOf, List<Putting>> byFile = new LinkedHashMap<>();
            puttings.forEach(one ->
                    byFile.computeIfAbsent(one.file(), _ -> new ArrayList<>()).add(one));
            List<UUID> added = new ArrayList<>();
            byFile.forEach((file, those) -> added.addAll(put(tx, file, those, isOnLine, setback)));
            return new Picked(added.size(), puttings.size() - (long) added.size(), added);
        });
    }

    private List<UUID> put(
            Transaction tx, ImportOf file, List<Putting> puttings, Predicate<Found> isOnLine, @Nullable UUID setback) {
        List<Putting> fresh = puttings.stream()
                .map(one -> one.without(isOnLine))
                .flatMap(Optional::stream)
                .toList();
        UUID importId = sources.file(tx, file);
        List<UUID> kept = records.kept(
                tx,
                importId,
                fresh.stream().flatMap(one -> one.found().stream()).toList());
        List<UUID> added = events.addAll(
                tx, fresh.stream().map(one -> EventDrafts.of(one, setback)).toList(), importId);
        Set<LinkDao.Pair> pairs = new LinkedHashSet<>();
        int at = 0;
        for (int one = 0; one < fresh.size(); one++) {
            for (Found found : fresh.get(one).found()) {
                UUID source = kept.get(at++);
                pairs.add(rests(added.get(one), source));
                if (fresh.get(one).found().size() == 1) {
                    records.settle(tx, found, fresh.get(one).when(), source);
                }
            }
        }
        links.addAll(tx, Word.RESTS_ON, List.copyOf(pairs));
        return added;
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
                    records.kept(tx, sources.file(tx, file), found).stream()
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
