package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.yaml.Fields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The recovery program is whole: its words, its sources, its length and its care.
@Tag("domain")
class ProgramTest {
    private static final int MOST_CORE_EXERCISES = 20;
    private static final int MOST_CORE_MINUTES = 300;
    private static final List<String> ENGLISH_AND_FRENCH = List.of("en", "fr");

    private final Program program = ProgramReader.recovery();

    @Test
    void hasTheSixStepsInOrderWithThreeExercisesOrMoreEach() {
        assertThat(program.id()).isEqualTo("recovery");
        assertThat(program.version()).isEqualTo(1);
        assertThat(program.steps())
                .extracting(Step::id)
                .containsExactly("begin", "accept", "forgive", "debrief", "share", "come-back");
        assertThat(program.steps())
                .allSatisfy(step -> assertThat(step.exercises()).as(step.id()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void everyStepHasACoreExercise() {
        assertThat(program.steps())
                .allSatisfy(step -> assertThat(step.exercises()).as(step.id()).anyMatch(Exercise::isCore));
    }

    @Test
    void coreStaysWithinItsLimits() {
        List<Exercise> core =
                program.exercises().stream().filter(Exercise::isCore).toList();
        assertThat(core).hasSizeLessThanOrEqualTo(MOST_CORE_EXERCISES);
        assertThat(core.stream().mapToInt(Exercise::minutes).sum()).isLessThanOrEqualTo(MOST_CORE_MINUTES);
    }

    @Test
    void everyWordIsThereInEveryLanguageAndNoneIsLeftOver() {
        assertThat(Languages.available())
                .extracting(locale -> locale.getLanguage())
                .containsAll(ENGLISH_AND_FRENCH);
        assertThat(Languages.available()).allSatisfy(language -> {
            Set<String> written = Messages.of(language).keys().stream()
                    .filter(key -> key.startsWith("program."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(written).as(language.getLanguage()).isEqualTo(program.keys());
        });
    }

    @Test
    void everySourceIsAStudyThatWasConfirmedOrPractice() {
        Set<String> known = Fields.resource(ProgramReader.class, "evidence.yaml").many("sources").stream()
                .filter(source -> List.of("abstract", "passage", "secondary").contains(source.text("confirmed")))
                .filter(source -> !source.text("reference").isBlank())
                .map(source -> source.text("id"))
                .collect(Collectors.toSet());
        assertThat(known).isNotEmpty().doesNotContain(Exercise.PRACTICE);
        assertThat(program.exercises())
                .filteredOn(exercise -> !exercise.source().equals(Exercise.PRACTICE))
                .extracting(Exercise::source)
                .isSubsetOf(known);
    }

    @Test
    void whatHurtsStaysPrivate() {
        assertThat(program.exercises())
                .filteredOn(
                        exercise -> exercise.kind() == ExerciseKind.FEELINGS || exercise.kind() == ExerciseKind.LETTER)
                .isNotEmpty()
                .allMatch(Exercise::isPrivate);
        assertThat(List.of("the-moment", "rather-not", "values", "once-more"))
                .allSatisfy(id -> assertThat(program.exercise(id).orElseThrow().isPrivate())
                        .as(id)
                        .isTrue());
    }

    @Test
    void ownPartIsAskedLastInTheDebriefAndNeverRequired() {
        Exercise last = program.step("debrief").orElseThrow().exercises().getLast();
        assertThat(last.id()).isEqualTo("own-part");
        assertThat(last.isCore()).isFalse();
    }

    @Test
    void thereIsOneTakeaway() {
        assertThat(program.exercises())
                .filteredOn(Exercise::isTakeaway)
                .extracting(Exercise::id)
                .containsExactly("takeaway");
    }

    @Test
    void feelingsOpenWithThePicker() {
        assertThat(program.exercises())
                .filteredOn(exercise -> exercise.kind() == ExerciseKind.FEELINGS)
                .isNotEmpty()
                .allSatisfy(exercise ->
                        assertThat(exercise.parts().getFirst().key()).isEqualTo("feelings"));
    }

    @Test
    void anUnknownExerciseOrStepIsSimplyNotThere() {
        assertThat(program.exercise("long-gone")).isEmpty();
        assertThat(program.step("long-gone")).isEmpty();
    }
}
