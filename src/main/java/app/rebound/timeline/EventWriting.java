package app.rebound.timeline;

import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes events with their links and earlier versions, inside a transaction.
final class EventWriting {
    /// What an event's own columns and fields say; all other links are kept beside them.
    private static final Set<Word> OWN = EnumSet.of(Word.INVOLVES, Word.BELONGS_TO, Word.AFTER, Word.BEFORE);

    /// From how many events on all are read at once.
    private static final int MANY = 200;

    private final Versions versions;
    private final PersonService people;
    private final LinkDao links = new LinkDao();
    private final EventDao events = new EventDao();

    EventWriting(Versions versions, PersonService people) {
        this.versions = versions;
        this.people = people;
    }

    static Ref ref(UUID event) {
        return new Ref(Noun.EVENT, event);
    }

    /// Those that are there and not in the trash, in the order of `ids`.
    List<Event> found(Transaction tx, Collection<UUID> ids) {
        Set<UUID> wanted = new LinkedHashSet<>(ids);
        if (wanted.size() < MANY) {
            return wanted.stream()
                    .flatMap(id -> events.find(tx.handle(), id).stream())
                    .toList();
        }
        Map<UUID, Event> all = new HashMap<>();
        events.all(tx.handle(), null).forEach(event -> all.put(event.id(), event));
        return wanted.stream()
                .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
                .toList();
    }

    UUID add(Transaction tx, EventDraft draft) {
        UUID id = events.add(tx, draft);
        link(tx, id, draft);
        return id;
    }

    /// Adds many at once that stand at dates.
    ///
    /// @param importId of what they were made of
    /// @return their ids, in the same order
    List<UUID> addAll(Transaction tx, List<EventDraft> drafts, UUID importId) {
        List<UUID> ids = events.addAll(tx, drafts, importId);
        Map<String, UUID> named = new HashMap<>();
        List<LinkDao.Pair> involved = new ArrayList<>();
        List<LinkDao.Pair> belonging = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            Ref event = ref(ids.get(at));
            EventDraft draft = drafts.get(at);
            draft.people().stream()
                    .map(name -> named.computeIfAbsent(name, _ -> people.named(tx, name)))
                    .distinct()
                    .forEach(person -> involved.add(new LinkDao.Pair(event, new Ref(Noun.PERSON, person))));
            draft.setbacks().forEach(setback -> belonging.add(new LinkDao.Pair(event, new Ref(Noun.SETBACK, setback))));
        }
        links.addAll(tx, Word.INVOLVES, involved);
        links.addAll(tx, Word.BELONGS_TO, belonging);
        return ids;
    }

    /// Adds one like an event that is there, with the same people, those in the trash among them.
    UUID addLike(Transaction tx, Event event, EventDraft draft) {
        UUID id = events.add(tx, draft);
        links.replace(tx, ref(id), Word.INVOLVES, Noun.PERSON, event.people());
        links.replace(tx, ref(id), Word.BELONGS_TO, Noun.SETBACK, draft.setbacks());
        order(tx, ref(id), draft.timing().order());
        return id;
    }

    void edit(Transaction tx, UUID id, EventDraft draft) {
        events.edit(tx, id, draft);
        link(tx, id, draft);
    }

    /// Changes the columns of an event, keeps what it was as a version, and leaves its people and setbacks as they are.
    ///
    /// @param change is given a draft without people
    void change(Transaction tx, Event event, UnaryOperator<EventDraft> change) {
        EventDraft before = EventDraft.of(event, List.of());
        EventDraft changed = change.apply(before);
        if (changed.equals(before)) {
            return;
        }
        keepVersion(tx, event);
        events.edit(tx, event.id(), changed);
        if (!Objects.equals(event.order(), changed.timing().order())) {
            order(tx, ref(event.id()), changed.timing().order());
        }
    }

    void keepVersion(Transaction tx, Event event) {
        versions.keep(tx, ref(event.id()), EventSnapshot.write(event));
    }

    private void link(Transaction tx, UUID id, EventDraft draft) {
        Set<UUID> involved = new LinkedHashSet<>();
        draft.people().forEach(name -> involved.add(people.named(tx, name)));
        // A form does not show who is in the trash; they must be in the event again once they are brought back.
        involved.addAll(people.inTrash(
                tx.handle(),
                links.from(tx.handle(), ref(id), Word.INVOLVES).stream()
                        .map(link -> link.to().id())
                        .toList()));
        involve(tx, id, List.copyOf(involved));
        links.replace(tx, ref(id), Word.BELONGS_TO, Noun.SETBACK, draft.setbacks());
        order(tx, ref(id), draft.timing().order());
    }

    /// Makes who was involved exactly those.
    void involve(Transaction tx, UUID id, List<UUID> persons) {
        links.replace(tx, ref(id), Word.INVOLVES, Noun.PERSON, persons);
    }

    /// Makes the setbacks that an event belongs to exactly those.
    void belong(Transaction tx, UUID id, List<UUID> setbacks) {
        links.replace(tx, ref(id), Word.BELONGS_TO, Noun.SETBACK, setbacks);
    }

    void order(Transaction tx, Ref event, @Nullable Order order) {
        links.replace(tx, event, Word.AFTER, Noun.EVENT, order == null ? List.of() : order.after());
        links.replace(tx, event, Word.BEFORE, Noun.EVENT, order == null ? List.of() : order.before());
    }

    /// Gives `to` what the events `from` lead to and rest on, and what leads to them where `isIncomingToo`; nothing
    /// twice, and nothing among these events themselves. The links of `from` stay, for they may come back.
    void copyLinks(Transaction tx, Collection<UUID> from, UUID to, boolean isIncomingToo) {
        Set<UUID> all = new LinkedHashSet<>(from);
        all.add(to);
        for (Link link : links.fromAny(tx.handle(), Noun.EVENT, from)) {
            if (!OWN.contains(link.word()) && !all.contains(link.to().id())) {
                join(tx, ref(to), link.word(), link.to());
            }
        }
        if (isIncomingToo) {
            for (Link link : links.toAny(tx.handle(), Noun.EVENT, from)) {
                if (!all.contains(link.from().id())) {
                    join(tx, link.from(), link.word(), ref(to));
                }
            }
        }
    }

    /// Links two things, unless they are linked so already.
    void join(Transaction tx, Ref from, Word word, Ref to) {
        boolean isThere = links.from(tx.handle(), from, word).stream()
                .anyMatch(link -> link.to().equals(to));
        if (!isThere) {
            links.add(tx, from, word, to);
        }
    }
}
