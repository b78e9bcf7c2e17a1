package app.rebound.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something on one day, from a time on or all day.
///
/// @param from null for all day
/// @param minutes how long it lasts, at least 1; counts only where it has a time
/// @param place may be empty, as may `note`
public record Appointment(
        UUID id, String title, LocalDate day, @Nullable LocalTime from, int minutes, String place, String note) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public Appointment {
        if (minutes < 1) {
            throw new IllegalArgumentException("an appointment lasts a minute or more");
        }
    }

    /// A calendar file with this alone.
    ///
    /// @param zone where `from` is told
    /// @param now when it is written
    public byte[] file(ZoneId zone, Instant now) {
        var text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Rebound//Session//EN");
        write(text, zone, now);
        text.line("END:VCALENDAR");
        return text.bytes();
    }

    /// Writes it into a calendar file that has more.
    public void write(CalendarText text, ZoneId zone, Instant now) {
        text.line("BEGIN:VEVENT");
        text.line("UID:" + id);
        text.line("DTSTAMP:" + STAMP.format(now));
        if (from == null) {
            text.line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
            text.line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        } else {
            Instant start = day.atTime(from).atZone(zone).toInstant();
            text.line("DTSTART:" + STAMP.format(start));
            text.line("DTEND:" + STAMP.format(start.plusSeconds(60L * minutes)));
        }
        text.words("SUMMARY", title);
        if (!place.isBlank()) {
            text.words("LOCATION", place);
        }
        if (!note.isBlank()) {
            text.words("DESCRIPTION", note);
        }
        text.line("END:VEVENT");
    }
}
