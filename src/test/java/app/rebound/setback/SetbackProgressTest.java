package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Headway;
import app.rebound.wizard.Program;
import app.rebound.wizard.ProgramReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    private SetbackProgress of(Answer... answers) {
        return SetbackProgress.of(program, List.of(answers), Headway.of(program, List.of(answers), Set.of()));
    }

    private SetbackProgress.OfStep begin(Answer... answers) {
        return of(answers).steps().getFirst();
    }

    @Test
    void nothingWrittenIsNotYet() {
        assertThat(of().steps())
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
        assertThat(of(answer("long-gone", "words"))).isEqualTo(of());
    }

    @Test
    void theTakeawayIsTheAnswerToItsExercise() {
        assertThat(of(answer("takeaway", " Ask early. ")).takeaway()).isEqualTo("Ask early.");
        assertThat(of().takeaway()).isEmpty();
    }

    @Test
    void whatWasGatheredOnAnotherPageCountsLikeAnAnswerUnlessItIsPutOff() {
        var nothing = List.<Answer>of();
        var headway = Headway.of(program, nothing, Set.of("the-moment", "long-gone"));
        assertThat(headway.written()).containsExactly("the-moment");
        SetbackProgress.OfStep first =
                SetbackProgress.of(program, nothing, headway).steps().getFirst();
        assertThat(first.state()).isEqualTo(SetbackProgress.State.DONE);
        assertThat(first.entrance()).isEqualTo("cannot-wait");
        Answer later = new Answer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "the-moment",
                program.id(),
                1,
                "en",
                "",
                false,
                true,
                Instant.EPOCH,
                List.of());
        Headway putOff = Headway.of(program, List.of(later), Set.of("the-moment"));
        assertThat(putOff.written()).isEmpty();
        assertThat(putOff.later()).containsExactly("the-moment");
    }

    @Test
    void aStepIsEnteredAtItsFirstCorePageWithNothingWritten() {
        assertThat(begin().entrance()).isEqualTo("the-moment");
        assertThat(begin(answer("the-moment", "in the lift")).entrance()).isEqualTo("cannot-wait");
    }
}
