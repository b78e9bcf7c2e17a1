package app.rebound.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the person does on an exercise's page.
public enum ExerciseKind {
    /// One or several texts, each part one text.
    WRITING,
    /// Sentences to complete, each part the start of one.
    STEMS,
    /// Feelings chosen with how strong they are (the first part), then texts.
    FEELINGS,
    /// Rows of one to three columns, each part a column.
    LIST,
    /// A letter written in paragraphs, each part one of them, in order.
    LETTER,
    /// A letter that comes back on a day, which is the last part.
    DATED_LETTER,
    /// A short text to read, with a place for what stays.
    READING,
    /// Thoughts, each with what speaks for it and against it, and a fairer one.
    REFRAME,
    /// Writing on several days with a quiet timer.
    TRACK,
    /// Questions, one at a time.
    QUESTION_DECK,
    /// Savings, costs and income of a month, and the months they make.
    RUNWAY,
    /// Put together from what was written earlier, with a place for own words.
    SUMMARY,
    /// Cards of the noun that the exercise names, one form each.
    CARDS(true),
    REASONS(true),
    LESSON(true),
    FEEDBACK(true),
    LEDGER(true),
    SESSION(true),
    CIRCLE(true),
    OUTREACH(true),
    STORY(true),
    IMPROVEMENT_PLAN(true),
    OPTIONS(true),
    PLAN(true),
    CONFIDENCE(true),
    TIMELINE(true),
    GRIEVING(true);

    private final boolean isPanel;

    ExerciseKind() {
        this(false);
    }

    ExerciseKind(boolean isPanel) {
        this.isPanel = isPanel;
    }

    /// Whether its page holds a part of another screen, which stores for itself; such an exercise has no parts.
    public boolean isPanel() {
        return isPanel;
    }

    /// The kind's name in content files, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind that content files call `id`, empty where there is none.
    public static Optional<ExerciseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
