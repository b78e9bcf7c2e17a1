package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage in an open workbook is said some time after it was opened, and a whole one is left in peace.
@Tag("db")
class DamageWatchTest {
    @TempDir
    private Path temp;

    private final DirectTasks tasks = new DirectTasks();
    private final List<WorkbookException> said = new ArrayList<>();

    private OpenBook book() {
        var book = new OpenBook(temp.resolve("book"));
        book.addSetback("The harbour", SetbackKind.FIRED, null);
        return book;
    }

    /// Rows ahead of the change counter: what is left when a part of the file is older than the rest.
    private static void damage(OpenBook book) {
        book.database().write(tx -> tx.handle().execute("UPDATE meta SET text = '0' WHERE name = 'clock'"));
    }

    @Test
    void damageIsSaid() {
        try (OpenBook book = book()) {
            new DamageWatch(tasks).start(book.database(), () -> false, said::add);
            damage(book);
            assertThat(said).isEmpty();
            tasks.advance(Duration.ofSeconds(20));
            assertThat(said).singleElement().isInstanceOf(WorkbookException.Altered.class);
        }
    }

    @Test
    void aWholeWorkbookIsLeftInPeace() {
        try (OpenBook book = book()) {
            new DamageWatch(tasks).start(book.database(), () -> false, said::add);
            tasks.advance(Duration.ofSeconds(20));
            assertThat(said).isEmpty();
        }
    }

    @Test
    void nothingIsLookedAtOnceItIsClosed() {
        try (OpenBook book = book()) {
            damage(book);
            new DamageWatch(tasks).start(book.database(), () -> true, said::add);
            tasks.advance(Duration.ofSeconds(20));
            assertThat(said).isEmpty();
        }
    }
}
