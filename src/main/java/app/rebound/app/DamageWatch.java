package app.rebound.app;

import app.rebound.db.Database;
import app.rebound.db.Integrity;
import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Looks through every row of a workbook some time after it was opened, and says when something is not as it was saved.
final class DamageWatch {
    /// Long enough for the first screen to be there and the person to have begun.
    private static final Duration DELAY = Duration.ofSeconds(15);

    private final Tasks tasks;

    DamageWatch(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param isOver whether the workbook is closed or about to be
    void start(Sitting sitting, BooleanSupplier isOver) {
        Database database = sitting.services().workbook().database();
        tasks.after(DELAY, () -> {
            if (!isOver.getAsBoolean()) {
                tasks.compute(() -> places(database, isOver), places -> say(sitting, places, isOver), _ -> {});
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

    private static void say(Sitting sitting, long places, BooleanSupplier isOver) {
        if (places > 0 && !isOver.getAsBoolean()) {
            sitting.shell().showFault(new WorkbookException.Altered(places), null);
        }
    }
}
