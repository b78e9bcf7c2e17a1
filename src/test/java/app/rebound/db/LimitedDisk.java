package app.rebound.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file layer under H2 that is full when a test says so: its files may grow no further.
public final class LimitedDisk extends FilePathWrapper {
    /// The name in a [Storage].
    public static final String LAYER = "limited";

    private static final AtomicLong FREE = new AtomicLong(Long.MAX_VALUE);

    /// Registers the layer, with all the space there is.
    public static void register() {
        FREE.set(Long.MAX_VALUE);
        FilePath.register(new LimitedDisk());
    }

    /// How many bytes may still be written.
    public static void setFree(long bytes) {
        FREE.set(bytes);
    }

    @Override
    public String getScheme() {
        return LAYER;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new LimitedFile(getBase().open(mode));
    }

    private static final class LimitedFile extends FileBaseDefault {
        private final FileChannel base;

        LimitedFile(FileChannel base) {
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
            if (FREE.addAndGet(-source.remaining()) < 0) {
                throw new IOException("No space left on device");
            }
            return base.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
