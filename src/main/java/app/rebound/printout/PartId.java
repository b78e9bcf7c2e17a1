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

    /// What a manager said, what will change until when, and what is asked of them.
    public static final String HEARD = "heard";
    /// The story as it is told in one minute.
    public static final String MINUTE = "minute";
    /// Lessons in a line each.
    public static final String LEARNED = "learned";
    /// What is likely to be asked, with lines.
    public static final String TO_ANSWER = "to-answer";
    /// What the person says about the time between two jobs.
    public static final String BETWEEN = "between";

    public static final String PROJECTS = "projects";
    /// Goals reached, milestones passed, steps finished.
    public static final String FINISHED = "finished";

    public static final String MOVES = "moves";
    /// Steps and milestones whose day comes, to be ticked by hand.
    public static final String COMING = "coming";

    public static final String ASKS = "asks";
    /// Lines to write on.
    public static final String NOTES = "notes";

    public static final String GOOD_THINGS = "good-things";
    /// Setbacks with their takeaways.
    public static final String SETBACKS = "setbacks";

    private PartId() {}

    /// The timeline and every step of a program.
    public static List<String> timelineAndSteps(Program program) {
        return Stream.concat(Stream.of(TIMELINE), steps(program)).toList();
    }

    /// Those that are about a setback as a whole, in the order in which they are offered.
    public static List<String> chapters() {
        return List.of(
                SENTENCE, STORY, TIMELINE, REASONS, OWN_PART, LESSONS, LEDGER, PLAN, FEEDBACK, QUESTIONS, FEELINGS,
                ENTRIES);
    }

    /// All that a kind of printout may have, in the order in which they are offered.
    public static List<String> of(PrintoutKind kind, Program program) {
        return switch (kind) {
            case DOCUMENT, RECOVERY_BOOK ->
                Stream.concat(chapters().stream(), steps(program)).toList();
            case BLANK_WORKBOOK -> steps(program).toList();
            case IMPROVEMENT_PLAN -> List.of(HEARD, LESSONS, PLAN, NOTES);
            case INTERVIEW_SHEET -> List.of(SENTENCE, MINUTE, LEARNED, TO_ANSWER, NOTES);
            case TIME_BETWEEN -> List.of(BETWEEN, PROJECTS, FINISHED, MOVES, LEARNED);
            case MENTOR_WEEK -> List.of(FINISHED, COMING, FEELINGS, ASKS, NOTES);
            case YEAR_IN_REVIEW -> List.of(SETBACKS, FEELINGS, GOOD_THINGS, LESSONS, FINISHED, PROJECTS, NOTES);
        };
    }

    private static Stream<String> steps(Program program) {
        return program.steps().stream().map(step -> STEP + step.id());
    }
}
