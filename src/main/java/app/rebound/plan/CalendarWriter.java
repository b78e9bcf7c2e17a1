package app.rebound.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a calendar file (RFC 5545) in which everything lasts a whole day.
public final class CalendarWriter {
    private static final int MOST_BYTES = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarWriter() {}

    /// The file's bytes.
    ///
    /// @param now when it is written
    public static byte[] bytes(List<Dated> all, Instant now) {
        var writer = new CalendarWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Rebound//Plan//EN");
        writer.line("CALSCALE:GREGORIAN");
        all.forEach(one -> writer.event(one, now));
        writer.line("END:VCALENDAR");
        return writer.text.toString().getBytes(UTF_8);
    }

    private void event(Dated one, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + one.id());
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + day(one.day()));
        line("DTEND;VALUE=DATE:" + day(one.day().plusDays(1)));
        switch (one.rhythm()) {
            case DAILY -> line("RRULE:FREQ=DAILY");
            case WEEKLY -> line("RRULE:FREQ=WEEKLY");
            case ONCE -> {
                // It stands once.
            }
        }
        line("SUMMARY:" + escaped(one.title()));
        if (!one.note().isBlank()) {
            line("DESCRIPTION:" + escaped(one.note()));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String words) {
        return words.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A line of at most 75 bytes; what is longer goes on in the next one after a space, and no letter is split.
    private void line(String content) {
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
}
