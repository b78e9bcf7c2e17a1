package app.rebound.evidence.file;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text file, one by one, in whatever encoding it is in.
public final class TextLines implements Closeable {
    private static final int HEAD = 1 << 16;

    private final Reader reader;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private final char[] letters = new char[HEAD / 4];
    private int at;
    private int filled;
    private @Nullable String ahead;
    private boolean isAfterReturn;
    private long number;

    private TextLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /// Takes the stream over and closes it.
    ///
    /// @param longest characters of a line
    public static TextLines of(InputStream stream, int longest) throws IOException {
        return new TextLines(reader(stream), longest);
    }

    /// The characters of a text file without its mark; takes the stream over.
    public static Reader reader(InputStream stream) throws IOException {
        var pushed = new PushbackInputStream(stream, HEAD);
        byte[] head = pushed.readNBytes(HEAD);
        Encoding encoding = Encoding.of(head);
        int mark = Math.min(encoding.mark(), head.length);
        pushed.unread(head, mark, head.length - mark);
        return new InputStreamReader(pushed, encoding.charset());
    }

    /// All of a text file of bounded size; takes the stream over and closes it.
    ///
    /// @throws RefusedException when it has more bytes than `most`
    public static String all(InputStream stream, int most) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(most);
            if (bytes.length == most && stream.read() >= 0) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
            return Encoding.of(bytes).decode(bytes);
        }
    }

    /// The next line without its end; null after the last.
    ///
    /// @throws RefusedException when the line is too long
    public @Nullable String next() throws IOException {
        String line = peek();
        ahead = null;
        if (line != null) {
            number++;
        }
        return line;
    }

    /// The line that [#next] will give.
    public @Nullable String peek() throws IOException {
        if (ahead == null) {
            ahead = read();
        }
        return ahead;
    }

    /// The number of the line that [#next] gave last, from 1.
    public long number() {
        return number;
    }

    private @Nullable String read() throws IOException {
        line.setLength(0);
        if (isAfterReturn && fill() && letters[at] == '\n') {
            at++;
        }
        isAfterReturn = false;
        if (!fill()) {
            return null;
        }
        while (fill()) {
            int end = at;
            while (end < filled && letters[end] != '\n' && letters[end] != '\r') {
                end++;
            }
            boolean isTooLong = line.length() + (end - at) > longest;
            if (isTooLong) {
                at = end;
                throw new RefusedException(Reason.TOO_LARGE);
            }
            line.append(letters, at, end - at);
            at = end;
            if (end < filled) {
                isAfterReturn = letters[end] == '\r';
                at++;
                break;
            }
        }
        return line.toString();
    }

    /// Whether there is another letter.
    private boolean fill() throws IOException {
        while (at == filled) {
            int read = reader.read(letters, 0, letters.length);
            if (read < 0) {
                return false;
            }
            at = 0;
            filled = read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
