package app.rebound.interchange.archive;

import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.id.Noun;
import app.rebound.interchange.archive.ArchiveFault.Kind;
import app.rebound.link.Word;
import app.rebound.setback.Setback;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Mark;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns that hold one of the program's own words, and which words this version knows.
///
/// A newer version may write others into the same columns; a screen that met one could not be shown at all.
final class KnownWords {
    private static final Set<String> NOUNS = of(Noun.values());

    /// By table, then column.
    static final Map<String, Map<String, Set<String>>> ALL = Map.of(
            "setback", Map.of("state", of(Setback.State.values())),
            "event", Map.of("mark", of(Mark.values()), "basis", of(Basis.values())),
            "link", Map.of("from_noun", NOUNS, "to_noun", NOUNS, "word", of(Word.values())),
            "attachment", Map.of("of_noun", NOUNS),
            "version", Map.of("noun", NOUNS),
            "source", Map.of("kind", of(SourceKind.values()), "where_unit", of(Where.Unit.values())),
            "evidence_import", Map.of("kind", of(SourceKind.values())));

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    private KnownWords() {}

    private static Set<String> of(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /// Looks at a row in its one form.
    ///
    /// @throws ArchiveFault when a word in it is not known: a newer version's where it looks like one, else damage
    static void prove(String table, Map<String, @Nullable Object> row) {
        if (RowOrder.isPurged(row)) {
            return;
        }
        ALL.getOrDefault(table, Map.of()).forEach((column, known) -> {
            if (row.get(column) instanceof String word && !known.contains(word)) {
                throw new ArchiveFault(WORD.matcher(word).matches() ? Kind.NEWER : Kind.DAMAGED);
            }
        });
    }
}
