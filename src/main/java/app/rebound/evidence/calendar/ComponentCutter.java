package app.rebound.evidence.calendar;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.file.TextLines;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a file of one or more calendars into its components, so that each is parsed, and refused, alone.
final class ComponentCutter implements Closeable {
    private static final Set<String> WANTED = Set.of("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE");

    private final TextLines lines;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private String method = "";
    private String calendar = "";
    private long line;
    private boolean isTooLong;

    ComponentCutter(TextLines lines, int longest) {
        this.lines = lines;
        this.longest = longest;
    }

    /// Goes to the next component; false after the last.
    boolean next() throws IOException {
        text.setLength(0);
        isTooLong = false;
        for (String unfolded = unfolded(); unfolded != null; unfolded = unfolded()) {
            String upper = unfolded.length() > 80
                    ? unfolded
                    : unfolded.toUpperCase(Locale.ROOT).strip();
            if (upper.equals("BEGIN:VCALENDAR")) {
                method = "";
                calendar = "";
            } else if (upper.startsWith("METHOD:")) {
                method = upper.substring("METHOD:".length()).strip();
            } else if (upper.startsWith("X-WR-CALNAME")) {
                calendar = unfolded.substring(unfolded.indexOf(':') + 1).strip();
            } else if (upper.startsWith("BEGIN:") && WANTED.contains(upper.substring("BEGIN:".length()))) {
                name = upper.substring("BEGIN:".length());
                line = lines.number();
                collect(unfolded);
                return true;
            }
        }
        return false;
    }

    /// A component that is not closed ends where the next of its kind begins.
    private void collect(String begin) throws IOException {
        String end = "END:" + name;
        append(begin);
        while (true) {
            String ahead = lines.peek();
            if (ahead == null || ahead.strip().equalsIgnoreCase("BEGIN:" + name)) {
                append(end);
                return;
            }
            String unfolded = unfolded();
            if (unfolded == null || unfolded.strip().equalsIgnoreCase("END:VCALENDAR")) {
                append(end);
                return;
            }
            if (!unfolded.isBlank()) {
                append(unfolded);
            }
            if (unfolded.strip().equalsIgnoreCase(end)) {
                return;
            }
        }
    }

    private void append(String words) {
        if (text.length() + words.length() > longest) {
            isTooLong = true;
        } else {
            text.append(words).append("\r\n");
        }
    }

    private @Nullable String unfolded() throws IOException {
        String first = lines.next();
        String ahead = lines.peek();
        if (first == null || ahead == null || !isFolded(ahead)) {
            return first;
        }
        var whole = new StringBuilder(first);
        while (ahead != null && isFolded(ahead)) {
            if (whole.length() <= longest) {
                whole.append(ahead, 1, ahead.length());
            }
            lines.next();
            ahead = lines.peek();
        }
        return whole.toString();
    }

    private static boolean isFolded(String line) {
        return !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    }

    /// The component's kind, such as `VEVENT`.
    String name() {
        return name;
    }

    /// @throws RefusedException when it is larger than a piece may be
    String text() {
        if (isTooLong) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        return text.toString();
    }

    /// The line that it begins on, from 1.
    long line() {
        return line;
    }

    /// What the calendar around it is for, such as `CANCEL`; empty where that is not said.
    String method() {
        return method;
    }

    /// The name of the calendar around it; may be empty.
    String calendar() {
        return calendar;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
