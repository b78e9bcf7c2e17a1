package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads a backup: a zip with `workbook.key`, `contents`, `workbook.seal`, `attachments` where it needs any, and
/// `workbook.mv.db`, in this order, stored.
///
/// Whoever made the file, reading it takes little memory and writes nothing but three of these names: the entries are
/// known, each comes once, none is compressed, and all but the last are small.
final class BackupFile {
    static final String CONTENTS = "contents";

    private static final int BUFFER = 256 * 1024;
    private static final Map<String, Integer> SMALL = Map.of(
            KeyFile.NAME,
            Header.MAX_BYTES,
            CONTENTS,
            SealedContents.MAX_BYTES,
            Seal.NAME,
            16 * 1024,
            NeededFiles.ENTRY,
            NeededFiles.MAX_BYTES);

    private final Path file;
    private final Header header;
    private final byte[] contents;
    private final List<NeededFile> needed;

    private BackupFile(Path file, Header header, byte[] contents, List<NeededFile> needed) {
        this.file = file;
        this.header = header;
        this.contents = contents;
        this.needed = needed;
    }

    /// What an entry is given to.
    private interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    /// Reads all but the database.
    ///
    /// @throws WorkbookException.DamagedBackup when it is no backup
    /// @throws WorkbookException.NewerVersion when a newer program wrote its key file
    static BackupFile read(Path file) {
        byte[][] found = new byte[3][];
        found[2] = NeededFiles.written(List.of());
        each(file, false, (name, content) -> {
            if (name.equals(KeyFile.NAME)) {
                found[0] = content.readAllBytes();
            } else if (name.equals(CONTENTS)) {
                found[1] = content.readAllBytes();
            } else if (name.equals(NeededFiles.ENTRY)) {
                found[2] = content.readAllBytes();
            }
        });
        try {
            List<NeededFile> needed = NeededFiles.read(found[2]).orElseThrow(() -> damaged(file, null));
            return new BackupFile(file, Header.read(found[0]), found[1], needed);
        } catch (WorkbookException.DamagedHeader e) {
            throw damaged(file, e);
        }
    }

    Header header() {
        return header;
    }

    /// The files beside the backup that it needs.
    List<NeededFile> needed() {
        return needed;
    }

    /// What the backup holds.
    ///
    /// @return empty when `key` is not the one it was made under
    Optional<SealedContents> contents(DataKey key) {
        return SealedContents.open(contents, key, header.workbook());
    }

    /// Writes its files into `folder`, which has none of them, and waits until they are on the disk.
    ///
    /// @return the SHA-256 of the database in hex
    /// @throws WorkbookException.DamagedBackup when it is not whole
    String unpack(Path folder) {
        String[] hash = new String[1];
        each(file, true, (name, content) -> {
            if (!name.equals(CONTENTS) && !name.equals(NeededFiles.ENTRY)) {
                hash[0] = write(content, folder.resolve(name));
            }
        });
        try {
            if (!Reencryption.isSameHead(folder.resolve(Vault.FILE), header.databaseHead())) {
                throw damaged(file, null);
            }
        } catch (IOException e) {
            throw damaged(file, e);
        }
        SafeFile.syncFolder(folder);
        return hash[0];
    }

    /// Reads all of it.
    ///
    /// @return the SHA-256 of the database in hex
    /// @throws WorkbookException.DamagedBackup when it is not whole
    String hash() {
        String[] hash = new String[1];
        each(file, true, (_, content) -> {
            hash[0] = poured(content, OutputStream.nullOutputStream());
        });
        return hash[0];
    }

    private static String write(InputStream content, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            return poured(content, out);
        } catch (ZipException e) {
            throw e;
        } catch (IOException e) {
            throw SafeFile.fault(target, e);
        } finally {
            SafeFile.sync(target);
        }
    }

    private static String poured(InputStream content, OutputStream out) throws IOException {
        var hashed = new DigestInputStream(content, sha256());
        byte[] buffer = new byte[BUFFER];
        for (int read = hashed.read(buffer); read >= 0; read = hashed.read(buffer)) {
            out.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }

    static String hash(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return poured(content, OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Hands every entry on, in their order.
    ///
    /// @param isWhole whether the database is read too
    private static void each(Path file, boolean isWhole, Taker taker) {
        Set<String> missing = new HashSet<>(SMALL.keySet());
        Set<String> mayLack = Set.of(NeededFiles.ENTRY);
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (true) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null || entry.getMethod() != ZipEntry.STORED) {
                    throw damaged(file, null);
                }
                if (entry.getName().equals(Vault.FILE) && mayLack.containsAll(missing)) {
                    if (isWhole) {
                        taker.take(Vault.FILE, zip);
                    }
                    return;
                }
                if (!missing.remove(entry.getName()) || entry.getSize() > SMALL.getOrDefault(entry.getName(), 0)) {
                    throw damaged(file, null);
                }
                taker.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Names of entries that are no UTF-8 come as the second.
            throw damaged(file, e);
        }
    }

    static WorkbookException damaged(Path file, @Nullable Throwable cause) {
        return new WorkbookException.DamagedBackup(String.valueOf(file.getFileName()), cause);
    }
}
