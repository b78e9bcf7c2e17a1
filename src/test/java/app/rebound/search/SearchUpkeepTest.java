package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.fault.WorkbookException;
import app.rebound.task.DirectTasks;
import app.rebound.task.Tasks;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchUpkeepTest {
    /// What is done aside waits until a test lets it go on.
    private static final class Held implements Tasks {
        private final DirectTasks direct = new DirectTasks();
        private final Queue<Runnable> aside = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
            direct.run(work, done, failed);
        }

        @Override
        public <T> void compute(
                Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
            direct.run(work, done, failed);
        }

        @Override
        public <T> void aside(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
            aside.add(() -> direct.run(work, done, failed));
        }

        @Override
        public Cancellable after(Duration delay, Runnable later) {
            return direct.after(delay, later);
        }
    }

    @Test
    void everybodyWhoAskedMeanwhileIsToldOnceWhenAllIsFound(@TempDir Path folder) {
        try (var book = new OpenBook(folder.resolve("book"))) {
            SearchService search = WorkbookServices.of(book.workbook()).search();
            var tasks = new Held();
            var upkeep = new SearchUpkeep(tasks, book.database(), search);
            List<String> told = new ArrayList<>();
            upkeep.wake("palette", () -> told.add("palette, first"));
            upkeep.wake("palette", () -> told.add("palette"));
            upkeep.wake("screen", () -> told.add("screen"));
            assertThat(told).isEmpty();
            assertThat(tasks.aside).hasSize(1);

            tasks.aside.remove().run();
            assertThat(told).containsExactlyInAnyOrder("palette", "screen");
            assertThat(search.isWhole()).isTrue();
            upkeep.wake("screen", () -> told.add("too late"));
            assertThat(tasks.aside).isEmpty();
            assertThat(told).hasSize(2);
            search.end();
        }
    }
}
