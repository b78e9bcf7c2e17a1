package app.rebound.wizard;

import app.rebound.id.Noun;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One page of the wizard, as the program's file describes it; its words are looked up under keys made from its id.
///
/// @param id kebab-case, unique in the program; answers are stored under it
/// @param step the id of the step it stands in
/// @param minutes how long it takes, roughly
/// @param isCore whether it belongs to the shorter way through the program
/// @param covers ids of the content map, may be empty
/// @param isPrivate whether its answers stay out of printouts unless chosen once more
/// @param source an id of `evidence.yaml`, or [#PRACTICE]
/// @param isTakeaway whether its answer stands on top of the setback
/// @param hasHint whether there is a sentence under the question
/// @param parts at least one, in the order of the page; none where the kind is a panel
/// @param noun what its page collects where the kind is a panel; the exercise counts as written once there is one
/// @param fields what its page shows: the names of the card's fields, all of them where it is empty, and the exercise
///     counts as written once one of them says something; or, where it sums up, what it quotes: `exercise`,
///     `exercise.part` or `card.<noun>`
/// @param where what the cards of its page say, by the name of a field; cards that say something else are not shown
public record Exercise(
        String id,
        String step,
        ExerciseKind kind,
        int minutes,
        boolean isCore,
        List<String> covers,
        boolean isPrivate,
        String source,
        boolean isTakeaway,
        boolean hasHint,
        List<Part> parts,
        @Nullable Noun noun,
        List<String> fields,
        Map<String, String> where) {
    /// The source of an exercise that no trial stands behind.
    public static final String PRACTICE = "practice";

    public Exercise {
        covers = List.copyOf(covers);
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
        where = Map.copyOf(where);
    }

    /// The same as part of the shorter way.
    Exercise asCore() {
        return new Exercise(
                id,
                step,
                kind,
                minutes,
                true,
                covers,
                isPrivate,
                source,
                isTakeaway,
                hasHint,
                parts,
                noun,
                fields,
                where);
    }

    /// The message key of its short name for the rail.
    public String titleKey() {
        return base() + ".title";
    }

    /// The message key of its question.
    public String promptKey() {
        return base() + ".prompt";
    }

    /// The message key of the sentence under the question; has words only where [#hasHint()].
    public String hintKey() {
        return base() + ".hint";
    }

    /// The message key of the text to read, a paragraph a line; has words only where the kind is a reading.
    public String readingKey() {
        return base() + ".text";
    }

    /// The message key of why it helps and how sure that is.
    public String whyKey() {
        return base() + ".why";
    }

    /// The message key of the short reference behind [#whyKey()].
    public String sourceKey() {
        return "program.source." + source;
    }

    /// All message keys that the page needs.
    public List<String> keys() {
        return Stream.concat(
                        Stream.of(titleKey(), promptKey(), whyKey(), sourceKey()),
                        Stream.concat(
                                Stream.concat(
                                        Stream.of(hintKey()).filter(_ -> hasHint),
                                        Stream.of(readingKey()).filter(_ -> kind == ExerciseKind.READING)),
                                parts.stream().flatMap(Exercise::keys)))
                .toList();
    }

    private static Stream<String> keys(Part part) {
        return part.hasPrompt() ? Stream.of(part.labelKey(), part.promptKey()) : Stream.of(part.labelKey());
    }

    private String base() {
        return "program.exercise." + id;
    }
}
