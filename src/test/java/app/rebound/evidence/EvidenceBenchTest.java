package app.rebound.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.bench.Bench;
import app.rebound.evidence.calendar.CalendarReader;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.git.Repositories;
import app.rebound.evidence.git.RepositoryReader;
import app.rebound.evidence.mail.MailboxReader;
import app.rebound.testing.ChildJava;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long sources of real size take: a repository, a calendar of ten years, a mailbox of 2 GB in 256 MiB.
@Tag("bench")
class EvidenceBenchTest {
    private static final int COMMITS = 6_000;
    private static final int MAILS = 70_000;
    private static final int MAIL_LENGTH = 30_000;

    @TempDir
    private Path folder;

    private static String timed(EvidenceReader reader, Path path, ReadingOptions options) {
        var found = new AtomicLong();
        ReadingReport[] report = new ReadingReport[1];
        double millis = Bench.millis(() -> report[0] =
                EvidenceReaders.read(reader, Source.of(path), options, _ -> found.incrementAndGet(), () -> false));
        return "%d found, %d refused, %s".formatted(found.get(), report[0].refused(), Bench.ms(millis));
    }

    @Test
    void aRepositoryOfThousands() throws IOException {
        Path repository = Repositories.make(folder.resolve("large"), COMMITS);
        var options = ReaderRun.OPTIONS;
        Bench.print("git, " + COMMITS + " commits, cold", timed(new RepositoryReader(), repository, options));
        Bench.print("git, " + COMMITS + " commits, warm", timed(new RepositoryReader(), repository, options));
        Bench.print("git, by day", timed(new RepositoryReader(), repository, options.byDay()));
    }

    @Test
    void aCalendarOfTenYears() throws IOException {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\n");
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(2016, 1, 4).plusDays(i % 3_000);
            text.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART;TZID=Europe/Berlin:");
            text.append(day.toString().replace("-", ""))
                    .append("T100000\r\nSUMMARY:Meeting ")
                    .append(i);
            if (i % 50 == 0) {
                text.append("\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH");
            }
            text.append("\r\nATTENDEE;CN=Bo Lind:mailto:bo@example.org\r\nEND:VEVENT\r\n");
        }
        Path file = ReaderRun.file(
                folder, "years.ics", text.append("END:VCALENDAR\r\n").toString());
        var options = ReaderRun.OPTIONS.withWindow(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 1, 1));
        Bench.print("calendar, 5,000 events, 100 weekly, cold", timed(new CalendarReader(), file, options));
        Bench.print("calendar, 5,000 events, 100 weekly, warm", timed(new CalendarReader(), file, options));
    }

    @Test
    void aMailboxOfTwoGigabytesInLittleMemory() throws Exception {
        Path file = folder.resolve("inbox");
        byte[] body = ("Some words of a long mail that goes on.\n".repeat(MAIL_LENGTH / 40) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < MAILS; i++) {
                out.write(("From a@example.org Mon Mar  4 09:00:00 2024\nFrom: a@example.org\nMessage-ID: <" + i
                                + "@x>\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nSubject: Mail " + i + "\n\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(body);
            }
        }
        long size = Files.size(file);
        Process child = ChildJava.builder(SmallMemory.class, false, List.of("-Xmx256m"), file.toString())
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains(MAILS + " found, 0 refused");
        Bench.print("mailbox, " + (size >> 20) + " MiB in a Java of 256 MiB", said.strip());
    }

    /// Reads one mailbox in a process of its own.
    static final class SmallMemory {
        private SmallMemory() {}

        public static void main(String[] args) {
            System.out.println(timed(new MailboxReader(), Path.of(args[0]), ReaderRun.OPTIONS));
        }
    }
}
