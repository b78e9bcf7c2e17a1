package app.rebound.wizard;

import app.rebound.id.Noun;
import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a program from its YAML file; an error names the exercise and the field.
public final class ProgramReader {
    private static final int MOST_COLUMNS = 3;
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> PROGRAM = Set.of("id", "version", "steps");
    private static final Set<String> STEP = Set.of("id", "ready", "exercises");
    private static final Set<String> EXERCISE = Set.of(
            "id",
            "kind",
            "minutes",
            "core",
            "covers",
            "private",
            "source",
            "takeaway",
            "hint",
            "parts",
            "noun",
            "fields",
            "where");
    private static final Set<String> PART = Set.of("key", "prompt");

    private final Set<String> ids = new HashSet<>();

    private ProgramReader() {}

    /// The recovery program that comes with the application.
    public static Program recovery() {
        return new ProgramReader().program(Fields.resource(ProgramReader.class, "program.yaml"));
    }

    /// Reads a program; the stream stays open.
    ///
    /// @throws ContentException when a field is missing, unknown or of the wrong kind, or an id stands twice
    public static Program read(InputStream stream) {
        return new ProgramReader().program(Fields.read(stream, "program"));
    }

    private Program program(Fields fields) {
        fields.only(PROGRAM);
        var steps = new ArrayList<Step>();
        fields.many("steps").forEach(step -> steps.add(step(step)));
        return new Program(fields.text("id"), fields.number("version"), steps);
    }

    private Step step(Fields unnamed) {
        String id = newId(unnamed, "id", ids, "step ");
        Fields fields = unnamed.at("step " + id).only(STEP);
        var exercises = new ArrayList<Exercise>();
        fields.many("exercises").forEach(exercise -> exercises.add(exercise(id, exercise)));
        return new Step(id, fields.flag("ready", false), exercises);
    }

    private Exercise exercise(String step, Fields unnamed) {
        String id = newId(unnamed, "id", ids, "exercise ");
        Fields fields = unnamed.at("exercise " + id).only(EXERCISE);
        int minutes = fields.number("minutes");
        if (minutes < 1) {
            throw fields.problem("minutes", "must be 1 or more");
        }
        ExerciseKind kind = kind(fields);
        return new Exercise(
                id,
                step,
                kind,
                minutes,
                fields.flag("core"),
                fields.texts("covers"),
                fields.flag("private"),
                fields.text("source"),
                fields.flag("takeaway", false),
                fields.flag("hint", true),
                kind.isPanel() ? List.of() : parts(id, kind, fields),
                noun(kind, fields),
                fields.has("fields") ? fields.texts("fields") : List.of(),
                where(fields));
    }

    private static Map<String, String> where(Fields fields) {
        if (!fields.has("where")) {
            return Map.of();
        }
        Fields where = fields.one("where");
        return where.names().stream().collect(Collectors.toMap(Function.identity(), where::text));
    }

    private static ExerciseKind kind(Fields fields) {
        String kind = fields.text("kind");
        return ExerciseKind.of(kind).orElseThrow(() -> fields.problem("kind", "names no kind of exercise: " + kind));
    }

    private static @Nullable Noun noun(ExerciseKind kind, Fields fields) {
        if (!kind.isPanel()) {
            return null;
        }
        String id = fields.text("noun");
        return Arrays.stream(Noun.values())
                .filter(noun ->
                        noun.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id))
                .findFirst()
                .orElseThrow(() -> fields.problem("noun", "names no noun: " + id));
    }

    private static List<Part> parts(String exercise, ExerciseKind kind, Fields fields) {
        if (kind == ExerciseKind.QUESTION_DECK) {
            return QuestionDeckReader.standard().keys().stream()
                    .map(key -> new Part(exercise, key, false))
                    .toList();
        }
        var keys = new HashSet<String>();
        var parts = new ArrayList<Part>();
        for (Fields part : fields.many("parts")) {
            part.only(PART);
            parts.add(new Part(exercise, newId(part, "key", keys, ""), part.flag("prompt", false)));
        }
        if (parts.isEmpty()) {
            throw fields.problem("parts", "must hold at least one");
        }
        if (kind == ExerciseKind.LIST && parts.size() > MOST_COLUMNS) {
            throw fields.problem("parts", "must hold at most " + MOST_COLUMNS + " columns");
        }
        return parts;
    }

    private static String newId(Fields fields, String name, Set<String> taken, String space) {
        String id = fields.text(name);
        if (!KEBAB.matcher(id).matches()) {
            throw fields.problem(name, "must be kebab-case: " + id);
        }
        if (!taken.add(space + id)) {
            throw fields.problem(name, "stands twice: " + id);
        }
        return id;
    }
}
