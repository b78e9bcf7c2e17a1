package app.rebound.app;

import app.rebound.db.Database;
import app.rebound.db.Integrity;
import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks through every row of a workbook some time after it was opened, and says when something is not as it was saved.
final class DamageWatch {
    /// Long enough for the first screen to be there and the person to have begun.
    private static final Duration DELAY = Duration.ofSeconds(15);

    private final Tasks tasks;

    DamageWatch(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param isOver whether the workbook is closed or about to be; asked by more than one thread
    /// @param found told, on the drawing thread, when there is damage
    void start(Database database, BooleanSupplier isOver, Consumer<? super WorkbookException> found) {
        tasks.after(DELAY, () -> {
            if (!isOver.getAsBoolean()) {
                tasks.compute(
                        () -> places(database, isOver),
                        places -> {
                            if (places > 0 && !isOver.getAsBoolean()) {
                                found.accept(new WorkbookException.Altered(places));
                            }
                        },
                        _ -> {});
            }
        });
    }

    private static long places(Database database, BooleanSupplier isOver) {
        try {
            return database.check(isOver).findings().stream()
                    .mapToLong(Integrity.Finding::count)
                    .sum();
        } catch (CancellationException e) {
            // The next opening looks again.
            return 0;
        }
    }
}
