package app.rebound.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the workbook must guide a person through: one row for each piece of advice, by its id.
public record ContentMap(Map<String, Advice> rows) {
    /// One piece of advice.
    ///
    /// @param kinds what may serve it: exercise kinds of today ([ExerciseKind#id()]) and of later screens
    /// @param noun the stored noun it needs
    /// @param later why no exercise serves it yet, empty where one must
    public record Advice(String id, List<String> kinds, String noun, Optional<String> later) {
        public Advice {
            kinds = List.copyOf(kinds);
        }

        /// Whether an exercise of a kind that exists today may serve it.
        public boolean isServedByExercise() {
            return kinds.stream().anyMatch(kind -> ExerciseKind.of(kind).isPresent());
        }
    }

    public ContentMap {
        rows = Map.copyOf(rows);
    }

    /// The ids, sorted.
    public Set<String> ids() {
        return new TreeSet<>(rows.keySet());
    }

    /// The ids that `program` covers, sorted.
    public static Set<String> covered(Program program) {
        return program.exercises().stream()
                .flatMap(exercise -> exercise.covers().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The ids that no exercise of `program` covers, sorted, each with the reason that the map gives.
    public Map<String, String> uncovered(Program program) {
        var open = new TreeMap<String, String>();
        rows.forEach((id, advice) -> open.put(id, advice.later().orElse("served by " + advice.noun())));
        open.keySet().removeAll(covered(program));
        return open;
    }

    /// Where map and program disagree: an unknown id, an id claimed by a kind that may not serve it, an id of
    /// `coveredOnce` that is covered no longer, an id that is covered and still marked as later, and one that
    /// an exercise must serve and none does.
    public List<String> problems(Program program, Set<String> coveredOnce) {
        var problems = new ArrayList<String>();
        for (Exercise exercise : program.exercises()) {
            exercise.covers().forEach(id -> claimProblem(exercise, id).ifPresent(problems::add));
        }
        Set<String> covered = covered(program);
        for (String id : new TreeSet<>(coveredOnce)) {
            if (!covered.contains(id)) {
                problems.add(id + " was covered once and is no longer");
            }
        }
        for (Advice advice : new TreeMap<>(rows).values()) {
            boolean isCovered = covered.contains(advice.id());
            if (isCovered && advice.later().isPresent()) {
                problems.add(advice.id() + " is covered and still marked as later");
            }
            if (!isCovered && advice.later().isEmpty() && advice.isServedByExercise()) {
                problems.add(advice.id() + " is neither covered nor marked as later");
            }
        }
        return problems;
    }

    private Optional<String> claimProblem(Exercise exercise, String id) {
        Advice advice = rows.get(id);
        if (advice == null) {
            return Optional.of("exercise " + exercise.id() + " covers the unknown id " + id);
        }
        if (!advice.kinds().contains(exercise.kind().id())) {
            return Optional.of("exercise " + exercise.id() + " is of the kind "
                    + exercise.kind().id() + ", which may not serve " + id);
        }
        return Optional.empty();
    }
}
