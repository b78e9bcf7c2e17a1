package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.ProgramReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How far a setback is, from its answers.
@Tag("domain")
class SetbackProgressTest {
    private final Program program = ProgramReader.recovery();

    private Answer answer(String exercise, String text) {
        String key = program.exercise(exercise)
                .map(one -> one.parts().getFirst().key())
                .orElse("gone");
        return new Answer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                exercise,
                program.id(),
                1,
                "en",
                "",
                false,
                false,
                Instant.EPOCH,
                List.of(AnswerPart.text(key, 0, text)));
    }

    private SetbackProgress.OfStep begin(Answer... answers) {
        return SetbackProgress.of(program, List.of(answers)).steps().getFirst();
    }

    @Test
    void nothingWrittenIsNotYet() {
        assertThat(SetbackProgress.of(program, List.of()).steps())
                .hasSameSizeAs(program.steps())
                .allSatisfy(step -> assertThat(step.state()).isEqualTo(SetbackProgress.State.NOT_YET));
        assertThat(begin(answer("the-moment", "  ")).written()).isZero();
    }

    @Test
    void aStepIsBegunUntilItsCoreExercisesAreWritten() {
        assertThat(begin(answer("not-alone", "Nadia")).state()).isEqualTo(SetbackProgress.State.BEGUN);
        Answer[] core = program.steps().getFirst().exercises().stream()
                .filter(Exercise::isCore)
                .map(exercise -> answer(exercise.id(), "words"))
                .toArray(Answer[]::new);
        assertThat(begin(core).state()).isEqualTo(SetbackProgress.State.DONE);
        assertThat(begin(core).written()).isEqualTo(core.length);
    }

    @Test
    void anExerciseThatTheProgramNoLongerHasCountsForNothing() {
        assertThat(SetbackProgress.of(program, List.of(answer("long-gone", "words"))))
                .isEqualTo(SetbackProgress.of(program, List.of()));
    }

    @Test
    void theTakeawayIsTheAnswerToItsExercise() {
        assertThat(SetbackProgress.of(program, List.of(answer("takeaway", " Ask early. ")))
                        .takeaway())
                .isEqualTo("Ask early.");
        assertThat(SetbackProgress.of(program, List.of()).takeaway()).isEmpty();
    }
}
