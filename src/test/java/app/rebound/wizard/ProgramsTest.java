package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.yaml.ContentException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short program is a choice of the whole one's pages.
@Tag("domain")
class ProgramsTest {
    private final Programs programs = Programs.standard();

    @Test
    void theShortProgramIsTheSamePagesAndTakesAboutThirtyMinutes() {
        Program brief = programs.brief();
        assertThat(brief.id()).isEqualTo(programs.whole().id());
        assertThat(brief.version()).isEqualTo(programs.whole().version());
        assertThat(programs.whole().exercises())
                .extracting(Exercise::id)
                .containsAll(brief.exercises().stream().map(Exercise::id).toList());
        assertThat(brief.exercises()).isNotEmpty().allMatch(Exercise::isCore);
        assertThat(brief.exercises().stream().mapToInt(Exercise::minutes).sum()).isBetween(25, 35);
        assertThat(brief.exercises()).filteredOn(Exercise::isTakeaway).hasSize(1);
    }

    @Test
    void aSetbackIsGivenItsProgramAndTheWholeOneForANameNobodyKnows() {
        assertThat(programs.of(Programs.SHORT)).isEqualTo(programs.brief());
        assertThat(programs.of(programs.whole().id())).isEqualTo(programs.whole());
        assertThat(programs.of("long-gone")).isEqualTo(programs.whole());
    }

    @Test
    void stepsWithoutAPageAreLeftOut() {
        Program only = programs.whole().only(Set.of("takeaway", "feelings"));
        assertThat(only.steps()).extracting(Step::id).containsExactly("accept", "debrief");
        assertThat(only.exercises()).extracting(Exercise::id).containsExactly("feelings", "takeaway");
        assertThat(programs.whole().only(Set.of()).steps()).isEmpty();
    }

    @Test
    void aPageThatTheWholeProgramLacksIsRefused() {
        var lacking = new Program("recovery", 1, List.of());
        assertThatThrownBy(() -> Programs.of(lacking))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("names no exercise");
    }
}
