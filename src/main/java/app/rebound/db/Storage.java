package app.rebound.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/// Where the database file of a workbook lies and how H2 is told to open it.
///
/// @param file without H2's ending `.mv.db`
/// @param key the file key in hex; H2 encrypts with it
/// @param layer H2's name for the file layer under it: `file` on a disk
public record Storage(Path file, String key, String layer) {
    private static final String ENDING = ".mv.db";

    /// What may be done to the file.
    enum Access {
        /// It may be made. Nothing is on the disk before it is told to be: were each new table written for itself, an
        /// empty workbook would be larger than a year's words, and each backup with it.
        CREATE("IFEXISTS=FALSE;WRITE_DELAY=60000"),
        WRITE("IFEXISTS=TRUE;WRITE_DELAY=0"),
        /// Not a byte of it changes.
        READ("IFEXISTS=TRUE;WRITE_DELAY=0;ACCESS_MODE_DATA=r");

        private final String settings;

        Access(String settings) {
            this.settings = settings;
        }
    }

    public static Storage onDisk(Path file, String key) {
        return new Storage(file, key, "file");
    }

    /// The same key and layer for another file.
    ///
    /// @param other without H2's ending
    public Storage at(Path other) {
        return new Storage(other, key, layer);
    }

    boolean exists() {
        return Files.exists(databaseFile());
    }

    /// The file itself, with H2's ending.
    public Path databaseFile() {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The file's name for H2's file layer.
    String layered() {
        return layer + ":" + path(databaseFile());
    }

    /// Opens another file of the workbook for reading and writing, made where it is missing, through the same file
    /// layer as the database.
    ///
    /// @param name the file's name in the folder of the database
    public FileChannel channel(String name) throws IOException {
        return FilePath.get(layer + ":" + path(file.resolveSibling(name))).open("rw");
    }

    /// How many bytes the database file has.
    long size() {
        return FilePath.get(layered()).size();
    }

    /// Opens the database file itself for reading and writing, below H2's encryption.
    FileChannel databaseChannel() throws IOException {
        return FilePath.get(layered()).open("rw");
    }

    /// The JDBC URL.
    ///
    /// `TRACE_LEVEL_FILE=0` because a trace holds what was written, in clear. `RETENTION_TIME` because H2 uses
    /// space again after 45 s, and what a killed process had saved was then missing (decision 8).
    /// `MAX_COMPACT_TIME` because H2 else moves what was saved about in the only copy each time it closes.
    String url(Access access) {
        return "jdbc:h2:" + layer + ":" + path(file) + ";CIPHER=AES;" + access.settings
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;RETENTION_TIME=" + Integer.MAX_VALUE
                + ";MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString().replace("\\", "/");
    }

    /// H2 takes the file's key and the user's password in one word pair; the user's is of no use here.
    String password() {
        return key + " rebound";
    }

    @Override
    public String toString() {
        return "Storage[" + file.getFileName() + "]";
    }
}
