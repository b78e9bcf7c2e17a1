package app.rebound.evidence.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/// A file or folder that the person chose to have read; it is never written to.
public final class Source {
    /// Bytes that are looked at to recognise a file.
    private static final int HEAD = 1 << 16;

    private final Path path;

    private Source(Path path) {
        this.path = path;
    }

    public static Source of(Path path) {
        return new Source(path);
    }

    public Path path() {
        return path;
    }

    /// The name of the file or folder, without the folders above.
    public String name() {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : last.toString();
    }

    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /// Whether the name ends in one of these, such as `.csv`, in large or small letters.
    public boolean isNamed(String... endings) {
        String name = name().toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// The first bytes of a file; none of a folder.
    public byte[] head() throws IOException {
        if (!Files.isRegularFile(path)) {
            return new byte[0];
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(HEAD);
        }
    }

    /// The first bytes as text, in the encoding they are most likely in.
    public String headText() throws IOException {
        byte[] head = head();
        return Encoding.of(head).decode(head);
    }

    /// Whether the file begins with these letters.
    public boolean startsWith(String ascii) throws IOException {
        return new String(head(), StandardCharsets.ISO_8859_1).startsWith(ascii);
    }

    /// All of the file, which is regular: neither a pipe nor a device that would never end.
    public InputStream open(long mostBytes) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("no regular file");
        }
        return new BoundedStream(new BufferedInputStream(Files.newInputStream(path), HEAD), mostBytes);
    }

    /// Whether there is such a file or folder in this folder, itself no link.
    public boolean has(String name) {
        return isFolder() && Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }
}
