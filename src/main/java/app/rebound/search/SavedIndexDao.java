package app.rebound.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jdbi.v3.core.Handle;

/// Keeps the files of the index in the encrypted database. A file of the index never changes, so only new ones are
/// written.
final class SavedIndexDao {
    private static final int BUFFER = 64 * 1024;

    /// The names of the kept files.
    Set<String> names(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT name FROM index_file")
                .mapTo(String.class)
                .list());
    }

    /// Forgets all files but those of `names`.
    void keepOnly(Handle handle, List<String> names) {
        for (String gone : names(handle)) {
            if (!names.contains(gone)) {
                handle.createUpdate("DELETE FROM index_file WHERE name = :name")
                        .bind("name", gone)
                        .execute();
            }
        }
    }

    /// Adds one file of `directory`.
    void add(Handle handle, Directory directory, String name) {
        try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
            handle.createUpdate("INSERT INTO index_file (name, content) VALUES (:name, :content)")
                    .bind("name", name)
                    .bindBySqlType("content", new Pouring(input), Types.BLOB)
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file of the index as a stream.
    private static final class Pouring extends InputStream {
        private final IndexInput input;

        Pouring(IndexInput input) {
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            return input.getFilePointer() < input.length() ? input.readByte() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = (int) Math.min(most, input.length() - input.getFilePointer());
            if (some <= 0) {
                return most == 0 ? 0 : -1;
            }
            input.readBytes(into, from, some);
            return some;
        }
    }

    /// Reads all files into memory.
    Directory load(Handle handle) {
        var directory = new ByteBuffersDirectory();
        handle.createQuery("SELECT name, content FROM index_file")
                .map((rs, _) -> {
                    pour(rs.getBinaryStream(2), directory, rs.getString(1));
                    return true;
                })
                .list();
        return directory;
    }

    private static void pour(InputStream content, Directory directory, String name) throws SQLException {
        byte[] buffer = new byte[BUFFER];
        try (content;
                IndexOutput output = directory.createOutput(name, IOContext.DEFAULT)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                output.writeBytes(buffer, read);
            }
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
