package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Attachment.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// What the attachments of an open workbook hold: encrypted files beside the database, one for each content. Not for
/// the thread that draws.
public final class Attachments {
    /// How long a content may be, in bytes.
    public static final long LIMIT = 100L * 1024 * 1024;

    /// Where a content is read from; it is read twice.
    public interface Source {
        /// Opens it at its beginning; who asked closes it.
        InputStream open() throws IOException;
    }

    /// How the files are.
    ///
    /// @param whole how many are what they were
    /// @param missing contents whose file is not there
    /// @param damaged contents whose file is another than was written
    public record Report(int whole, List<StoredContent> missing, List<StoredContent> damaged) {
        public Report {
            missing = List.copyOf(missing);
            damaged = List.copyOf(damaged);
        }

        public boolean isClean() {
            return missing.isEmpty() && damaged.isEmpty();
        }
    }

    private final Keys keys;
    private final Database database;
    private final AttachmentFolder here;
    private final AttachmentFolder copies;

    /// @param folder the workbook's
    Attachments(Path folder, Keys keys, Database database) {
        this.keys = keys;
        this.database = database;
        here = AttachmentFolder.of(folder);
        copies = AttachmentFolder.pool(
                BackupPlace.of(folder).folder(), Backup.mark(keys.header().workbook()));
    }

    /// The keys of one moment.
    private record Held(DataKey dataKey, AttachmentKey key) {}

    /// A key that was overwritten would lead to names that no file has.
    private Held held() {
        while (true) {
            DataKey dataKey = keys.dataKey();
            var key = new AttachmentKey(dataKey);
            if (!dataKey.isDestroyed()) {
                return new Held(dataKey, key);
            }
            if (keys.dataKey().equals(dataKey)) {
                throw new WorkbookException.Closed(null);
            }
        }
    }

    /// Whether all was encrypted anew since.
    private boolean isOld(Held held) {
        return !keys.dataKey().equals(held.dataKey());
    }

    /// Puts a content into the workbook and has its row written. The file is on the disk before the row is; should the
    /// row not come, the file is swept later. A content that is there already is not written again.
    ///
    /// @param name for the words of a failure
    /// @param row writes the row that needs the content
    /// @throws WorkbookException.Attachment when it is too large, cannot be read, or changes meanwhile
    /// @throws WorkbookException when the disk refuses it
    public <T> T add(String name, Source source, Function<StoredContent, T> row) {
        try {
            StoredContent content;
            try (InputStream reading = source.open()) {
                content = Digests.of(reading, LIMIT);
            }
            if (content.bytes() > LIMIT) {
                throw new WorkbookException.Attachment(Trouble.TOO_LARGE, name, null);
            }
            synchronized (keys.filing()) {
                put(content, source);
                return row.apply(content);
            }
        } catch (ChangedContent e) {
            throw new WorkbookException.Attachment(Trouble.CHANGING, name, e);
        } catch (IOException e) {
            throw new WorkbookException.Attachment(Trouble.UNREADABLE, name, e);
        }
    }

    private void put(StoredContent content, Source source) throws IOException {
        AttachmentKey key = held().key();
        if (!here.isWhole(content, key)) {
            here.demandRoom(List.of(NeededFile.of(content, key)));
            try (InputStream reading = source.open()) {
                here.put(content, key, reading);
            }
        }
    }

    /// All that a content holds, in memory and proved to its last byte. A file that is missing or damaged is mended
    /// from
    /// the backups where they have it.
    ///
    /// @param name for the words of a failure
    /// @throws WorkbookException.Attachment when neither has it whole
    public byte[] read(StoredContent content, String name) {
        while (true) {
            Held held = held();
            try {
                return mended(content, held.key(), name);
            } catch (WorkbookException.Attachment e) {
                if (!isOld(held)) {
                    throw e;
                }
            }
        }
    }

    private byte[] mended(StoredContent content, AttachmentKey key, String name) {
        try {
            return bytes(content, key);
        } catch (IOException e) {
            mend(content, key);
        }
        try {
            return bytes(content, key);
        } catch (IOException e) {
            boolean isThere = Files.exists(here.file(key.name(content)));
            throw new WorkbookException.Attachment(isThere ? Trouble.DAMAGED : Trouble.MISSING, name, e);
        }
    }

    private byte[] bytes(StoredContent content, AttachmentKey key) throws IOException {
        try (InputStream opened = here.open(content, key)) {
            byte[] bytes = new byte[Math.toIntExact(content.bytes())];
            int read = opened.readNBytes(bytes, 0, bytes.length);
            boolean isSame = read == bytes.length
                    && opened.read() < 0
                    && Digests.of(new ByteArrayInputStream(bytes)).equals(content);
            if (!isSame) {
                throw new IOException("another content");
            }
            return bytes;
        }
    }

