package app.rebound.example;

import app.rebound.card.CardService;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.EntryService;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.Person;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.source.ImportOf;
import app.rebound.source.SourceService;
import app.rebound.text.Messages;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Part;
import app.rebound.wizard.Program;
import app.rebound.yaml.ContentException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Stores the worked example in a workbook.
public final class ExampleService {
    private final Database database;
    private final Program program;
    private final SetbackService setbacks;
    private final PersonService people;
    private final EventService events;
    private final AnswerService answers;
    private final EntryService entries;
    private final ExampleCards cards;
    private final SourceService sources;
    private final LinkDao links = new LinkDao();

    /// @param program the one whose exercises the example answers
    public ExampleService(
            Database database,
            Program program,
            SetbackService setbacks,
            PersonService people,
            EventService events,
            AnswerService answers,
            EntryService entries,
            CardService cards) {
        this.database = database;
        this.program = program;
        this.setbacks = setbacks;
        this.people = people;
        this.events = events;
        this.answers = answers;
        this.entries = entries;
        this.cards = new ExampleCards(cards);
        this.sources = new SourceService(database);
    }

    /// Stores the example as one more setback, all of it or nothing; not a step of undo. Somebody of the same name who
    /// is in the workbook already stays as they are.
    ///
    /// @param messages the words that the prompts are kept in, of the example's language
    /// @return the id of the setback
    /// @throws ContentException when the program does not ask what is answered, or a card cannot say what it says
    public UUID add(Example example, Messages messages) {
        return database.write(tx -> add(tx, example, messages));
    }

    private UUID add(Transaction tx, Example example, Messages messages) {
        UUID setback = setbacks.add(tx, example.setback(), program.id());
        addPeople(tx, example);
        Map<String, Ref> named = new HashMap<>();
        for (EventDraft event : example.events()) {
            UUID id = events.add(tx, within(event, setback));
            named.putIfAbsent(event.title(), new Ref(Noun.EVENT, id));
        }
        named.putAll(refs(tx, example));
        for (Example.Reply reply : example.answers()) {
            answers.save(tx, answer(reply, setback, messages));
        }
        if (!example.answers().isEmpty()) {
            setbacks.remember(tx, setback, example.answers().getLast().exercise());
        }
        for (Example.Day day : example.days()) {
            UUID entry = entries.add(tx, day.day(), day.time(), day.title(), day.text());
            links.add(tx, new Ref(Noun.ENTRY, entry), Word.BELONGS_TO, new Ref(Noun.SETBACK, setback));
        }
        cards.add(tx, example.items(), setback, named);
        addRecords(tx, example, named);
        return setback;
    }

    /// One record after the other; there are few.
    private void addRecords(Transaction tx, Example example, Map<String, Ref> named) {
        Map<String, Long> inFile = example.records().stream()
                .collect(Collectors.groupingBy(trace -> trace.found().origin().source(), Collectors.counting()));
        for (Example.Trace trace : example.records()) {
            Found found = trace.found();
            String name = found.origin().source();
            var stored = sources.stored(tx.handle(), found.kind(), List.of(found.key()))
                    .get(found.key());
            UUID file = sources.file(tx, new ImportOf(found.kind(), name, inFile.getOrDefault(name, 1L), 0, 0));
            UUID source = stored == null ? sources.add(tx, file, List.of(found)).getFirst() : stored.id();
            Ref event = named.get(trace.event());
            if (event != null) {
                links.add(tx, event, Word.RESTS_ON, new Ref(Noun.SOURCE, source));
            }
        }
    }

    /// The example's people by the names that its links use.
    private Map<String, Ref> refs(Transaction tx, Example example) {
        Map<String, UUID> present = people.all(tx.handle()).stream()
                .collect(Collectors.toMap(person -> folded(person.name()), Person::id, (first, _) -> first));
        Map<String, Ref> refs = new HashMap<>();
        for (PersonDraft person : example.people()) {
            UUID id = present.get(folded(person.name()));
            if (id != null) {
                refs.put(person.name(), new Ref(Noun.PERSON, id));
            }
        }
        return refs;
    }

    private void addPeople(Transaction tx, Example example) {
        Set<String> present = people.all(tx.handle()).stream()
                .map(Person::name)
                .map(ExampleService::folded)
                .collect(Collectors.toSet());
        example.people().stream()
                .filter(person -> !present.contains(folded(person.name())))
                .forEach(person -> people.add(tx, person));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static EventDraft within(EventDraft event, UUID setback) {
        return event.withSetbacks(List.of(setback));
    }

    private AnswerDraft answer(Example.Reply reply, UUID setback, Messages messages) {
        String place = "answer " + reply.exercise();
        Exercise exercise = program.exercise(reply.exercise())
                .orElseThrow(() -> new ContentException(place, "the program has no such exercise"));
        Set<String> keys = exercise.parts().stream().map(Part::key).collect(Collectors.toSet());
        for (AnswerPart part : reply.parts()) {
            if (!keys.contains(part.key())) {
                throw new ContentException(place, "the exercise has no part " + part.key());
            }
        }
        return new AnswerDraft(
                setback,
                exercise.id(),
                program.id(),
                program.version(),
                messages.locale().getLanguage(),
                messages.get(exercise.promptKey()),
                exercise.isPrivate(),
                false,
                reply.parts(),
                "example");
    }
}
