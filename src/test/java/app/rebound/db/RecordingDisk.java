package app.rebound.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file layer that keeps a log of all that is done to the files under it, so that a power cut can be played.
public final class RecordingDisk extends FilePathWrapper {
    /// The name in a [Storage].
    public static final String LAYER = "recording";

    private static final List<Step> LOG = new ArrayList<>();

    /// One thing done to a file.
    public sealed interface Step {
        /// The file's name without its folder.
        String file();

        /// Bytes at a place.
        @SuppressWarnings("ArrayRecordComponent")
        record Write(String file, long position, byte[] bytes) implements Step {}

        /// Cut to a length.
        record Truncate(String file, long size) implements Step {}

        /// Everything before it is on the disk now.
        record Force(String file) implements Step {}
    }

    /// Registers the layer, with an empty log.
    public static void register() {
        synchronized (LOG) {
            LOG.clear();
        }
        FilePath.register(new RecordingDisk());
    }

    /// How long the log is now.
    public static int position() {
        synchronized (LOG) {
            return LOG.size();
        }
    }

    public static List<Step> log() {
        synchronized (LOG) {
            return List.copyOf(LOG);
        }
    }

    private static void note(Step step) {
        synchronized (LOG) {
            LOG.add(step);
        }
    }

    @Override
    public String getScheme() {
        return LAYER;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new RecordedFile(
                String.valueOf(Path.of(getBase().toString()).getFileName()),
                getBase().open(mode));
    }

    private static final class RecordedFile extends FileBaseDefault {
        private final String name;
        private final FileChannel base;

        RecordedFile(String name, FileChannel base) {
            this.name = name;
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
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = base.write(source, position);
            note(new Step.Write(name, position, java.util.Arrays.copyOf(bytes, written)));
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
            note(new Step.Truncate(name, size));
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            base.force(metaData);
            note(new Step.Force(name));
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
