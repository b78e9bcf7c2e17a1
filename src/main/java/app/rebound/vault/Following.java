package app.rebound.vault;

import app.rebound.db.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Has the attachments and the backups follow a new data key.
final class Following implements Keys.OnNewKey {
    private final Runnable step;
    private @Nullable Attachments attachments;
    private @Nullable Backups backups;

    Following(Runnable step) {
        this.step = step;
    }

    /// They are made from the keys, so they come after them.
    void these(Attachments following, Backups renewed) {
        attachments = following;
        backups = renewed;
    }

    @Override
    public void before(Path next, DataKey fresh) {
        if (attachments != null) {
            try (Database copy = Copies.open(next, fresh)) {
                attachments.alsoUnder(fresh, StoredContentsDao.of(copy), step);
            }
        }
    }

    @Override
    public void after() {
        if (attachments != null && backups != null) {
            attachments.sweep();
            step.run();
            backups.renew();
        }
    }

    @Override
    public void step() {
        step.run();
    }
}
