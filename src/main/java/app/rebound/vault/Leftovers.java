package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Finishes or forgets what an interruption left in a workbook's folder.
///
/// The header holds the salt of the database it belongs to. So it tells which of two files counts after encrypting anew
/// was interrupted, and what the first bytes of the file were when they are damaged.
final class Leftovers {
    /// The database under a new key, until it takes the old one's place.
    static final String NEXT = "workbook.next.mv.db";

    private Leftovers() {}

    static void settle(Path folder, Header header) {
        Path present = folder.resolve(Vault.FILE);
        Path next = folder.resolve(NEXT);
        byte[] head = header.databaseHead();
        try {
            if (!Files.exists(next)) {
                return;
            }
            if (Reencryption.isSameHead(next, head) && !Reencryption.isSameHead(present, head)) {
                SafeFile.move(next, present);
                SafeFile.syncFolder(folder);
            } else {
                Files.delete(next);
            }
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }

    /// Puts the salt back when only the first bytes of the file are damaged; without it nothing can be read.
    ///
    /// @return the first bytes as they were; empty when they are as they should be
    static byte[] mendHead(Path folder, Header header) {
        Path present = folder.resolve(Vault.FILE);
        byte[] head = header.databaseHead();
        boolean isKnown = !Arrays.equals(head, new byte[Header.DATABASE_HEAD]);
        try {
            if (!isKnown || !Files.exists(present) || Reencryption.isSameHead(present, head)) {
                return new byte[0];
            }
            byte[] found = Reencryption.head(present);
            SafeFile.overwriteStart(present, head);
            return found;
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }

    /// Puts the first bytes back as they were found: the file is not this header's after all.
    static void putHead(Path folder, byte[] head) {
        try {
            SafeFile.overwriteStart(folder.resolve(Vault.FILE), head);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }
}
