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
    public static Storage onDisk(Path file, String key) {
        return new Storage(file, key, "file");
    }

    /// Another file of the workbook, for reading and writing, on the same layer; made where it is missing.
    public FileChannel channel(Path other) throws IOException {
        return FilePath.get(layer + ":" + other.toAbsolutePath().toString().replace("\\", "/"))
                .open("rw");
    }

    boolean exists() {
        return Files.exists(databaseFile());
    }

    Path databaseFile() {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    /// The JDBC URL.
    ///
    /// `TRACE_LEVEL_FILE=0` because a trace holds what was written, in clear. `RETENTION_TIME` because H2 uses
    /// space again after 45 s, and what a killed process had saved was then missing (decision 8).
    String url(boolean mayCreate) {
        String path = file.toAbsolutePath().toString().replace("\\", "/");
        return "jdbc:h2:" + layer + ":" + path + ";CIPHER=AES;IFEXISTS=" + (mayCreate ? "FALSE" : "TRUE")
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0;RETENTION_TIME=" + Integer.MAX_VALUE
                + ";DB_CLOSE_ON_EXIT=FALSE";
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
