package app.rebound.plan;

import app.rebound.card.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Goals with their milestones and steps, as they were at one moment.
///
/// @param goals those that are open first, then those reached, then those let go
/// @param stages milestones that belong to no goal
/// @param steps those that belong to no goal and no milestone
public record Plan(List<Branch> goals, List<Stage> stages, List<Card> steps) {
    /// A plan in which there is nothing.
    public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of());

    public Plan {
        goals = List.copyOf(goals);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
    }

    /// A milestone with its steps.
    public record Stage(Card milestone, List<Card> steps) {
        public Stage {
            steps = List.copyOf(steps);
        }

        public boolean isReached() {
            return milestone.values().day(Milestone.DONE_ON) != null;
        }
    }

    /// A goal with its milestones and with the steps that stand directly below it.
    public record Branch(Card goal, List<Stage> stages, List<Card> steps) {
        public Branch {
            stages = List.copyOf(stages);
            steps = List.copyOf(steps);
        }

        /// Whether it is neither reached nor let go.
        public boolean isOpen() {
            return !isReached() && !goal.values().is(Goal.STATE, "dropped");
        }

        public boolean isReached() {
            return goal.values().is(Goal.STATE, "reached");
        }

        /// Everything below the goal, in order: true for what is done.
        public List<Boolean> progress(LocalDate today) {
            return Stream.concat(
                            stages.stream()
                                    .flatMap(stage -> Stream.concat(
                                            stage.steps().stream().map(step -> isDone(step, today)),
                                            Stream.of(stage.isReached()))),
                            steps.stream().map(step -> isDone(step, today)))
                    .toList();
        }

        private static boolean isDone(Card step, LocalDate today) {
            return StepToTake.isDone(step.values(), today);
        }

        /// The goal and everything below it.
        public Stream<Card> cards() {
            return Stream.concat(
                    Stream.of(goal), Stream.concat(stages.stream().flatMap(Branch::cards), steps.stream()));
        }

        private static Stream<Card> cards(Stage stage) {
            return Stream.concat(Stream.of(stage.milestone()), stage.steps().stream());
        }
    }
}
