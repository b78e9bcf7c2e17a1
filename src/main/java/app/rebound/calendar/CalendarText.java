package app.rebound.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The lines of a calendar file (RFC 5545): escaped, folded after 75 bytes, ended by CR and LF.
public final class CalendarText {
    private static final int MOST_BYTES = 75;

    private final StringBuilder text = new StringBuilder();

    /// Adds a line whose value is words of the person.
    public void words(String name, String words) {
        line(name + ":"
                + words.strip()
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", " "));
    }

    /// Adds a line as it is; what is longer than 75 bytes goes on after a space, and no letter is split.
    public void line(String content) {
        int bytes = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            int size = Character.toString(letter).getBytes(UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(letter);
            bytes += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    /// The file's bytes.
    public byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }
}
