package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The order of the pages, and where the wizard opens.
@Tag("domain")
class RouteTest {
    private final Program program = ProgramReader.recovery();
    private final Route route = new Route(program);

    @Test
    void walksEveryPageOnceThereAndBack() {
        Set<Exercise> seen = new HashSet<>();
        Exercise at = route.pages().getFirst();
        seen.add(at);
        while (route.after(at).isPresent()) {
            Exercise next = route.after(at).orElseThrow();
            assertThat(route.before(next)).contains(at);
            assertThat(seen.add(next)).isTrue();
            at = next;
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(program.exercises());
        assertThat(route.before(route.pages().getFirst())).isEmpty();
    }

    @Test
    void coreComesFirstInEachStep() {
        assertThat(program.steps()).allSatisfy(step -> {
            List<Boolean> core =
                    route.exercises(step).stream().map(Exercise::isCore).toList();
            assertThat(core.lastIndexOf(true)).isLessThan(core.contains(false) ? core.indexOf(false) : core.size());
        });
    }

    @Test
    void goesOnAtTheFirstCorePageThatIsNotWritten() {
        assertThat(route.resume(Set.of())).isEqualTo(route.pages().getFirst());
        assertThat(route.resume(Set.of("the-moment")).id()).isEqualTo("what-happened");
        Set<String> all = program.exercises().stream().map(Exercise::id).collect(Collectors.toSet());
        assertThat(route.resume(all)).isEqualTo(route.pages().getFirst());
    }

    @Test
    void aStepIsEnteredWhereNothingIsWritten() {
        Step accept = program.step("accept").orElseThrow();
        assertThat(route.entrance(accept, Set.of("what-happened")).id()).isEqualTo("feelings");
    }
}
