package app.rebound.card;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes, changes, finds and links cards of every type; each call that writes is one step of undo.
public final class CardService {
    private final Database database;
    private final List<CardType> types;
    private final Versions versions = new Versions();
    private final CardDao cards = new CardDao();
    private final LinkDao links = new LinkDao();

    /// @param types every type there is, for counting
    public CardService(Database database, List<CardType> types) {
        this.database = database;
        this.types = List.copyOf(types);
    }

    /// The type of that id, empty where there is none.
    public Optional<CardType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /// The type of that noun, empty where it is no card.
    public Optional<CardType> type(Noun noun) {
        return types.stream().filter(type -> type.noun() == noun).findFirst();
    }

    /// All of a type that are not in the trash, in their order.
    public List<Card> all(CardType type) {
        return database.read(handle -> cards.all(handle, type));
    }

    public List<Card> all(Handle handle, CardType type) {
        return cards.all(handle, type);
    }

    /// Those of one setback.
    public List<Card> of(CardType type, UUID setback) {
        return database.read(handle -> cards.of(handle, type, setback));
    }

    public List<Card> of(Handle handle, CardType type, UUID setback) {
        return cards.of(handle, type, setback);
    }

    /// Those of one setback, of every noun that it has any of.
    public Map<Noun, List<Card>> ofEach(Handle handle, UUID setback) {
        Map<Noun, List<Card>> each = new EnumMap<>(Noun.class);
        for (CardType type : types) {
            List<Card> found = cards.of(handle, type, setback);
            if (!found.isEmpty()) {
                each.put(type.noun(), found);
            }
        }
        return each;
    }

    /// Those of `ids` that are not in the trash, in the order of `ids`.
    public List<Card> some(Handle handle, CardType type, Collection<UUID> ids) {
        return cards.some(handle, type, ids);
    }

    /// Whether a setback has a card that says something asked for.
    ///
    /// @param those what fields say, as an earlier version would keep it, by the names of the fields
    /// @param fields of which one has to say something; empty where it is enough that there is such a card
    public boolean isAny(Handle handle, CardType type, UUID setback, Map<String, String> those, List<Field> fields) {
        return cards.isAny(handle, type, setback, those, fields);
    }

    public Optional<Card> find(CardType type, UUID id) {
        return database.read(handle -> cards.find(handle, type, id));
    }

    public Optional<Card> find(Handle handle, CardType type, UUID id) {
        return cards.find(handle, type, id);
    }

    /// How many cards of each noun a setback has.
    public Map<Noun, Integer> counts(UUID setback) {
        return database.read(handle -> cards.counts(handle, types, setback));
    }

    /// Reads several things in one transaction.
    public <R> R read(Function<Handle, R> work) {
        return database.read(work);
    }

