package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every column that holds words is found by them, or there is a reason why not.
@Tag("db")
class IndexedNounsTest {
    /// Dates as stored, choices, ids, and what stands in a list of fixed words.
    private static final Set<String> NOT_SAID = Set.of(
            "kind",
            "state",
            "side",
            "knowledge",
            "control",
            "mark",
            "basis",
            "area",
            "held_1",
            "held_3",
            "held_12",
            "stage",
            "rhythm",
            "reader",
            "tie",
            "feelings",
            "program_id",
            "at_exercise",
            "exercise",
            "language",
            "prompt_key",
            "media_type",
            "of_noun",
            "order_bound",
            "when_edtf",
            "happened_edtf",
            "learned_edtf",
            "planned_at",
            "at_time",
            "sittings",
            "done_days",
            "where_unit",
            "zone",
            "settled_edtf");
    /// With words, and not found by them.
    private static final Map<String, List<String>> LEFT_OUT = Map.ofEntries(
            // Said by the interface.
            Map.entry("answer", List.of("prompt")),
            // The names of what they link stand in its own row; the label in the text that links.
            Map.entry("link", List.of("from_noun", "word", "to_noun", "label")),
            // When the person learned of it, and what it stands between, in words that date it.
            Map.entry("event", List.of("learned_typed", "order_typed")),
            // A list in the settings, of words without a text around them.
            Map.entry("own_word", List.of("word")),
            // What somebody wrote into a copy is feedback; the copy itself says what stands elsewhere.
            Map.entry("feedback", List.of("on_key", "external_key")),
            Map.entry("printout", List.of("choice_text")),
            Map.entry("printout_copy", List.of("title", "code")),
            Map.entry("printed_part", List.of("part_key", "token", "heading", "excerpt", "starts_at", "field_at")),
            // What has no place, by names of its own; the date as it stood is in the text as it stood.
            Map.entry(
                    "source",
                    List.of("external_key", "original_date", "where_file", "group_key", "extras", "when_typed")),
            // Stands beside each of its records.
            Map.entry("evidence_import", List.of("name")),
            // Of another journal: by names of its own, and shown nowhere.
            Map.entry("entry", List.of("journal_kind", "external_key", "extras")));

    @Test
    void everyColumnWithWordsIsFoundByThem(@TempDir Path folder) {
        try (var book = new OpenBook(folder)) {
            List<String> missing = new ArrayList<>();
            for (Noun noun : Noun.values()) {
                for (String column : texts(book, noun)) {
                    boolean isFound = IndexedNouns.has(noun)
                            && IndexedNouns.of(noun).texts().contains(column);
                    boolean isLeftOut = NOT_SAID.contains(column)
                            || LEFT_OUT.getOrDefault(noun.table(), List.of()).contains(column);
                    if (isFound == isLeftOut) {
                        missing.add(noun.table() + "." + column);
                    }
                }
            }
            assertThat(missing)
                    .as("add them to IndexedNouns, or say here why not")
                    .isEmpty();
        }
    }

    private static List<String> texts(OpenBook book, Noun noun) {
        return book.database()
                .read(handle -> handle.createQuery("""
                        SELECT LOWER(column_name) FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND LOWER(table_name) = :table AND data_type = 'CHARACTER VARYING'
                        """)
                        .bind("table", noun.table())
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void everyTableThatIsReadHasAnIndexOverTheNumbersOfTheWrites(@TempDir Path folder) {
        try (var book = new OpenBook(folder)) {
            List<String> indexed = book.database()
                    .read(handle -> handle.createQuery("""
                            SELECT LOWER(table_name) FROM information_schema.index_columns
                            WHERE table_schema = 'PUBLIC' AND column_name = 'CLOCK'
                            """).mapTo(String.class).list());
            assertThat(indexed)
                    .containsAll(IndexedNouns.ALL.stream()
                            .map(noun -> noun.noun().table())
                            .toList())
                    .contains("answer", "link");
            assertThat(Arrays.stream(Part.values()))
                    .allMatch(part -> IndexedNouns.ALL.stream().anyMatch(noun -> noun.part() == part));
        }
    }
}
