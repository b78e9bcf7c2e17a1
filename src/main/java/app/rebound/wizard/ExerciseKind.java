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
    LETTER;

    /// The kind's name in content files, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that content files call `id`, empty where there is none.
    public static Optional<ExerciseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
