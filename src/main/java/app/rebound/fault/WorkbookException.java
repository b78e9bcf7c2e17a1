package app.rebound.fault;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A failure that was foreseen; it carries keys for the words that say what happened, what is safe and what to do next.
///
/// No message ever holds what the person wrote; `details` are names of files or figures only.
public abstract sealed class WorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    private WorkbookException(String key, @Nullable Throwable cause, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = List.of(details);
    }

    /// The first part of the message keys: `<key>.what`, `<key>.safe` and `<key>.next`.
    public String key() {
        return key;
    }

    /// What is put into the messages.
    public Object[] details() {
        return details.toArray();
    }

    /// There is no workbook in that folder.
    public static final class Missing extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public Missing(String folder) {
            super("fault.missing", null, folder);
        }
    }

    /// The folder for a new workbook already holds something.
    public static final class Occupied extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public Occupied(String folder) {
            super("fault.occupied", null, folder);
        }
    }

    /// The folder's name holds a character that the database cannot take.
    public static final class UnusableName extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public UnusableName(String folder) {
            super("fault.unusable-name", null, folder);
        }
    }

    /// Another window or program has the workbook open.
    public static final class InUse extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public InUse(@Nullable Throwable cause) {
            super("fault.in-use", cause);
        }
    }

    /// The workbook was written by a newer Rebound.
    public static final class NewerVersion extends WorkbookException {
        private static final long serialVersionUID = 1L;

        /// @param found the workbook's version
        /// @param known the newest version this program knows
        public NewerVersion(int found, int known) {
            super("fault.newer-version", null, found, known);
        }
    }

    /// The header file cannot be read.
    public static final class DamagedHeader extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public DamagedHeader(@Nullable Throwable cause) {
            super("fault.damaged-header", cause);
        }
    }

    /// The workbook opens with a passphrase only, and none was given.
    public static final class Locked extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public Locked() {
            super("fault.locked", null);
        }
    }

    /// The passphrase is not this workbook's.
    public static final class WrongPassphrase extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public WrongPassphrase() {
            super("fault.wrong-passphrase", null);
        }
    }

    /// The recovery key is not this workbook's, or the workbook has none.
    public static final class WrongRecoveryKey extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public WrongRecoveryKey() {
            super("fault.wrong-recovery-key", null);
        }
    }

    /// The database is older than what was saved last: it was put back or cut short.
    public static final class RolledBack extends WorkbookException {
        private static final long serialVersionUID = 1L;

        /// @param missing how many changes are missing, at least 1
        public RolledBack(long missing) {
            super("fault.rolled-back", null, missing);
        }
    }

    /// A backup cannot be read, or holds something else than its name says.
    public static final class DamagedBackup extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public DamagedBackup(String file, @Nullable Throwable cause) {
            super("fault.damaged-backup", cause, file);
        }
    }

    /// The database file is damaged, or it does not belong to this header.
    public static final class Damaged extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public Damaged(@Nullable Throwable cause) {
            super("fault.damaged", cause);
        }
    }

    /// Something in the open workbook is not as it was saved.
    public static final class Altered extends WorkbookException {
        private static final long serialVersionUID = 1L;

        /// @param places how many rows or indexes, at least 1
        public Altered(long places) {
            super("fault.altered", null, places);
        }
    }

    /// The disk that the workbook is on is nearly full.
    public static final class LittleRoom extends WorkbookException {
        private static final long serialVersionUID = 1L;

        /// @param megabytes that are left
        public LittleRoom(long megabytes) {
            super("fault.little-room", null, megabytes);
        }
    }

    /// The workbook's files may not be written.
    public static final class ReadOnly extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public ReadOnly(@Nullable Throwable cause) {
            super("fault.read-only", cause);
        }
    }

    /// The disk is full.
    public static final class DiskFull extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public DiskFull(@Nullable Throwable cause) {
            super("fault.disk-full", cause);
        }
    }

    /// The workbook was closed, or its drive went away.
    public static final class Closed extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public Closed(@Nullable Throwable cause) {
            super("fault.closed", cause);
        }
    }

    /// The database refused a statement, for a reason the person cannot mend.
    public static final class Failed extends WorkbookException {
        private static final long serialVersionUID = 1L;

        /// @param code the database's error code
        public Failed(int code) {
            super("fault.failed", null, code);
        }
    }

    /// A file that was to be saved outside the workbook cannot be written.
    public static final class UnwritableTarget extends WorkbookException {
        private static final long serialVersionUID = 1L;

        public UnwritableTarget(String file, @Nullable Throwable cause) {
            super("fault.unwritable-target", cause, file);
        }
    }

    /// A file cannot become an attachment, or an attachment cannot be shown.
    public static final class Attachment extends WorkbookException {
        /// What is the matter with it.
        public enum Trouble {
            TOO_LARGE,
            EMPTY,
            FOLDER,
            LINK,
            /// It was there a moment ago.
            VANISHED,
            UNREADABLE,
            /// Somebody wrote into it while it was read.
            CHANGING,
            /// It belongs to the workbook, and its file is gone.
            MISSING,
            /// It belongs to the workbook, and its file is not what was written.
            DAMAGED
        }

        private static final long serialVersionUID = 1L;

        /// @param name of the file, as the person knows it
        public Attachment(Attachment.Trouble trouble, String name, @Nullable Throwable cause) {
            super("fault.attachment." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'), cause, name);
        }
    }

    /// A file cannot be read in as a reply to a printout.
    public static final class Reply extends WorkbookException {
        /// What is the matter with it.
        public enum Refusal {
            /// It is not there.
            MISSING,
            /// It is there and the disk or its rights refuse it.
            UNREADABLE,
            TOO_LARGE,
            NOT_PDF,
            /// It opens with a password only.
            ENCRYPTED,
            DAMAGED,
            /// It asks for more memory or time than a reply has any use for.
            TOO_MUCH,
            /// The process that reads foreign files does not start.
            NO_PROCESS,
            /// It is no copy of a printout.
            NOT_A_REPLY,
            /// It is a copy of a printout that this workbook does not know.
            FOREIGN,
            /// It is a copy of a printout of this workbook, and nobody wrote into it.
            EMPTY,
            /// The setback that the copy was made of is in the trash, or deleted for good.
            NO_SETBACK
        }

        private static final long serialVersionUID = 1L;

        public Reply(Refusal refusal, @Nullable Throwable cause) {
            super("fault.reply." + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'), cause);
        }
    }

    /// A file that was to be brought in cannot be, and nothing was changed.
    public static final class Refused extends WorkbookException {
        /// What is the matter with it.
        public enum Objection {
            /// It is no file that Rebound wrote.
            FOREIGN,
            /// A newer Rebound wrote it.
            NEWER,
            /// It is not what was written.
            DAMAGED,
            /// It holds more than any workbook could.
            TOO_LARGE,
            /// It opens with a passphrase only, and none was given.
            PROTECTED,
            WRONG_PASSPHRASE,
            /// It is not there, or may not be read.
            UNREADABLE
        }

        private static final long serialVersionUID = 1L;

        private final Objection objection;

        /// @param file its name
        public Refused(Objection objection, String file, @Nullable Throwable cause) {
            super("fault.refused." + objection.name().toLowerCase(Locale.ROOT).replace('_', '-'), cause, file);
            this.objection = objection;
        }

        public Objection objection() {
            return objection;
        }
    }
}
