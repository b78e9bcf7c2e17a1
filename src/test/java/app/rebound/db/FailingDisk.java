package app.rebound.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file layer on which every change fails from a chosen one on: a drive that was pulled out or went read-only.
public final class FailingDisk extends FilePathWrapper {
    /// The name in a [Storage].
    public static final String LAYER = "failing";

    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicLong DONE = new AtomicLong();
    private static final AtomicBoolean READ_ONLY = new AtomicBoolean();

    /// Registers the layer, whole.
    public static void register() {
        mend();
        FilePath.register(new FailingDisk());
    }

    /// Lets so many more writes, truncations and forces through.
    public static void failAfter(long changes) {
        LEFT.set(changes);
    }

    /// Everything works again, and the changes are counted from nought.
    public static void mend() {
        LEFT.set(Long.MAX_VALUE);
        DONE.set(0);
        READ_ONLY.set(false);
    }

    /// How many changes went through since it was mended.
    public static long done() {
        return DONE.get();
    }

    /// Whether files may be opened for reading only, as in a folder without the right to write.
    public static void setReadOnly(boolean isReadOnly) {
        READ_ONLY.set(isReadOnly);
    }

    private static void change() throws IOException {
        if (LEFT.getAndDecrement() <= 0) {
            throw new IOException("Input/output error");
        }
        DONE.incrementAndGet();
    }

    @Override
    public String getScheme() {
        return LAYER;
    }

    @Override
    public boolean canWrite() {
        return !READ_ONLY.get() && super.canWrite();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (READ_ONLY.get() && !mode.equals("r")) {
            throw new AccessDeniedException(String.valueOf(getBase()));
        }
        return new FailingFile(getBase().open(mode));
    }

    private static final class FailingFile extends FileBaseDefault {
        private final FileChannel base;

        FailingFile(FileChannel base) {
            this.base = base;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            change();
            return base.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            change();
            base.truncate(size);
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            change();
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
