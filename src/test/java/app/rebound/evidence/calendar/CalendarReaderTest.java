package app.rebound.evidence.calendar;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calendars as RFC 5545 describes them, read inside a window of the year 2024.
@Tag("domain")
class CalendarReaderTest {
    @TempDir
    private Path folder;

    private ReaderRun read(String... events) throws IOException {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return readAll(text);
    }

    private ReaderRun readAll(String text) throws IOException {
        Path file = ReaderRun.file(folder, "work.ics", text);
        return ReaderRun.of(
                new CalendarReader(), file, OPTIONS.withWindow(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void anEventHasItsWordsPeopleAndDate() throws IOException {
        ReaderRun run = read(event(
                "UID:one@example.org",
                "DTSTART;TZID=America/New_York:20240304T090000",
                "DTEND;TZID=America/New_York:20240304T100000",
                "SUMMARY:Talk about the budget\\, again",
                "DESCRIPTION:First line\\nsecond",
                "  line",
                "LOCATION:Room 4",
                "ORGANIZER;CN=\"Vale, Ada\":mailto:Ada@example.org",
                "ATTENDEE;CN=Bo Lind;PARTSTAT=DECLINED:MAILTO:bo@example.org",
                "X-MINE:kept",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Not this",
                "END:VALARM"));
        Found found = run.found().getFirst();
        assertThat(found.title()).isEqualTo("Talk about the budget, again");
        assertThat(found.text()).isEqualTo("First line\nsecond line");
        assertThat(run.dates()).containsExactly("2024-03-04T15:00");
        assertThat(found.when().instant()).hasToString("2024-03-04T14:00:00Z");
        assertThat(found.when().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(found.people())
                .containsExactly(
                        new FoundPerson("Vale, Ada", "ada@example.org"), new FoundPerson("Bo Lind", "bo@example.org"));
        assertThat(found.extras()).containsEntry("X-MINE", "kept").containsEntry("LOCATION", "Room 4");
        assertThat(found.origin().date()).isEqualTo("20240304T090000");
        assertThat(found.origin().text()).contains("SUMMARY:Talk about the budget\\, again");
        assertThat(found.key()).isEqualTo("one@example.org");
    }

    @Test
    void daysStayDaysAndTheirEndIsNotInThem() throws IOException {
        ReaderRun run = read(
                event("UID:a", "DTSTART;VALUE=DATE:20240304", "DTEND;VALUE=DATE:20240305", "SUMMARY:One day"),
                event("UID:b", "DTSTART;VALUE=DATE:20240304", "DTEND;VALUE=DATE:20240307", "SUMMARY:Three days"),
                event("UID:c", "DTSTART;VALUE=DATE:20240304", "DURATION:P1W", "SUMMARY:A week"),
                event("UID:d", "DTSTART:20240304T220000", "DURATION:PT4H", "SUMMARY:Over midnight, on any clock"),
                event("UID:e", "DTSTART:20240304T230000Z", "SUMMARY:In UTC"));
        assertThat(run.dates())
                .containsExactly(
                        "2024-03-04",
                        "2024-03-04/2024-03-06",
                        "2024-03-04/2024-03-10",
                        "2024-03-04T22:00",
                        "2024-03-05T00:00");
    }

    @Test
    void aRecurringEventIsUnfoldedInsideTheWindow() throws IOException {
        ReaderRun run = read(event(
                "UID:weekly",
                "DTSTART;TZID=Europe/Berlin:20231204T100000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20240212T090000Z",
                "EXDATE;TZID=Europe/Berlin:20240115T100000",
                "SUMMARY:Team"));
        assertThat(run.dates())
                .containsExactly(
                        "2024-01-01T10:00",
                        "2024-01-08T10:00",
                        "2024-01-22T10:00",
                        "2024-01-29T10:00",
                        "2024-02-05T10:00",
                        "2024-02-12T10:00");
        assertThat(run.found()).extracting(Found::group).containsOnly("weekly");
        assertThat(run.found()).extracting(Found::key).doesNotHaveDuplicates().contains("weekly/20240108T090000Z");
    }

    @Test
    void aChangedDayTakesThePlaceOfItsOwn() throws IOException {
        ReaderRun run = read(
                event(
                        "UID:w",
                        "RECURRENCE-ID;TZID=Europe/Paris:20240311T100000",
                        "DTSTART;TZID=Europe/Paris:20240312T160000",
                        "SUMMARY:Moved"),
                event(
                        "UID:w",
                        "DTSTART;TZID=Europe/Paris:20240304T100000",
                        "RRULE:FREQ=WEEKLY;COUNT=3",
                        "SUMMARY:Weekly"));
        assertThat(run.dates()).containsExactly("2024-03-12T16:00", "2024-03-04T10:00", "2024-03-18T10:00");
        assertThat(run.found().getFirst().key()).isEqualTo("w/20240311T090000Z");
    }

    @Test
    void recurrenceKeepsTheClockOverSummerTimeAndKnowsCountsAndLists() throws IOException {
        assertThat(read(event(
                                "UID:m",
                                "DTSTART;TZID=Europe/Paris:20240226T090000",
                                "RRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=3",
                                "SUMMARY:Last Monday"))
                        .dates())
                .containsExactly("2024-02-26T09:00", "2024-03-25T09:00", "2024-04-29T09:00");
        assertThat(read(event(
                                "UID:d",
                                "DTSTART;VALUE=DATE:20200229",
                                "RRULE:FREQ=YEARLY",
                                "RDATE;VALUE=DATE:20240301,20240302",
                                "SUMMARY:Leap"))
                        .dates())
                .containsExactly("2024-02-29", "2024-03-01", "2024-03-02");
        assertThat(read(event(
                                "UID:x",
                                "DTSTART;VALUE=DATE:20240101",
                                "RRULE:FREQ=DAILY;UNTIL=20240103T000000Z",
                                "EXDATE;VALUE=DATE:20240102",
                                "SUMMARY:Days"))
                        .dates())
                .containsExactly("2024-01-01", "2024-01-03");
    }

    @Test
    void theLatestVersionCountsInSeveralCalendars() throws IOException {
        ReaderRun run = readAll("BEGIN:VCALENDAR\nMETHOD:REQUEST\nX-WR-CALNAME:Work\n"
                + event("UID:a", "SEQUENCE:0", "DTSTART:20240301T100000Z", "SUMMARY:Old")
                + "END:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:CANCEL\n"
                + event("UID:a", "SEQUENCE:2", "STATUS:CANCELLED", "DTSTART:20240302T100000Z", "SUMMARY:New")
                + event("UID:a", "SEQUENCE:1", "DTSTART:20240303T100000Z", "SUMMARY:Between")
                + "END:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:REPLY\n"
                + event("UID:b", "DTSTART:20240303T100000Z", "SUMMARY:An answer")
                + "END:VCALENDAR\n");
        assertThat(run.titles()).containsExactly("New");
        assertThat(run.found().getFirst().extras())
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("METHOD", "CANCEL");
        assertThat(run.report().leftOut()).isEqualTo(3);
    }

    @Test
    void zonesAreKnownByWindowsNamesAndByTheCalendarsOwnWords() throws IOException {
        ReaderRun run = read(
                """
                BEGIN:VTIMEZONE
                TZID:Our office
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0300
                END:STANDARD
                END:VTIMEZONE
                """,
                event("UID:a", "DTSTART;TZID=Eastern Standard Time:20240304T090000", "SUMMARY:Windows"),
                event("UID:b", "DTSTART;TZID=W. Europe Standard Time:20240304T090000", "SUMMARY:Windows too"),
                event("UID:c", "DTSTART;TZID=Our office:20240304T090000", "SUMMARY:Own"),
                event("UID:d", "DTSTART;TZID=/somewhere.org/2024/Europe/London:20240304T090000", "SUMMARY:Long"),
                event("UID:e", "DTSTART;TZID=Nowhere:20240304T090000", "SUMMARY:Unknown"));
        assertThat(run.dates())
                .containsExactly(
                        "2024-03-04T15:00",
                        "2024-03-04T09:00",
                        "2024-03-04T07:00",
                        "2024-03-04T10:00",
                        "2024-03-04T09:00");
    }

    @Test
    void aBadEventIsRefusedAloneAndSaysWhere() throws IOException {
        ReaderRun run = read(
                event("UID:a", "DTSTART:20240301T100000Z", "SUMMARY:Good"),
                event("UID:b", "DTSTART:yesterday", "SUMMARY:No date"),
                event("UID:c", "SUMMARY:None at all"),
                event("UID:d", "DTSTART:20240301T100000Z"),
                event("UID:e", "DTSTART:20240301T100000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Trap"),
                event("UID:f", "DTSTART:20240301T100000Z", "RRULE:FREQ=DAILY;INTERVAL=0", "SUMMARY:Trap"),
                "BEGIN:VEVENT\r\nUID:g\r\nDTSTART:20240302T100000Z\r\nSUMMARY:Never closed\r\n",
                event("UID:h", "DTSTART:20240303T100000Z", "SUMMARY:Good too"));
        assertThat(run.titles()).containsExactly("Good", "Never closed", "Good too");
        assertThat(run.reasons())
                .containsExactly(Reason.NOT_A_DATE, Reason.NO_DATE, Reason.EMPTY, Reason.TOO_OFTEN, Reason.DAMAGED);
        assertThat(run.report().refusals().getFirst().where()).isEqualTo(Where.line("work.ics", 8));
    }
}
