package app.rebound.plan;

import app.rebound.calendar.CalendarText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a calendar file (RFC 5545) in which everything lasts a whole day.
public final class CalendarWriter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CalendarText text;

    private CalendarWriter(CalendarText text) {
        this.text = text;
    }

    /// Writes one thing into a calendar file that has more.
    public static void write(CalendarText text, Dated one, Instant now) {
        new CalendarWriter(text).event(one, now);
    }

    /// The file's bytes.
    ///
    /// @param now when it is written
    public static byte[] bytes(List<Dated> all, Instant now) {
        var writer = new CalendarWriter(new CalendarText());
        writer.text.line("BEGIN:VCALENDAR");
        writer.text.line("VERSION:2.0");
        writer.text.line("PRODID:-//Rebound//Plan//EN");
        writer.text.line("CALSCALE:GREGORIAN");
        all.forEach(one -> writer.event(one, now));
        writer.text.line("END:VCALENDAR");
        return writer.text.bytes();
    }

    private void event(Dated one, Instant now) {
        text.line("BEGIN:VEVENT");
        text.line("UID:" + one.id());
        text.line("DTSTAMP:" + STAMP.format(now));
        text.line("DTSTART;VALUE=DATE:" + day(one.day()));
        text.line("DTEND;VALUE=DATE:" + day(one.day().plusDays(1)));
        switch (one.rhythm()) {
            case DAILY -> text.line("RRULE:FREQ=DAILY");
            case WEEKLY -> text.line("RRULE:FREQ=WEEKLY");
            case ONCE -> {
                // It stands once.
            }
        }
        text.words("SUMMARY", one.title());
        if (!one.note().isBlank()) {
            text.words("DESCRIPTION", one.note());
        }
        text.line("TRANSP:TRANSPARENT");
        text.line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
