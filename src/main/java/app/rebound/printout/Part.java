package app.rebound.printout;

import java.util.List;

/// One chapter of a printout; an empty one is left out.
public sealed interface Part {
    /// The heading as printed and as it stands in the contents.
    String heading();

    /// Whether there is nothing to print below the heading.
    boolean isEmpty();

    /// One step of the program with its answered exercises in their order.
    record Step(String heading, List<AnsweredExercise> exercises) implements Part {
        public Step {
            exercises =
                    exercises.stream().filter(one -> !one.blocks().isEmpty()).toList();
        }

        @Override
        public boolean isEmpty() {
            return exercises.isEmpty();
        }
    }

    /// How it came to this: a figure, a table of all events, and what was written about each.
    record Timeline(String heading, List<PrintedEvent> events) implements Part {
        public Timeline {
            events = List.copyOf(events);
        }

        @Override
        public boolean isEmpty() {
            return events.isEmpty();
        }
    }

    /// An exercise with its prompt (plain text, may be empty) and what was answered.
    record AnsweredExercise(String heading, String prompt, List<Block> blocks) {
        public AnsweredExercise {
            blocks = List.copyOf(blocks);
        }
    }
}
