package app.rebound.app;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.db.Action;
import app.rebound.db.Versions;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.testing.TestVault;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.AnswerService;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A sitting through the real services that goes on until it is killed; it says each thing once it is saved.
///
/// Lines: `SAVED kind number` after a save; `TRY words` and `NOW words` around a change of passphrase (`-` for none).
public final class KilledSitting {
    private static final int EXERCISES = 4;

    private final Vault vault = TestVault.at(Clock.systemUTC());
    private final PrintStream out;
    private final Path folder;
    private final Random random;
    private final long pause;
    private String words;
    private long number;
    private Workbook workbook;
    private SetbackService setbacks;
    private AnswerService answers;
    private PersonService people;
    private CardService cards;
    private EventService events;
    private UUID setback;

    private KilledSitting(PrintStream out, String... arguments) {
        this.out = out;
        folder = Path.of(arguments[0]);
        words = arguments[1];
        number = Long.parseLong(arguments[2]);
        random = new Random(Long.parseLong(arguments[3]));
        pause = Long.parseLong(arguments[4]);
    }

    /// Writes until it is killed.
    ///
    /// @param arguments folder, passphrase or `-`, first number, seed, milliseconds between saves
    public static void main(String... arguments) {
        new KilledSitting(System.out, arguments).run();
    }

    static Passphrase secret(String words) {
        return words.equals("-") ? null : Passphrase.of(words.toCharArray());
    }

    private void run() {
        open();
        say("READY");
        for (int step = 0; ; step++) {
            write(step);
            if (pause > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            }
            if (random.nextInt(60) == 0) {
                passphrase();
            }
            if (random.nextInt(50) == 0) {
                workbook.endSitting();
                open();
            }
        }
    }

    private void open() {
        workbook = Vault.isWorkbook(folder) ? vault.open(folder, secret(words)) : vault.create(folder);
        var versions = new Versions();
        setbacks = new SetbackService(workbook.database());
        answers = new AnswerService(workbook.database(), versions);
        people = new PersonService(workbook.database());
        cards = new CardService(workbook.database(), CardTypes.all());
        events = new EventService(workbook.database(), versions, people);
        setback = setbacks.all().stream()
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() -> setbacks.add(new SetbackDraft("The harbour", SetbackKind.FIRED, null), "recovery"));
    }

    private void write(int step) {
        long now = number++;
        switch (step % 5) {
            case 0 -> events.add(event(now));
            case 1 -> {
                people.add(PersonDraft.named("person " + now));
                CardType type = CardTypes.all().get((int) (now % CardTypes.all().size()));
                cards.add(CardDraft.empty(type, setback).with(type.title(), "card " + now));
            }
            case 2 -> {
                events.add(event(now));
                workbook.database().undo();
                workbook.database().redo();
            }
            case 3 ->
                workbook.database().act(Action.of("undo.person.add"), tx -> {
                    people.add(tx, PersonDraft.named("person " + now));
                    return events.add(tx, event(now));
                });
            default -> answer(now);
        }
        say("SAVED " + (step % 5 == 4 ? "answer-" + now % EXERCISES : step % 5 == 1 ? "person" : "event") + " " + now);
    }

    private static EventDraft event(long now) {
        return EventDraft.titled("event " + now, List.of());
    }

    private void answer(long now) {
        answers.save(new AnswerDraft(
                setback,
                "answer-" + now % EXERCISES,
                "recovery",
                1,
                "en",
                "",
                false,
                false,
                List.of(AnswerPart.text("text", 0, now + " " + "word ".repeat(random.nextInt(400)))),
                "visit"));
    }

    private void passphrase() {
        String next = "words " + number;
        say("TRY " + next);
        if (words.equals("-")) {
            workbook.keys().protect(secret(next));
        } else if (random.nextBoolean()) {
            workbook.keys().change(secret(words), secret(next));
        } else {
            next = words;
            workbook.keys().renew(secret(words));
        }
        words = next;
        say("NOW " + next);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