    /// Writes what is no step of undo: what the program remembers for the person.
    public void remember(Consumer<Transaction> work) {
        database.write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// Does several things as one step of undo.
    ///
    /// @param undoKey the message key of what undo calls it
    /// @return when it was saved
    public Instant act(String undoKey, Consumer<Transaction> work) {
        return database.act(Action.of(undoKey), tx -> {
            work.accept(tx);
            return tx.now();
        });
    }

    public UUID add(CardDraft draft) {
        return database.act(Action.of(draft.type().undoKey("add")), tx -> cards.add(tx, draft));
    }

    public UUID add(Transaction tx, CardDraft draft) {
        return cards.add(tx, draft);
    }

    /// Changes a card and keeps what it was as a version.
    public void edit(UUID id, CardDraft draft) {
        database.act(Action.of(draft.type().undoKey("edit")), tx -> {
            edit(tx, id, draft);
            return true;
        });
    }

    public void edit(Transaction tx, UUID id, CardDraft draft) {
        keepVersion(tx, draft.type(), id);
        cards.edit(tx, id, draft);
    }

    /// Saves what stands in a form: adds the card the first time, changes it from then on. A visit is one version and
    /// one step of undo, however often it saves.
    ///
    /// @return when it was saved
    public Instant save(CardVisit visit, CardDraft draft) {
        return save(visit, draft, (_, _) -> {});
    }

    /// Like [#save(CardVisit, CardDraft)]; `then` is given the card in the same step of undo, to link it.
    public Instant save(CardVisit visit, CardDraft draft, BiConsumer<Transaction, UUID> then) {
        CardType type = draft.type();
        Optional<UUID> stored = visit.card();
        Action action =
                stored.isEmpty() ? Action.of(type.undoKey("add")) : Action.merging(type.undoKey("edit"), visit.name());
        Stored saved = database.act(action, tx -> {
            UUID id = stored.orElseGet(() -> cards.add(tx, draft));
            if (stored.isPresent()) {
                if (visit.isFirstChange()) {
                    keepVersion(tx, type, id);
                }
                cards.edit(tx, id, draft);
            }
            then.accept(tx, id);
            return new Stored(id, tx.now());
        });
        visit.wasSaved(saved.id());
        return saved.at();
    }

    private record Stored(UUID id, Instant at) {}

    /// Puts a card between two others of its like.
    ///
    /// @param before null for the first place
    /// @param after null for the last place
    public void move(Card card, @Nullable Card before, @Nullable Card after) {
        database.act(Action.of(card.type().undoKey("move")), tx -> {
            double last = cards.lastPlace(tx.handle(), card.type());
            double from = before == null ? (after == null ? 0 : after.place() - 2) : before.place();
            double to = after == null ? last + 1 : after.place();
            cards.move(tx, card, (from + to) / 2);
            return true;
        });
    }

    public void trash(Ref card) {
        database.act(Action.of("undo.card.trash"), tx -> {
            trash(tx, card);
            return true;
        });
    }

    public void trash(Transaction tx, Ref card) {
        tx.trash(card.noun().table(), card.id());
    }

    /// Where the links with `word` from a card lead, oldest first.
    public List<Ref> linked(Handle handle, Ref from, Word word) {
        return links.from(handle, from, word).stream().map(Link::to).toList();
    }

    /// All links that start at cards of one noun, oldest first.
    public List<Link> links(Handle handle, Noun from, Collection<UUID> ids) {
        return links.fromAny(handle, from, ids);
    }

    /// Makes the links with `word` to things of the noun `to` exactly those to `targets`.
    public void link(Transaction tx, Ref from, Word word, Noun to, List<UUID> targets) {
        links.replace(tx, from, word, to, targets);
    }

    private void keepVersion(Transaction tx, CardType type, UUID id) {
        cards.find(tx.handle(), type, id)
                .ifPresent(card -> versions.keep(tx, card.ref(), snapshot(type, card.values())));
    }

    /// Some earlier versions of a card, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<CardVersion> versions(CardType type, UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, new Ref(type.noun(), id), skip, most).stream()
                .map(version -> new CardVersion(version.takenAt(), values(type, version.content())))
                .toList());
    }

    /// Makes an earlier version what stands on a card and keeps the present one as a version; one step of undo.
    ///
    /// @return when it was saved
    public Instant takeBack(Card card, CardVersion version) {
        return database.act(Action.of(card.type().undoKey("take-back")), tx -> {
            keepVersion(tx, card.type(), card.id());
            cards.edit(tx, card.id(), card.draft().with(version.values()));
            return tx.now();
        });
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, CardType type, UUID id) {
        return cards.find(handle, type, id).map(card -> snapshot(type, card.values()));
    }

    private static String snapshot(CardType type, Values values) {
        var content = new LinkedHashMap<String, String>();
        for (Field field : type.fields()) {
            Object value = values.get(field);
            if (value != null) {
                content.put(field.name(), field.write(value));
            }
        }
        return Snapshot.write(content);
    }

    private static Values values(CardType type, String snapshot) {
        var content = Snapshot.read(snapshot);
        Values values = Values.NONE;
        for (Field field : type.fields()) {
            Object text = content.get(field.name());
            values = values.with(field, text == null ? null : field.read(text.toString()));
        }
        return values;
    }
}
