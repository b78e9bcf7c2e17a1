package app.rebound.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.CardTypes;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.feeling.FeelingWord;
import app.rebound.link.Word;
import app.rebound.people.PersonDraft;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.Reading;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Mark;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Part;
import app.rebound.wizard.ProgramReader;
import app.rebound.yaml.ContentException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked example is whole, answers the whole program and is the same story in each language.
@Tag("domain")
class ExampleReaderTest {
    private static final String SMALL = """
            language: en
            setback: {title: A small one, kind: bad-review, when: May 2023, edtf: 2023-05}
            people:
              - {name: Ada Lund}
            events:
              - {title: The talk, when: 2 May 2023, edtf: 2023-05-02, mark: warning, mood: -1, people: [Ada Lund]}
            answers:
              - exercise: feelings
                feelings: [{word: numb, amount: 3}]
                parts: {body: nowhere}
              - exercise: skills
                rows: [{skill: listening, next: Monday}, {skill: planning}]
            days:
              - {day: 2023-05-03, time: "21:05", title: After it, text: Long walk.}
            cards:
              - {noun: goal, id: rest, setback: false, title: Sleep again, due: 2023-06-01, links: [{word: follows-from, to: Ada Lund}]}
              - {noun: option-idea, title: A garden, joy: 4, links: [{word: mentions, to: rest}, {word: rests-on, to: The talk}]}
            """;

    private static Example example(String language) {
        return ExampleReader.of(Locale.of(language));
    }

