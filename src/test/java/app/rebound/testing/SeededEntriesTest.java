package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.journal.Entry;
import app.rebound.journal.EntryService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same seed makes the same entries, and they are entries like any other.
@Tag("db")
class SeededEntriesTest {
    private static List<Entry> made(Path folder, long seed) {
        try (var book = new OpenBook(folder)) {
            new SeededEntries(seed).addTo(book.database(), 1200);
            assertThat(book.database().check(() -> false).isClean()).isTrue();
            return new EntryService(book.database()).all();
        }
    }

    @Test
    void theSameSeedMakesTheSameEntries(@TempDir Path folder) {
        List<Entry> entries = made(folder.resolve("a"), 7);
        assertThat(entries).hasSize(1200).allMatch(entry -> entry.text().split("\\s+", -1).length >= 120);
        assertThat(made(folder.resolve("b"), 7))
                .extracting(Entry::text, Entry::day)
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> org.assertj.core.groups.Tuple.tuple(entry.text(), entry.day()))
                        .toList());
    }
}