    /// Writes a content out of the workbook, where it is not protected any more.
    ///
    /// @throws WorkbookException.Attachment when it is not whole; nothing was written then
    /// @throws WorkbookException when the place refuses it; what was there is untouched
    public void copy(StoredContent content, String name, Path target) {
        SafeFile.write(target, read(content, name));
    }

    /// Gives a content a piece at a time, after all of it was proved; from the backups where it is not whole here.
    /// Nothing is mended, so this serves for a workbook that is open for reading only.
    ///
    /// @return whether it is whole; nothing is given where not
    /// @throws IOException when `target` refuses it
    public boolean pour(StoredContent content, OutputStream target) throws IOException {
        while (true) {
            Held held = held();
            for (AttachmentFolder place : List.of(here, copies)) {
                if (place.isWhole(content, held.key())) {
                    try (InputStream opened = place.open(content, held.key())) {
                        opened.transferTo(target);
                        return true;
                    }
                }
            }
            if (!isOld(held)) {
                return false;
            }
        }
    }

    /// Puts contents into the workbook that another copy of it had, and has the rows written that need them.
    public interface Bringing {
        /// Puts one content where it is not there yet.
        ///
        /// @param content what it should be
        /// @param reading read to its end where it is needed, not closed
        /// @throws IOException when `reading` fails, or gives something else
        void put(StoredContent content, InputStream reading) throws IOException;
    }

    /// Does `work`, which puts contents and then has rows written. Should the rows not come, what was put is swept
    /// later.
    public <T> T bring(Function<Bringing, T> work) {
        synchronized (keys.filing()) {
            return work.apply((content, reading) -> {
                AttachmentKey key = held().key();
                if (!here.isWhole(content, key)) {
                    here.demandRoom(List.of(NeededFile.of(content, key)));
                    here.put(content, key, reading);
                }
            });
        }
    }

    /// Whether a content is whole, here or beside the backups.
    public boolean has(StoredContent content) {
        AttachmentKey key = held().key();
        return here.isWhole(content, key) || copies.isWhole(content, key);
    }

    private void mend(StoredContent content, AttachmentKey key) {
        if (!here.isWhole(content, key) && copies.isWhole(content, key)) {
            here.take(NeededFile.of(content, key), copies);
        }
    }

    /// Reads every file that a row needs; those that the backups can mend are mended.
    ///
    /// @param isStopped asked now and then; when it says so, `CancellationException` ends the check
    public Report check(BooleanSupplier isStopped) {
        int whole = 0;
        List<StoredContent> missing = new ArrayList<>();
        List<StoredContent> damaged = new ArrayList<>();
        for (StoredContent content : StoredContentsDao.of(database)) {
            if (isStopped.getAsBoolean()) {
                throw new CancellationException();
            }
            switch (state(content)) {
                case WHOLE -> whole++;
                case MISSING -> missing.add(content);
                case DAMAGED -> damaged.add(content);
            }
        }
        return new Report(whole, missing, damaged);
    }

    private enum State {
        WHOLE,
        MISSING,
        DAMAGED
    }

    private State state(StoredContent content) {
        while (true) {
            Held held = held();
            State state = state(content, held.key());
            if (state == State.WHOLE || !isOld(held)) {
                return state;
            }
        }
    }

    private State state(StoredContent content, AttachmentKey key) {
        if (!here.isWhole(content, key)) {
            mend(content, key);
            if (!here.isWhole(content, key)) {
                return Files.exists(here.file(key.name(content))) ? State.DAMAGED : State.MISSING;
            }
        }
        return State.WHOLE;
    }

    /// Removes the files that no row needs: what was deleted for good, and what an interruption left.
    void sweep() {
        synchronized (keys.filing()) {
            here.keepOnly(needed(StoredContentsDao.of(database), held().key()));
        }
    }

    static List<NeededFile> needed(Collection<StoredContent> contents, AttachmentKey key) {
        return contents.stream().map(content -> NeededFile.of(content, key)).toList();
    }

    /// Encrypts what `contents` hold under another key too, beside the present files, which stay. One that is neither
    /// here nor beside the backups whole is left out: nothing can be made of it any more. Whoever asks holds
    /// [Keys#filing].
    void alsoUnder(DataKey fresh, Collection<StoredContent> contents, Runnable step) {
        AttachmentKey present = held().key();
        AttachmentKey next = new AttachmentKey(fresh);
        here.demandRoom(needed(contents, next));
        for (StoredContent content : contents) {
            mend(content, present);
            if (here.isWhole(content, present)) {
                try (InputStream opened = here.open(content, present)) {
                    here.put(content, next, opened);
                } catch (IOException e) {
                    throw SafeFile.fault(here.path(), e);
                }
            }
            step.run();
        }
    }
}