    private static Example read(String yaml) {
        return ExampleReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    @Test
    void everyFieldIsRead() {
        Example small = read(SMALL);
        assertThat(small.language()).isEqualTo(Locale.ENGLISH);
        assertThat(small.setback().title()).isEqualTo("A small one");
        assertThat(small.people()).containsExactly(PersonDraft.named("Ada Lund"));
        EventDraft talk = small.events().getFirst();
        assertThat(talk.when()).isNotNull().satisfies(when -> {
            assertThat(when.typed()).isEqualTo("2 May 2023");
            assertThat(when.date().edtf()).isEqualTo("2023-05-02");
        });
        assertThat(talk.mark()).isEqualTo(Mark.WARNING);
        assertThat(talk.mood()).isEqualTo(-1);
        assertThat(talk.people()).containsExactly("Ada Lund");
        assertThat(small.answers().get(0).parts())
                .containsExactly(new AnswerPart("feelings", 0, "numb", 3), AnswerPart.text("body", 0, "nowhere"));
        assertThat(small.answers().get(1).parts())
                .containsExactly(
                        AnswerPart.text("skill", 0, "listening"),
                        AnswerPart.text("next", 0, "Monday"),
                        AnswerPart.text("skill", 1, "planning"));
        assertThat(small.days().getFirst().day()).isEqualTo("2023-05-03");
        assertThat(small.days().getFirst().time()).isEqualTo("21:05");
        assertThat(small.days().getFirst().text()).isEqualTo("Long walk.");
        assertThat(small.items())
                .containsExactly(
                        new Example.Item(
                                "goal",
                                "rest",
                                false,
                                Map.of("title", "Sleep again", "due", "2023-06-01"),
                                List.of(new Example.Tie(Word.FOLLOWS_FROM, "Ada Lund"))),
                        new Example.Item(
                                "option-idea",
                                "",
                                true,
                                Map.of("title", "A garden", "joy", "4"),
                                List.of(
                                        new Example.Tie(Word.MENTIONS, "rest"),
                                        new Example.Tie(Word.RESTS_ON, "The talk"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad-review              | worst-day               | setback                | names no kind of setback
            edtf: 2023-05-02        | edtf: 2023-02-30        | event The talk         | is no date
            mark: warning           | mark: omen              | event The talk         | names no mark
            mood: -1                | mood: -6                | event The talk         | between -5 and 5
            people: [Ada Lund]      | people: [Ida Lund]      | event The talk         | Ida Lund
            mood: -1                | moood: -1               | event The talk         | unknown field moood
            amount: 3               | amount: 11              | answer feelings        | between 0 and 10
            exercise: skills        | exercise: feelings      | answer feelings        | stands twice
            parts: {body: nowhere}  | prts: {body: nowhere}   | answer feelings        | unknown field prts
            day: 2023-05-03         | day: 2023-05-32         | day 2023-05-32         | is none
            text: Long walk.        | title2: Long walk.      | day 2023-05-03         | unknown field title2
            to: rest}               | to: rist}               | card of the noun option-idea | leads to what is not there: rist
            word: mentions          | word: likes             | links 1                | names no link: likes
            noun: option-idea,      | noun: option-idea, id: rest, | card rest         | stands twice
            joy: 4                  | joy: [4]                | card of the noun option-idea | must say something
            - {name: Ada Lund}      | - {relation: friend}    | people 1               | name is missing
            """)
    void aDamagedFileIsNamedWithItsPlace(String intact, String damaged, String place, String problem) {
        assertThat(SMALL).contains(intact);
        assertThatThrownBy(() -> read(SMALL.replace(intact, damaged)))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(problem);
    }

    @Test
    void aLanguageWithoutAnExampleGetsTheEnglishOne() {
        assertThat(example("cy").language()).isEqualTo(Locale.ENGLISH);
        assertThat(example("fr").language()).isEqualTo(Locale.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void itIsAsLargeAsAStory(String language) {
        Example example = example(language);
        assertThat(example.events()).hasSizeBetween(38, 45);
        assertThat(example.people()).hasSize(8);
        assertThat(example.days()).hasSize(60);
        assertThat(example.days()).extracting(Example.Day::day).isSorted();
        assertThat(example.events()).filteredOn(event -> event.when() == null).hasSize(1);
        assertThat(example.events())
                .filteredOn(event -> !event.details().knewThen().isEmpty()
                        && !event.details().knowNow().isEmpty())
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(example.events())
                .allSatisfy(event ->
                        assertThat(event.details().fact()).as(event.title()).isNotBlank());
        assertThat(example.events()).extracting(EventDraft::mark).contains(Mark.values());
        assertThat(example.events().stream().map(EventDraft::lane).distinct()).hasSize(4);
        assertThat(Stream.concat(
                                example.events().stream().flatMap(event -> event.people().stream()),
                                example.answers().stream()
                                        .flatMap(reply -> reply.parts().stream().map(AnswerPart::text)))
                        .collect(Collectors.joining("\n")))
                .contains(example.people().stream().map(PersonDraft::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theTypedDatesMeanTheirTextForm(String language) {
        Example example = example(language);
        var reader = new DateReader(Messages.of(example.language()));
        List<DateStatement> dates = Stream.concat(
                        Stream.of(example.setback().happened()),
                        example.events().stream().map(EventDraft::when))
                .filter(Objects::nonNull)
                .toList();
        assertThat(dates)
                .hasSizeGreaterThan(35)
                .allSatisfy(
                        date -> assertThat(reader.read(Objects.requireNonNull(date.typed()), LocalDate.of(2024, 5, 16)))
                                .as(date.typed())
                                .isEqualTo(new Reading.Understood(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyExerciseIsAnsweredInEveryPart(String language) {
        Example example = example(language);
        List<Exercise> exercises = ProgramReader.recovery().exercises().stream()
                .filter(exercise -> !exercise.kind().isPanel())
                .toList();
        assertThat(example.answers())
                .extracting(Example.Reply::exercise)
                .containsExactlyElementsOf(exercises.stream().map(Exercise::id).toList());
        Set<String> nouns = example.items().stream().map(Example.Item::noun).collect(Collectors.toSet());
        assertThat(nouns).containsAll(collected());
        Set<String> words = FeelingVocabularyReader.standard().words().stream()
                .map(FeelingWord::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            List<AnswerPart> parts = example.answers().get(i).parts();
            assertThat(parts.stream().map(AnswerPart::key).collect(Collectors.toSet()))
                    .as(exercise.id())
                    .isEqualTo(exercise.parts().stream().map(Part::key).collect(Collectors.toSet()));
            List<AnswerPart> amounts =
                    parts.stream().filter(part -> part.amount() != null).toList();
            assertThat(amounts.isEmpty()).as(exercise.id()).isEqualTo(exercise.kind() != ExerciseKind.FEELINGS);
            assertThat(words).containsAll(amounts.stream().map(AnswerPart::text).toList());
            assertThat(parts.stream().anyMatch(part -> part.position() > 0))
                    .as(exercise.id())
                    .isEqualTo(exercise.kind() == ExerciseKind.FEELINGS || exercise.kind() == ExerciseKind.LIST);
        }
    }

    /// The types of cards that pages of the program collect.
    private static Set<String> collected() {
        return ProgramReader.recovery().exercises().stream()
                .map(Exercise::noun)
                .filter(Objects::nonNull)
                .flatMap(noun -> CardTypes.all().stream().filter(type -> type.noun() == noun))
                .map(CardType::id)
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesTellTheSameStory() {
        assertThat(skeleton(example("fr"))).isEqualTo(skeleton(example("en")));
    }

    /// Everything but the words.
    private static List<String> skeleton(Example example) {
        var bones = new ArrayList<String>();
        bones.add(String.valueOf(example.setback().kind()));
        example.people().forEach(person -> bones.add(person.name()));
        for (EventDraft event : example.events()) {
            var details = event.details();
            bones.add("%s %s %s %s %s"
                    .formatted(
                            event.when() == null
                                    ? "undated"
                                    : event.when().date().edtf(),
                            event.mark(),
                            event.mood(),
                            event.people(),
                            Stream.of(
                                            details.fact(),
                                            details.interpretation(),
                                            details.thought(),
                                            details.felt(),
                                            details.knewThen(),
                                            details.knowNow())
                                    .map(String::isEmpty)
                                    .toList()));
        }
        example.answers()
                .forEach(reply -> reply.parts()
                        .forEach(part -> bones.add("%s %s %d %s"
                                .formatted(reply.exercise(), part.key(), part.position(), part.amount()))));
        example.days()
                .forEach(day -> bones.add(
                        "%s %s %s".formatted(day.day(), day.time(), day.title().isEmpty())));
        for (Example.Item item : example.items()) {
            CardType type = CardTypes.all().stream()
                    .filter(known -> known.id().equals(item.noun()))
                    .findFirst()
                    .orElseThrow();
            bones.add("%s %s %s %s"
                    .formatted(
                            item.noun(),
                            item.id(),
                            item.isOfSetback(),
                            item.ties().stream().map(Example.Tie::word).toList()));
            item.fields()
                    .forEach((name, said) ->
                            bones.add(name + " " + (type.field(name) instanceof Field.Text ? "" : said)));
        }
        return bones;
    }

    @Test
    void everyTextIsSetInTheMannerOfItsLanguage() {
        var plain = Pattern.compile("['\"!]");
        var french = Pattern.compile("[^\\u00A0\\u202F][:;?»](\\s|$)|«[^\\u00A0\\u202F]| \\?");
        assertThat(texts(example("en"))).noneMatch(text -> plain.matcher(text).find());
        assertThat(texts(example("fr")))
                .noneMatch(text ->
                        plain.matcher(text).find() || french.matcher(text).find());
    }

    private static List<String> texts(Example example) {
        return Stream.of(
                        example.people().stream()
                                .flatMap(person -> Stream.of(person.pseudonym(), person.relation(), person.note())),
                        example.events().stream()
                                .flatMap(event -> Stream.of(
                                        event.title(),
                                        event.details().fact(),
                                        event.details().interpretation(),
                                        event.details().thought(),
                                        event.details().felt(),
                                        event.details().knewThen(),
                                        event.details().knowNow())),
                        example.answers().stream()
                                .flatMap(reply -> reply.parts().stream().map(AnswerPart::text)),
                        example.days().stream().flatMap(day -> Stream.of(day.title(), day.text())),
                        example.items().stream().flatMap(item -> item.fields().values().stream()))
                .flatMap(text -> text)
                .toList();
    }
}
