package app.rebound.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries as they are written, changed, deleted and taken back.
@Tag("db")
class EntryServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private EntryService entries;
    private UUID id;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        entries = new EntryService(book.database());
        id = entries.add(DAY, LocalTime.of(21, 4), "A day", "First");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Entry of(String text) {
        return new Entry(id, DAY, null, "A day", text);
    }

    private void edit(String text, String visit, boolean keepsVersion) {
        book.clock().advance(Duration.ofMinutes(1));
        entries.edit(of(text), visit, keepsVersion);
    }

    private String text() {
        return entries.find(id).orElseThrow().text();
    }

    private List<String> versions() {
        return entries.versions(id, 0, 10).stream()
                .map(version -> version.entry().text())
                .toList();
    }

    private String nextUndo() {
        return book.database().undoStack().undoKey().orElseThrow();
    }

    @Test
    void theChangesOfAVisitAreOneVersionAndOneStepOfUndo() {
        edit("Second", "one", true);
        edit("Second and third", "one", false);
        edit("Fourth", "two", true);
        assertThat(versions()).containsExactly("Second and third", "First");
        assertThat(nextUndo()).isEqualTo("undo.entry.edit");
        book.database().undo();
        assertThat(text()).isEqualTo("Second and third");
        book.database().undo();
        assertThat(entries.find(id)).contains(new Entry(id, DAY, LocalTime.of(21, 4), "A day", "First"));
        assertThat(nextUndo()).isEqualTo("undo.entry.add");
        book.database().redo();
        assertThat(text()).isEqualTo("Second and third");
    }

    @Test
    void takingBackKeepsWhatStoodThereAndIsOneStepOfUndo() {
        edit("Second", "one", true);
        book.clock().advance(Duration.ofMinutes(1));
        EntryVersion first = entries.versions(id, 0, 10).getFirst();
        entries.takeBack(first);
        assertThat(entries.find(id)).contains(new Entry(id, DAY, LocalTime.of(21, 4), "A day", "First"));
        assertThat(versions()).containsExactly("Second", "First");
        assertThat(nextUndo()).isEqualTo("undo.entry.take-back");
        book.database().undo();
        assertThat(text()).isEqualTo("Second");
    }

    @Test
    void aDeletedEntryIsGoneUntilUndo() {
        entries.trash(id);
        assertThat(entries.find(id)).isEmpty();
        assertThat(entries.all()).isEmpty();
        assertThat(nextUndo()).isEqualTo("undo.entry.trash");
        book.database().undo();
        assertThat(entries.all()).hasSize(1);
    }

    @Test
    void versionsAreReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            edit("Text " + i, "visit " + i, true);
        }
        assertThat(entries.versions(id, 0, 2))
                .extracting(version -> version.entry().text())
                .containsExactly("Text 3", "Text 2");
        assertThat(entries.versions(id, 4, 2))
                .extracting(version -> version.entry().text())
                .containsExactly("First");
    }
}
