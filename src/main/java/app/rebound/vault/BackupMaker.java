package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.db.Integrity;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes one backup: a copy that has been opened and looked through, in a zip that has been read back.
final class BackupMaker {
    /// Copy and zip lie side by side for a while, and a little beside them.
    private static final double ROOM = 2.2;

    private final Path folder;
    private final Header header;
    private final DataKey key;
    private final Clock clock;

    /// @param folder the workbook's
    BackupMaker(Path folder, Header header, DataKey key, Clock clock) {
        this.folder = folder;
        this.header = header;
        this.key = key;
        this.clock = clock;
    }

    /// Copies the database file while nobody has it open.
    static void copyClosed(Path folder, Path to) {
        try {
            Files.copy(folder.resolve(Vault.FILE), to);
            SafeFile.sync(to);
        } catch (IOException e) {
            throw SafeFile.fault(to, e);
        }
    }

    /// Makes it.
    ///
    /// @param copying copies the database to the file that it is given
    /// @throws WorkbookException.Damaged when the copy is not sound
    /// @throws WorkbookException when the place refuses it; nothing half-made stays
    Backup make(BackupPlace place, Consumer<Path> copying) {
        place.prepare();
        String mark = Backup.mark(header.workbook());
        Path staging = place.staging(mark);
        try {
            place.demandRoom((long) (Files.size(folder.resolve(Vault.FILE)) * ROOM));
            Path copy = staging.resolve(Vault.FILE);
            copying.accept(copy);
            return zipped(place, staging, copy);
        } catch (IOException e) {
            throw SafeFile.fault(staging, e);
        } finally {
            place.removeLeftovers(mark);
        }
    }

    private Backup zipped(BackupPlace place, Path staging, Path copy) throws IOException {
        Header belonging = header.withDatabaseHead(Reencryption.head(copy));
        Looked looked = look(copy);
        BackupContents contents = looked.contents();
        List<NeededFile> needed = pool(place, looked.needed());
        Path seal = staging.resolve(Seal.NAME);
        try (FileChannel channel = FileChannel.open(
                seal, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            new Seal(header.workbook(), key).write(channel, new Seal.State(contents.counter(), contents.madeAt(), 0));
        }
        var hashed = new SealedContents(contents, BackupFile.hash(copy));
        Path target = place.free(header.workbook(), contents.madeAt(), contents.counter());
        Path part = target.resolveSibling(target.getFileName() + BackupPlace.PART);
        try (var zip = new ZipOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
            put(zip, KeyFile.NAME, belonging.bytes());
            put(zip, BackupFile.CONTENTS, hashed.sealed(key, header.workbook()));
            put(zip, Seal.NAME, Files.readAllBytes(seal));
            if (!needed.isEmpty()) {
                put(zip, NeededFiles.ENTRY, NeededFiles.written(needed));
            }
            put(zip, copy);
        }
        SafeFile.sync(part);
        verify(part, hashed, needed);
        SafeFile.move(part, target);
        SafeFile.syncFolder(place.folder());
        return Backup.of(target).orElseThrow(() -> BackupFile.damaged(target, null));
    }

    private record Looked(BackupContents contents, List<StoredContent> needed) {}

    private Looked look(Path copy) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (Database open = Copies.open(copy, key)) {
            Integrity.Report sound = Copies.check(open);
            return new Looked(
                    new ContentsDao(open).read(sound.counter(), sound.schema(), now), StoredContentsDao.of(open));
        }
    }

    /// Sees to it that the attachments lie beside the backups, each once however many backups need it. One that is not
    /// whole in the workbook cannot be copied; the backup is made all the same, and says that it needs it.
    ///
    /// @return what the backup needs
    private List<NeededFile> pool(BackupPlace place, List<StoredContent> contents) {
        var naming = new AttachmentKey(key);
        AttachmentFolder here = AttachmentFolder.of(folder);
        AttachmentFolder pool = AttachmentFolder.pool(place.folder(), Backup.mark(header.workbook()));
        List<NeededFile> needed = Attachments.needed(contents, naming);
        pool.demandRoom(pool.missing(needed));
        for (StoredContent content : contents) {
            NeededFile one = NeededFile.of(content, naming);
            if (!pool.has(one) && here.isWhole(content, naming)) {
                pool.take(one, here);
            }
        }
        return needed;
    }

    private void verify(Path part, SealedContents expected, List<NeededFile> needed) {
        BackupFile read = BackupFile.read(part);
        boolean isSame = read.hash().equals(expected.databaseHash())
                && read.contents(key).filter(expected::equals).isPresent()
                && read.needed().equals(needed);
        if (!isSame) {
            throw BackupFile.damaged(part, null);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        zip.putNextEntry(stored(name, content.length, sum.getValue()));
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, Path file) throws IOException {
        var sum = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        Files.copy(file, sum);
        zip.putNextEntry(stored(Vault.FILE, Files.size(file), sum.getChecksum().getValue()));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /// Encrypted bytes do not get smaller, and what is stored cannot blow up when it is read.
    private static ZipEntry stored(String name, long size, long sum) {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(sum);
        return entry;
    }
}
