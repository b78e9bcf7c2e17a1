package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import java.util.List;

/// What a person can do when a workbook does not open.
enum WayOut {
    AGAIN("again"),
    BACKUPS("backups"),
    KEY_COPY("key-copy"),
    OLDER("older"),
    OTHER_FOLDER("other-folder"),
    RESTORE_FILE("restore-file"),
    FORGET("forget"),
    BACK("back");

    private final String id;

    WayOut(String id) {
        this.id = id;
    }

    /// Ends the key of its words and the id of its button.
    String id() {
        return id;
    }

    /// The ways out of `fault`, the best first.
    static List<WayOut> of(WorkbookException fault) {
        return switch (fault) {
            case WorkbookException.Missing _ -> List.of(AGAIN, OTHER_FOLDER, BACKUPS, RESTORE_FILE, FORGET, BACK);
            case WorkbookException.InUse _ -> List.of(AGAIN, BACK);
            case WorkbookException.NewerVersion _ -> List.of(BACK, BACKUPS, OTHER_FOLDER);
            case WorkbookException.DamagedHeader _ -> List.of(KEY_COPY, BACKUPS, RESTORE_FILE, BACK);
            case WorkbookException.Damaged _ -> List.of(BACKUPS, RESTORE_FILE, AGAIN, BACK);
            case WorkbookException.RolledBack _ -> List.of(BACKUPS, OLDER, RESTORE_FILE, BACK);
            case WorkbookException.UnusableName _ -> List.of(OTHER_FOLDER, BACK);
            case WorkbookException.DamagedBackup _ -> List.of(BACKUPS, RESTORE_FILE, BACK);
            case WorkbookException.ReadOnly _ -> List.of(AGAIN, OTHER_FOLDER, BACK);
            default -> List.of(AGAIN, BACKUPS, BACK);
        };
    }
}
