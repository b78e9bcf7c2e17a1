package app.rebound.trash;

import app.rebound.app.CardTypes;
import app.rebound.card.CardType;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.EntryService;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Timing;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// A workbook with something of everything that can be deleted, and copies of it that a test can look into.
final class Desk implements AutoCloseable, Copies {
    static final List<CardType> TYPES = CardTypes.all();

    final OpenBook book;
    final Database database;
    final TrashService trash;
    final PersonService people;
    final EntryService entries;
    final List<String> compactions = new ArrayList<>();
    final List<Copy> copies = new ArrayList<>();
    private final LinkDao links = new LinkDao();

    Desk(Path folder) {
        book = new OpenBook(folder.resolve("workbook"));
        database = book.database();
        people = new PersonService(database);
        entries = new EntryService(database);
        trash = new TrashService(database, TYPES, () -> compactions.add("compacted"));
    }

    Ref setback(String title) {
        return new Ref(Noun.SETBACK, book.addSetback(title, SetbackKind.PROJECT_CANCELLED, null));
    }

    Ref person(String name, String note) {
        pass();
        return new Ref(Noun.PERSON, people.add(new PersonDraft(name, "", "", note)));
    }

    /// An event that involves people and belongs to setbacks.
    Ref event(String title, String fact, List<String> names, Ref... setbacks) {
        pass();
        return new Ref(Noun.EVENT, book.events().add(draft(title, fact, names, setbacks)));
    }

    static EventDraft draft(String title, String fact, List<String> names, Ref... setbacks) {
        return new EventDraft(
                title,
                Timing.unread("the day that " + fact).learnedAt(null, "the day after " + fact),
                Mark.NONE,
                null,
                fact,
                new Event.Details(fact, fact, fact, fact, fact, fact),
                names,
                List.of(setbacks).stream().map(Ref::id).toList());
    }

    Ref entry(String title, String text) {
        pass();
        return new Ref(Noun.ENTRY, database.write(tx -> entries.add(tx, LocalDate.of(2024, 4, 18), null, title, text)));
    }

    Ref number(String words) {
        pass();
        return new Ref(Noun.HELP_LINE, insert(Noun.HELP_LINE, Map.of("name", words, "number", words, "note", words)));
    }

    Ref source(String words) {
        return new Ref(Noun.SOURCE, insert(Noun.SOURCE, Map.of("kind", "mail", "name", words, "raw", words)));
    }

    Ref attachment(String words) {
        byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Ref(
                Noun.ATTACHMENT,
                insert(
                        Noun.ATTACHMENT,
                        Map.of("name", words, "media_type", "text/plain", "sha256", sha256(bytes), "content", bytes)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID insert(Noun noun, Map<String, Object> columns) {
        return database.write(tx -> {
            UUID id = tx.nextId();
            tx.insert(noun.table(), id, columns);
            return id;
        });
    }

    void link(Ref from, Word word, Ref to) {
        write(tx -> links.add(tx, from, word, to));
    }

    void putIntoTrash(Ref ref) {
        pass();
        write(tx -> tx.trash(ref.noun().table(), ref.id()));
    }

    private void write(Consumer<Transaction> work) {
        database.write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    void version(Ref of, String words) {
        write(tx -> new Versions().keep(tx, of, words));
    }

    private void pass() {
        book.clock().advance(Duration.ofMinutes(1));
    }

    @Override
    public List<Copy> holding(Collection<Ref> refs) {
        return refs.isEmpty() ? List.of() : List.copyOf(copies);
    }

    @Override
    public void remove(List<Copy> gone) {
        copies.removeAll(gone);
    }

    @Override
    public void close() {
        book.close();
    }
}
