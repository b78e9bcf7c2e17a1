package app.rebound.app;

import java.time.LocalDate;
import java.util.List;

/// A calendar and a log of commits such as whoever wrote the example could have.
final class ExampleEvidence {
    static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:steering@example.org
            DTSTART:20230905T080000Z
            RRULE:FREQ=MONTHLY;COUNT=8
            SUMMARY:Steering group
            ATTENDEE;CN=Nadia Verhelst:mailto:nadia@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:demo@example.org
            DTSTART:20231116T130000Z
            DTEND:20231116T140000Z
            SUMMARY:Demo for the anchor client
            DESCRIPTION:They ask twice who pays for the migration.
            ATTENDEE;CN=Nadia Verhelst:mailto:nadia@example.org
            ATTENDEE;CN=Jonas Adler:mailto:jonas@example.org
            ATTENDEE;CN=Priya Raman:mailto:priya@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:budget@example.org
            DTSTART;VALUE=DATE:20240122
            DTEND;VALUE=DATE:20240124
            SUMMARY:Budget review
            END:VEVENT
            BEGIN:VEVENT
            UID:broken@example.org
            DTSTART:soon
            SUMMARY:Broken
            END:VEVENT
            BEGIN:VEVENT
            UID:talk@example.org
            DTSTART:20240514T090000Z
            SUMMARY:Talk with HR
            ATTENDEE;CN=Jonas Adler:mailto:jonas@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    private static final List<String> WORK = List.of(
            "Read the harbour plans from the new store",
            "Cut the second berth out of the scope",
            "Undo the cut",
            "Let the tests run on two machines",
            "Move the pilots to the new list",
            "Say why a booking was refused");

    private ExampleEvidence() {}

    static String log() {
        var log = new StringBuilder();
        LocalDate day = LocalDate.of(2023, 9, 4);
        for (int number = 0; number < 60; number++) {
            log.append("commit %040x%n".formatted(number + 1))
                    .append(
                            number % 3 == 0
                                    ? "Author: Jonas Adler <jonas@example.org>\n"
                                    : "Author: Sam Rivers <sam@example.org>\n")
                    .append("Date:   %sT%02d:15:00+01:00%n%n"
                            .formatted(day.plusDays(number / 3 * 9L), 9 + number % 3 * 3))
                    .append("    ")
                    .append(WORK.get(number % WORK.size()))
                    .append("\n\n");
        }
        return log.toString();
    }
}
