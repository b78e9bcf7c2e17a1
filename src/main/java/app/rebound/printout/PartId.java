package app.rebound.printout;

import app.rebound.wizard.Program;
import java.util.List;
import java.util.stream.Stream;

/// The names of the chapters that a document may have; a step of the program is [#STEP] and its id.
public final class PartId {
    public static final String SENTENCE = "sentence";
    public static final String STORY = "story";
    public static final String TIMELINE = "timeline";
    public static final String REASONS = "reasons";
    public static final String OWN_PART = "own-part";
    public static final String LESSONS = "lessons";
    public static final String LEDGER = "ledger";
    public static final String PLAN = "plan";
    public static final String FEEDBACK = "feedback";
    public static final String QUESTIONS = "questions";
    public static final String FEELINGS = "feelings";
    public static final String ENTRIES = "entries";
    public static final String STEP = "step-";

    private PartId() {}

    /// The timeline and every step of a program.
    public static List<String> timelineAndSteps(Program program) {
        return Stream.concat(Stream.of(TIMELINE), program.steps().stream().map(step -> STEP + step.id()))
                .toList();
    }

    /// Those that are about a setback as a whole, in the order in which they are offered.
    public static List<String> chapters() {
        return List.of(
                SENTENCE, STORY, TIMELINE, REASONS, OWN_PART, LESSONS, LEDGER, PLAN, FEEDBACK, QUESTIONS, FEELINGS,
                ENTRIES);
    }
}
