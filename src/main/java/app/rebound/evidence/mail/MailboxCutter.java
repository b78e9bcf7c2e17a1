package app.rebound.evidence.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Cuts a mailbox (RFC 4155) into its messages as it is read: each begins with a line `From ` at the start or after a
/// blank one; `>From ` in a message loses one mark.
final class MailboxCutter {
    private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);

    /// Longer lines are handed on in parts.
    private static final int LONGEST = 1 << 16;

    private final InputStream stream;
    private final byte[] buffer = new byte[LONGEST];
    private int read;
    private int at;

    private byte[] line = new byte[0];
    private boolean isAtStart = true;
    private boolean isAfterBlank = true;
    private boolean isMark;
    private boolean hasEnded;
    private long number;
    private String envelope = "";

    MailboxCutter(InputStream stream) throws IOException {
        this.stream = stream;
        advance();
    }

    /// Goes to the next message, over the rest of this one; false after the last.
    boolean next() throws IOException {
        while (!hasEnded && !isMark) {
            advance();
        }
        if (hasEnded) {
            return false;
        }
        envelope = new String(line, StandardCharsets.ISO_8859_1).strip();
        number++;
        advance();
        isMark = false;
        return true;
    }

    /// The line that the message began with.
    String envelope() {
        return envelope;
    }

    /// Which message it is, from 1.
    long number() {
        return number;
    }

    /// The bytes of the message; closing it leaves the mailbox open.
    InputStream message() {
        return new Message();
    }

    /// Goes to the next line, or the next part of a long one.
    private void advance() throws IOException {
        boolean wasStart = isAtStart;
        line = part();
        hasEnded = line.length == 0;
        isAtStart = !hasEnded && line[line.length - 1] == '\n';
        isMark = wasStart && isAfterBlank && startsWith(0);
        isAfterBlank = wasStart && isBlank();
    }

    private byte[] part() throws IOException {
        var bytes = new ByteArrayOutputStream(128);
        while (bytes.size() < LONGEST) {
            if (at == read) {
                read = stream.read(buffer);
                at = 0;
                if (read <= 0) {
                    read = 0;
                    break;
                }
            }
            int from = at;
            while (at < read && buffer[at] != '\n') {
                at++;
            }
            boolean isEnd = at < read;
            at += isEnd ? 1 : 0;
            bytes.write(buffer, from, at - from);
            if (isEnd) {
                break;
            }
        }
        return bytes.toByteArray();
    }

    private boolean startsWith(int from) {
        if (line.length < from + MARK.length) {
            return false;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (line[from + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank() {
        return line.length == 1 || (line.length == 2 && line[0] == '\r');
    }

    /// How many `>` stand before a `From ` that was quoted; 0 where it was not.
    private int quotes() {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        return marks > 0 && startsWith(marks) ? marks : 0;
    }

    /// The message that the cutter stands at.
    private final class Message extends InputStream {
        private final long mine = number;
        private int place = -1;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (place < 0) {
                place = quotes() > 0 ? 1 : 0;
            } else if (place >= line.length && mine == number && !hasEnded && !isMark) {
                advance();
                place = quotes() > 0 ? 1 : 0;
            }
            if (mine != number || hasEnded || isMark) {
                return -1;
            }
            int count = Math.min(length, line.length - place);
            System.arraycopy(line, place, bytes, offset, count);
            place += count;
            return count;
        }
    }
}
