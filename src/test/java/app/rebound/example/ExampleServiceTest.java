package app.rebound.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.Field;
import app.rebound.db.Database;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.Entry;
import app.rebound.journal.EntryService;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.Person;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackService;
import app.rebound.source.EvidenceImport;
import app.rebound.source.Source;
import app.rebound.source.SourceService;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.ProgramReader;
import app.rebound.yaml.ContentException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked example lies in a workbook as it stands in its file.
@Tag("db")
class ExampleServiceTest {
    private final TestClock clock = new TestClock();
    private final Program program = ProgramReader.recovery();

    @TempDir
    private Path folder;

    private Workbook workbook;
    private SetbackService setbacks;
    private PersonService people;
    private EventService events;
    private AnswerService answers;
    private EntryService entries;
    private CardService cards;

    @BeforeEach
    void create() {
        workbook = TestVault.at(clock).create(folder.resolve("book"));
        Database database = workbook.database();
        var versions = new Versions();
        setbacks = new SetbackService(database);
        people = new PersonService(database);
        events = new EventService(database, versions, people);
        answers = new AnswerService(database, versions);
        entries = new EntryService(database);
        cards = new CardService(database, CardTypes.all());
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private UUID add(Example example) {
        return new ExampleService(workbook.database(), program, setbacks, people, events, answers, entries, cards)
                .add(example, Messages.of(example.language()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everythingReadsBackAsItStandsInTheFile(String language) {
        Example example = ExampleReader.of(Locale.of(language));
        UUID id = add(example);

        Setback setback = setbacks.find(id).orElseThrow();
        assertThat(new SetbackDraft(setback.title(), setback.kind(), setback.happened()))
                .isEqualTo(example.setback());
        assertThat(setback.programId()).isEqualTo(program.id());
        assertThat(setback.createdAt()).isEqualTo(clock.instant());
        assertThat(people.all().stream().map(ExampleServiceTest::draft))
                .containsExactlyInAnyOrderElementsOf(example.people());
        assertThat(events(id)).containsExactlyInAnyOrderElementsOf(example.events());
        assertThat(answers.ofSetback(id).stream().collect(Collectors.toMap(Answer::exercise, Answer::parts)))
                .isEqualTo(parts(example));
        assertThat(entries.all().reversed().stream().map(ExampleServiceTest::day))
                .containsExactlyElementsOf(example.days());
        assertThat(example.items())
                .allSatisfy(item -> assertThat(said(item.noun())).contains(item.fields()));
        assertThat(entries.all())
                .allSatisfy(entry -> assertThat(setbacksOf(entry)).containsExactly(id));
        var sources = new SourceService(workbook.database());
        assertThat(example.records())
                .hasSize(3)
                .allSatisfy(trace -> assertThat(sources.of(idOfEvent(id, trace.event())))
                        .extracting(Source::found)
                        .containsExactly(trace.found()));
        assertThat(sources.imports())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.waiting()).isZero());
        assertThat(sources.imports()).extracting(EvidenceImport::found).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aSecondExampleRestsOnTheSameRecords() {
        Example example = ExampleReader.of(Locale.ENGLISH);
        add(example);
        UUID second = add(example);
        var sources = new SourceService(workbook.database());
        assertThat(sources.imports().stream().mapToLong(EvidenceImport::onLine).sum())
                .isEqualTo(3);
        Example.Trace first = example.records().getFirst();
        assertThat(sources.of(idOfEvent(second, first.event()))).hasSize(1);
    }

    @Test
    void answersKeepThePromptInTheLanguageOfTheExample() {
        UUID id = add(ExampleReader.of(Locale.FRENCH));
        Messages french = Messages.of(Locale.FRENCH);
        Map<String, Exercise> exercises =
                program.exercises().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        assertThat(answers.ofSetback(id))
                .hasSameSizeAs(program.exercises().stream()
                        .filter(exercise -> !exercise.kind().isPanel())
                        .toList())
                .allSatisfy(answer -> {
                    Exercise exercise = exercises.get(answer.exercise());
                    assertThat(answer.prompt()).isEqualTo(french.get(exercise.promptKey()));
                    assertThat(answer.language()).isEqualTo("fr");
                    assertThat(answer.isPrivate()).isEqualTo(exercise.isPrivate());
                    assertThat(answer.isLater()).isFalse();
                });
    }

    @Test
    void loadingIsNoStepOfUndo() {
        add(ExampleReader.of(Locale.ENGLISH));
        assertThat(workbook.database().undo()).isFalse();
        assertThat(setbacks.all()).hasSize(1);
    }

    @Test
    void somebodyWhoIsThereAlreadyStaysAsTheyAre() {
        people.add(new PersonDraft("nadia verhelst", "N.", "an old friend", ""));
        Example example = ExampleReader.of(Locale.ENGLISH);
        add(example);
        add(example);
        assertThat(people.all()).hasSize(example.people().size());
        assertThat(people.all()).extracting(Person::pseudonym).contains("N.");
        assertThat(setbacks.all()).hasSize(2);
    }

    @Test
    void nothingIsStoredOfAnExampleThatAnswersWhatNobodyAsks() {
        Example whole = ExampleReader.of(Locale.ENGLISH);
        var stray = new Example.Reply("takeaway", List.of(AnswerPart.text("no-such-part", 0, "words")));
        var damaged = new Example(
                whole.language(),
                whole.setback(),
                whole.people(),
                whole.events(),
                List.of(stray),
                whole.days(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> add(damaged))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("answer takeaway")
                .hasMessageContaining("no-such-part");
        assertThat(setbacks.all()).isEmpty();
        assertThat(people.all()).isEmpty();
    }

    @Test
    void cardsAreStoredWithTheirLinks() {
        Example whole = ExampleReader.of(Locale.ENGLISH);
        String event = whole.events().getFirst().title();
        String person = whole.people().getFirst().name();
        UUID setback = add(with(
                whole,
                item(
                        "goal",
                        "goal",
                        Map.of("title", "A goal", "due", "2024-06-01", "state", "open"),
                        "idea",
                        event,
                        person),
                new Example.Item("option-idea", "idea", false, Map.of("title", "An idea", "joy", "4"), List.of()),
                item("ledger-line", "", Map.of("title", "Paid", "amount", "12.5"))));

        Card goal = only("goal");
        assertThat(goal.setback()).isEqualTo(setback);
        assertThat(goal.values().get(goal.type().field("due"))).hasToString("2024-06-01");
        assertThat(goal.values().get(goal.type().field("state"))).isEqualTo("open");
        Card idea = only("option-idea");
        assertThat(idea.setback()).isNull();
        assertThat(idea.values().get(idea.type().field("joy"))).isEqualTo(4);
        assertThat(only("ledger-line").values().get(only("ledger-line").type().field("amount")))
                .hasToString("12.50");
        assertThat(workbook.database().<List<Ref>>read(handle -> cards.linked(handle, goal.ref(), Word.FOLLOWS_FROM)))
                .containsExactly(
                        idea.ref(),
                        new Ref(Noun.EVENT, idOfEvent(setback, event)),
                        new Ref(Noun.PERSON, idOfPerson(person)));
    }

    @Test
    void aCardIsLinkedToSomebodyWhoWasThereAlready() {
        UUID present = people.add(new PersonDraft("nadia verhelst", "N.", "an old friend", ""));
        Example whole = ExampleReader.of(Locale.ENGLISH);
        add(with(whole, item("goal", "", Map.of("title", "A goal"), "Nadia Verhelst")));
        Card goal = only("goal");
        assertThat(workbook.database().<List<Ref>>read(handle -> cards.linked(handle, goal.ref(), Word.FOLLOWS_FROM)))
                .containsExactly(new Ref(Noun.PERSON, present));
    }

    @ParameterizedTest
    @CsvSource({
        "dream, title, A dream, no cards of this noun",
        "goal, titel, A goal, no field titel",
        "goal, due, tomorrow, the field due",
        "goal, state, half, the field state",
        "option-idea, joy, 6, the field joy",
        "ledger-line, amount, much, the field amount"
    })
    void nothingIsStoredOfACardThatSaysWhatItCannot(String noun, String field, String text, String problem) {
        Example damaged = with(ExampleReader.of(Locale.ENGLISH), item(noun, "", Map.of(field, text)));
        assertThatThrownBy(() -> add(damaged))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("card of the noun " + noun)
                .hasMessageContaining(problem);
        assertThat(setbacks.all()).isEmpty();
    }

    private static Example.Item item(String noun, String id, Map<String, String> fields, String... links) {
        return new Example.Item(
                noun,
                id,
                true,
                fields,
                Stream.of(links)
                        .map(to -> new Example.Tie(Word.FOLLOWS_FROM, to))
                        .toList());
    }

    /// The example with these cards and no others.
    private static Example with(Example whole, Example.Item... items) {
        return new Example(
                whole.language(),
                whole.setback(),
                whole.people(),
                whole.events(),
                whole.answers(),
                whole.days(),
                List.of(items),
                List.of());
    }

    private Card only(String noun) {
        List<Card> all = cards.all(cards.type(noun).orElseThrow());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private UUID idOfEvent(UUID setback, String title) {
        return events.all(setback).stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID idOfPerson(String name) {
        return people.all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// What each card of a noun says, as it stands in the file.
    private List<Map<String, String>> said(String noun) {
        return cards.all(cards.type(noun).orElseThrow()).stream()
                .map(card -> card.type().fields().stream()
                        .filter(field -> card.values().get(field) != null)
                        .collect(Collectors.toMap(
                                Field::name,
                                field -> field.write(
                                        Objects.requireNonNull(card.values().get(field))))))
                .toList();
    }

    private List<EventDraft> events(UUID setback) {
        Map<UUID, String> names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return events.all(setback).stream().map(event -> draft(event, names)).toList();
    }

    private static EventDraft draft(Event event, Map<UUID, String> names) {
        return EventDraft.of(
                        event,
                        event.people().stream()
                                .map(id -> names.getOrDefault(id, "somebody unknown"))
                                .toList())
                .withSetbacks(List.of());
    }

    private static PersonDraft draft(Person person) {
        return new PersonDraft(
                person.name(),
                person.pseudonym(),
                person.relation(),
                person.note(),
                person.support(),
                person.nicknames());
    }

    private static Map<String, List<AnswerPart>> parts(Example example) {
        return example.answers().stream().collect(Collectors.toMap(Example.Reply::exercise, Example.Reply::parts));
    }

    private static Example.Day day(Entry entry) {
        return new Example.Day(entry.day(), entry.time(), entry.title(), entry.text());
    }

    private List<UUID> setbacksOf(Entry entry) {
        return workbook.database()
                .read(handle -> new LinkDao()
                        .from(handle, new Ref(Noun.ENTRY, entry.id()), Word.BELONGS_TO).stream()
                                .map(link -> link.to().id())
                                .toList());
    }
}
