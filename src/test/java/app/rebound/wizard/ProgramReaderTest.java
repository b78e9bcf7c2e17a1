package app.rebound.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.yaml.ContentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Program files are read as written, and an error names the exercise and the field.
@Tag("domain")
class ProgramReaderTest {
    private static final String GOOD = """
            id: sample
            version: 1
            steps:
              - id: begin
                exercises:
                  - id: first
                    kind: list
                    minutes: 5
                    core: true
                    covers: [M1.1]
                    private: false
                    source: practice
                    parts: [{key: what}]
            """;

    @Test
    void aNewExerciseOfAKnownKindNeedsNoJava() throws IOException {
        try (var stream = ProgramReaderTest.class.getResourceAsStream("short-program.yaml")) {
            Program program = ProgramReader.read(Objects.requireNonNull(stream));
            assertThat(program)
                    .isEqualTo(new Program(
                            "one-application",
                            3,
                            List.of(new Step(
                                    "begin",
                                    List.of(new Exercise(
                                            "three-words",
                                            "begin",
                                            ExerciseKind.STEMS,
                                            2,
                                            true,
                                            List.of("B0"),
                                            true,
                                            "practice",
                                            true,
                                            false,
                                            List.of(
                                                    new Part("three-words", "today-is", false),
                                                    new Part("three-words", "tomorrow-is", true)),
                                            null,
                                            List.of(),
                                            Map.of()))))));
            assertThat(program.keys())
                    .containsExactly(
                            "program.exercise.three-words.prompt",
                            "program.exercise.three-words.title",
                            "program.exercise.three-words.today-is.label",
                            "program.exercise.three-words.tomorrow-is.label",
                            "program.exercise.three-words.tomorrow-is.prompt",
                            "program.exercise.three-words.why",
                            "program.source.practice",
                            "program.step.begin.short",
                            "program.step.begin.title");
        }
    }

    @Test
    void aPanelSaysWhichCardsItShows() {
        String yaml = """
                id: sample
                version: 1
                steps:
                  - id: only
                    exercises:
                      - {id: first, kind: cards, noun: ask, minutes: 1, core: true, covers: [], private: false,
                         source: practice, fields: [who, title], where: {kind: been-there}}
                """;
        Exercise exercise = read(yaml).exercise("first").orElseThrow();
        assertThat(exercise.fields()).containsExactly("who", "title");
        assertThat(exercise.where()).containsExactly(Map.entry("kind", "been-there"));
        assertThat(exercise.parts()).isEmpty();
    }

    @Test
    void leftOutFlagsHaveTheirUsualMeaning() {
        Exercise exercise = read(GOOD).exercise("first").orElseThrow();
        assertThat(exercise.isTakeaway()).isFalse();
        assertThat(exercise.hasHint()).isTrue();
        assertThat(exercise.keys()).contains("program.exercise.first.hint");
        assertThat(exercise.parts().getFirst().hasPrompt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: list           | kind: dance           | exercise first: field kind names no kind of exercise: dance
                    minutes: 5           | minutes: soon         | exercise first: field minutes must be a whole number
                    minutes: 5           | minutes: 0            | exercise first: field minutes must be 1 or more
                    core: true           | core: maybe           | exercise first: field core must be true or false
                    covers: [M1.1]       | covers: M1.1          | exercise first: field covers must be a list
                    covers: [M1.1]       | covers: [1]           | exercise first: field covers must be a list of texts
                    source: practice     | sauce: practice       | exercise first: unknown field sauce
                    private: false       | hint: true            | exercise first: field private is missing
                    parts: [{key: what}] | parts: []             | exercise first: field parts must hold at least one
                    [{key: what}]        | [{key: a}, {key: a}]  | exercise first, parts 2: field key stands twice: a
                    [{key: what}]        | [{key: A b}]          | exercise first, parts 1: field key must be kebab-case: A b
                    [{key: what}]        | [{key: a}, {key: b}, {key: c}, {key: d}] | exercise first: field parts must hold at most 3 columns
                    id: begin            | name: begin           | program, steps 1: field id is missing
                    version: 1           | version: [            | program: no YAML that can be read
                    """)
    void aWrongFieldIsNamed(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(ContentException.class)
                .hasMessage(message);
    }

    @Test
    void anIdMayStandOnlyOnce() {
        String exercise = GOOD.substring(GOOD.indexOf("      - id: first"));
        assertThatThrownBy(() -> read(GOOD + exercise))
                .isInstanceOf(ContentException.class)
                .hasMessage("step begin, exercises 2: field id stands twice: first");
    }

    private static Program read(String yaml) {
        return ProgramReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
