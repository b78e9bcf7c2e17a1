package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns what the database throws into the failures that the screens have words for.
///
/// The messages of H2 and JDBI carry bound values, so neither they nor their causes go any further.
final class Faults {
    private static final int GENERAL = 50000;

    private Faults() {}

    /// Does `work`; what the database throws comes out as the foreseen failure it stands for.
    static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (WorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isOfDatabase(e)) {
                throw e;
            }
            throw of(e);
        }
    }

    private static boolean isOfDatabase(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException
                    || t.getClass().getName().startsWith("org.h2.")
                    || t.getClass().getName().startsWith("org.jdbi.")) {
                return true;
            }
        }
        return false;
    }

    /// The foreseen failure behind `thrown`. Codes: `org.h2.api.ErrorCode`.
    static WorkbookException of(Throwable thrown) {
        if (isDiskFull(thrown)) {
            return new WorkbookException.DiskFull(null);
        }
        int code = code(thrown);
        return switch (code) {
            case 90020 -> new WorkbookException.InUse(null);
            case 90030, 90049 -> new WorkbookException.Damaged(null);
            case 90048 -> new WorkbookException.NewerVersion(0, Migrations.NEWEST);
            case 90097 -> new WorkbookException.ReadOnly(null);
            case 90098, 90121, 90007, 90146, 90028, 90031 -> new WorkbookException.Closed(null);
            default -> new WorkbookException.Failed(code);
        };
    }

    /// Whether H2 may have closed the file when it failed like this.
    static boolean closesTheFile(WorkbookException fault) {
        return fault instanceof WorkbookException.DiskFull
                || fault instanceof WorkbookException.Closed
                || fault instanceof WorkbookException.Damaged
                || (fault instanceof WorkbookException.Failed && fault.details()[0].equals(GENERAL));
    }

    private static int code(Throwable thrown) {
        int code = 0;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getErrorCode() != 0) {
                code = sql.getErrorCode();
            }
        }
        return code;
    }

    /// Java has no type for a full disk; the operating systems' words are all there is.
    static boolean isDiskFull(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof IOException && t.getMessage() != null) {
                String words = t.getMessage().toLowerCase(Locale.ROOT);
                if (words.contains("no space left")
                        || words.contains("not enough space")
                        || words.contains("disk quota exceeded")) {
                    return true;
                }
            }
        }
        return false;
    }
}
