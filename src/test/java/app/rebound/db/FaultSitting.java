package app.rebound.db;

import app.rebound.app.CardTypes;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.testing.TestClock;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.AnswerService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;

/// A scripted sitting through the real services, the same for the same seed but for its ids; it keeps what the workbook
/// held at each value of its change counter.
final class FaultSitting implements AutoCloseable {
    static final String KEY = "00112233445566778899aabbccddeeff";

    private final Random random;
    private final TestClock clock = new TestClock();
    private final Storage storage;
    private final LongConsumer afterSync;
    private final Map<Long, List<Integrity.Table>> states = new TreeMap<>();
    private final List<UUID> setbacks = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private Database database;
    private SetbackService setbackService;
    private AnswerService answerService;
    private EventService eventService;
    private PersonService personService;
    private CardService cardService;

    /// @param afterSync told the counter of every write that is on the disk
    FaultSitting(Storage storage, long seed, LongConsumer afterSync) {
        this.storage = storage;
        this.afterSync = afterSync;
        random = new Random(seed);
        opened(Database.create(storage, circumstances()));
        keepState();
    }

    private Circumstances circumstances() {
        return Circumstances.of(clock, IdSource.timeOrdered(), () -> false).withAfterSync(afterSync);
    }

    private void opened(Database open) {
        var versions = new Versions();
        database = open;
        setbackService = new SetbackService(open);
        answerService = new AnswerService(open, versions);
        personService = new PersonService(open);
        cardService = new CardService(open, CardTypes.all());
        eventService = new EventService(open, versions, personService);
    }

    void reopen() {
        database.close();
        opened(Database.open(storage, circumstances()));
        keepState();
    }

    Database database() {
        return database;
    }

    /// What was there at each value of the counter.
    Map<Long, List<Integrity.Table>> states() {
        return states;
    }

    /// Does one thing that a person may do.
    ///
    /// @throws WorkbookException when it was not saved
    void step() {
        act();
        keepState();
    }

    /// Like [#step], without keeping what the workbook held.
    void act() {
        clock.advance(Duration.ofSeconds(20));
        switch (setbacks.isEmpty() ? 0 : random.nextInt(14)) {
            case 0 -> setbacks.add(setbackService.add(new SetbackDraft(words(3), SetbackKind.FIRED, null), "recovery"));
            case 1, 2 -> people.add(personService.add(new PersonDraft(words(2), "", words(1), words(30))));
            case 3, 4, 5 -> addEvent();
            case 6 -> answerService.keepVersion(any(setbacks), exercise());
            case 7 -> database.undo();
            case 8 -> trashPerson();
            case 9, 10 -> addCard();
            default -> answer();
        }
    }

    /// Keeps what the workbook holds now.
    void keepState() {
        states.put(database.counter(), database.check(() -> false).tables());
    }

    private void addEvent() {
        eventService.add(EventDraft.titled(words(4), List.of(any(setbacks))));
    }

    private void trashPerson() {
        if (!people.isEmpty()) {
            personService.trash(any(people));
        }
    }

    /// A card of any type, in the table of its noun.
    private void addCard() {
        CardType type = CardTypes.all().get(random.nextInt(CardTypes.all().size()));
        cardService.add(CardDraft.empty(type, any(setbacks)).with(type.title(), words(40)));
    }

    private void answer() {
        String text = words(random.nextInt(8) == 0 ? 4_000 : 60);
        answerService.save(new AnswerDraft(
                any(setbacks),
                exercise(),
                "recovery",
                1,
                "en",
                "",
                false,
                false,
                List.of(AnswerPart.text("text", 0, text)),
                "visit" + random.nextInt(5)));
    }

    private String exercise() {
        return "exercise-" + random.nextInt(6);
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX))
                    .append(' ');
        }
        return text.append('é').toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
