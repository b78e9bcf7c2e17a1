package app.rebound.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pages of a program in the order they are walked: step by step, and in each step what is core first.
record Route(Program program) {
    /// The exercises of a step, core ones first.
    List<Exercise> exercises(Step step) {
        return step.exercises().stream()
                .sorted(Comparator.comparing(Exercise::isCore).reversed())
                .toList();
    }

    /// All pages.
    List<Exercise> pages() {
        return program.steps().stream()
                .flatMap(step -> exercises(step).stream())
                .toList();
    }

    Optional<Exercise> after(Exercise exercise) {
        return at(pages().indexOf(exercise) + 1);
    }

    Optional<Exercise> before(Exercise exercise) {
        return at(pages().indexOf(exercise) - 1);
    }

    /// Where to go on: the first core page that is not written, else the first page.
    Exercise resume(Set<String> written) {
        return pages().stream()
                .filter(Exercise::isCore)
                .filter(exercise -> !written.contains(exercise.id()))
                .findFirst()
                .orElseGet(() -> pages().getFirst());
    }

    /// Where a click on a step leads: its first page that is not written, else its first.
    Exercise entrance(Step step, Set<String> written) {
        return exercises(step).stream()
                .filter(exercise -> !written.contains(exercise.id()))
                .findFirst()
                .orElseGet(() -> exercises(step).getFirst());
    }

    private Optional<Exercise> at(int index) {
        List<Exercise> pages = pages();
        return index >= 0 && index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }
}
