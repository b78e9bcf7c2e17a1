package app.rebound.app;

import app.rebound.evidence.git.Repositories;
import app.rebound.testing.FaultRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.PersonIdent;

/// The repository and the calendar of three years in a team of five, always the same.
final class YearsOfWork {
    static final int COMMITS = 5_400;

    private static final LocalDate FIRST = LocalDate.of(2021, 5, 3);
    private static final int DAYS = 1_095;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final List<String> VERBS =
            List.of("Let", "Stop", "Teach", "Move", "Take", "Show", "Keep", "Undo", "Say why", "Test");
    private static final List<String> THINGS = List.of(
            "the timetable",
            "the berth list",
            "the pilots' page",
            "the booking form",
            "the old store",
            "the tide table",
            "the night report",
            "the login",
            "the harbour map",
            "the second screen");
    private static final List<String> ENDS = List.of(
            "after the review",
            "before the demo",
            "on two machines",
            "without the network",
            "in the new store",
            "for the pilots",
            "as the client asked",
            "at the end of a day");
    private static final List<PersonIdent> TEAM = List.of(
            author("Sam Rivers", "Europe/Brussels"),
            author("Jonas Adler", "Europe/Berlin"),
            author("Priya Raman", "Asia/Kolkata"),
            author("Nadia Verhelst", "Europe/Brussels"),
            author("Tom Okafor", "America/New_York"));

    private YearsOfWork() {}

    private static PersonIdent author(String name, String zone) {
        String address = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) + "@example.org";
        return new PersonIdent(name, address, Instant.EPOCH, ZoneId.of(zone));
    }

    /// A bare repository, its commits in order, on weekdays between nine and six.
    static Path repository(Path folder) throws IOException {
        var random = new Random(FaultRun.SEED);
        List<Instant> times = new ArrayList<>();
        while (times.size() < COMMITS) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            if (day.getDayOfWeek().getValue() < 6) {
                times.add(day.atTime(LocalTime.of(9, 0).plusMinutes(random.nextInt(540)))
                        .atZone(ZoneId.of("Europe/Brussels"))
                        .toInstant());
            }
        }
        times.sort(null);
        return Repositories.makeBare(folder, COMMITS, (commit, number) -> tell(commit, times.get(number), random));
    }

    private static void tell(CommitBuilder commit, Instant time, Random random) {
        PersonIdent who = TEAM.get(random.nextInt(TEAM.size()));
        commit.setAuthor(new PersonIdent(who.getName(), who.getEmailAddress(), time, who.getZoneId()));
        commit.setCommitter(commit.getAuthor());
        commit.setMessage(one(VERBS, random) + " " + one(THINGS, random) + " " + one(ENDS, random)
                + (random.nextInt(3) == 0 ? "\n\n" + one(TEAM, random).getName() + " asked for it twice.\n" : "\n"));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /// Six series in two time zones with meetings that fell out or were moved, and a meeting alone every month.
    static String calendar() {
        var ics = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n");
        List<String> names = List.of("Stand-up", "Client call", "Planning", "Pilots' hour", "New York sync", "Demo");
        for (int series = 0; series < names.size(); series++) {
            String zone = series == 1 || series == 4 ? "America/New_York" : "Europe/Brussels";
            ZonedDateTime begin =
                    FIRST.plusDays(series % 5).atTime(9 + series, 30).atZone(ZoneId.of(zone));
            String rule = series == 5 ? "FREQ=WEEKLY;INTERVAL=2" : "FREQ=WEEKLY";
            event(
                    ics,
                    "series-" + series,
                    "",
                    begin,
                    names.get(series),
                    "RRULE:" + rule + ";UNTIL=20240430T220000Z"
                            + "\r\nEXDATE;TZID=" + zone + ":" + STAMP.format(begin.plusWeeks(8)) + ","
                            + STAMP.format(begin.plusWeeks(34)) + "\r\n");
            ZonedDateTime moved = begin.plusWeeks(20);
            event(
                    ics,
                    "series-" + series,
                    "RECURRENCE-ID;TZID=" + zone + ":" + STAMP.format(moved) + "\r\n",
                    moved.plusDays(1),
                    names.get(series) + " (moved)",
                    "");
        }
        for (int month = 0; month < 36; month++) {
            event(
                    ics,
                    "steering-" + month,
                    "",
                    FIRST.plusMonths(month).plusDays(month % 9).atTime(14, 0).atZone(ZoneId.of("Europe/Brussels")),
                    "Steering group " + (month + 1),
                    "ATTENDEE;CN=Nadia Verhelst:mailto:nadia@example.org\r\n");
        }
        return ics.append("END:VCALENDAR\r\n").toString();
    }

    private static void event(
            StringBuilder ics, String id, String instance, ZonedDateTime begin, String title, String more) {
        String zone = begin.getZone().getId();
        ics.append("BEGIN:VEVENT\r\nUID:").append(id).append("@example.org\r\n").append(instance);
        for (String edge : List.of("DTSTART", "DTEND")) {
            ZonedDateTime at = edge.equals("DTEND") ? begin.plusHours(1) : begin;
            ics.append("%s;TZID=%s:%s\r\n".formatted(edge, zone, STAMP.format(at)));
        }
        ics.append("SUMMARY:").append(title).append("\r\n").append(more).append("END:VEVENT\r\n");
    }
}
