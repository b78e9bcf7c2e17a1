package app.rebound.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The program and the content map agree, and nothing that was covered once gets lost.
@Tag("architecture")
class ContentMapTest {
    private static final ContentMap SMALL = map("""
            M1: {kinds: [writing], noun: answer}
            M2: {kinds: [letter, reasons], noun: answer}
            M3: {kinds: [timeline], noun: event, later: "needs the timeline"}
            M4: {kinds: [setback-kind], noun: setback}
            """);

    @Test
    void programAndMapAgree() throws IOException {
        ContentMap map = ContentMapReader.recovery();
        Program program = ProgramReader.recovery();
        Path list = Path.of("target", "content-map.txt");
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(
                list,
                map.uncovered(program).entrySet().stream()
                        .map(open -> open.getKey() + ": " + open.getValue())
                        .toList());
        assertThat(map.problems(program, coveredOnce())).isEmpty();
    }

    @Test
    void everyCoveredIdIsOnTheCommittedList() throws IOException {
        assertThat(ContentMap.covered(ProgramReader.recovery()))
                .as("add newly covered ids to covered.txt")
                .isEqualTo(coveredOnce());
    }

    @Test
    void theMapHoldsEveryPieceOfAdvice() {
        assertThat(ContentMapReader.recovery().ids())
                .hasSize(88)
                .contains("M0", "M5.3", "K1.1", "K7.4", "B0", "B7", "R0", "R9", "F1", "F4.2", "E1", "E7");
    }

    @Test
    void agreementHasNoProblems() {
        assertThat(SMALL.problems(program("writing", "M1", "letter", "M2"), Set.of("M1", "M2")))
                .isEmpty();
    }

    @Test
    void unknownIdIsSeen() {
        assertThat(SMALL.problems(program("writing", "M1, M9", "letter", "M2"), Set.of()))
                .containsExactly("exercise first covers the unknown id M9");
    }

    @Test
    void kindThatMayNotServeIsSeen() {
        assertThat(SMALL.problems(program("list", "M1", "letter", "M2"), Set.of()))
                .containsExactly("exercise first is of the kind list, which may not serve M1");
    }

    @Test
    void lostIdIsSeen() {
        assertThat(SMALL.problems(program("writing", "M1", "letter", "M2"), Set.of("M1", "M4")))
                .containsExactly("M4 was covered once and is no longer");
    }

    @Test
    void idThatNoExerciseServesIsSeen() {
        assertThat(SMALL.problems(program("writing", "M1", "letter", ""), Set.of()))
                .containsExactly("M2 is neither covered nor marked as later");
    }

    @Test
    void staleLaterIsSeen() {
        ContentMap stale = map("M1: {kinds: [writing, letter], noun: answer, later: \"needs a screen\"}");
        assertThat(stale.problems(program("writing", "M1", "letter", "M1"), Set.of()))
                .containsExactly("M1 is covered and still marked as later");
    }

    @Test
    void uncoveredIdsComeWithTheirReason() {
        assertThat(SMALL.uncovered(program("writing", "M1", "letter", "M2")))
                .isEqualTo(Map.of("M3", "needs the timeline", "M4", "served by setback"));
    }

    private static Set<String> coveredOnce() throws IOException {
        try (var stream = ContentMapTest.class.getResourceAsStream("covered.txt")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
            var ids = new TreeSet<String>();
            text.lines().filter(line -> !line.startsWith("#")).forEach(ids::add);
            return ids;
        }
    }

    private static ContentMap map(String yaml) {
        return ContentMapReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static Program program(String firstKind, String firstCovers, String secondKind, String secondCovers) {
        String yaml = """
                id: sample
                version: 1
                steps:
                  - id: only
                    exercises:
                      - {id: first, kind: %s, minutes: 1, core: true, covers: [%s], private: false,
                         source: practice, parts: [{key: words}]}
                      - {id: second, kind: %s, minutes: 1, core: true, covers: [%s], private: false,
                         source: practice, parts: [{key: words}]}
                """.formatted(firstKind, firstCovers, secondKind, secondCovers);
        return ProgramReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
