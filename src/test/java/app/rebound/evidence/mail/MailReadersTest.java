package app.rebound.evidence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mailboxes, single mails and Outlook's.
@Tag("domain")
class MailReadersTest {
    static final String MAILBOX = """
            From ada@example.org Mon Mar  4 09:00:00 2024
            From: =?UTF-8?Q?Ad=C3=A9la=C3=AFde?= Vale <ada@example.org>
            To: "Lind, Bo" <bo@example.org>, cy@example.org
            Subject: =?iso-8859-1?Q?R=E9union?= about
             the budget
            Date: Mon, 4 Mar 2024 10:00:00 +0100 (CET)
            Message-ID: <one@example.org>
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Nothing is d=E9cided.
            >From now on we wait.

            >>From twice.

            From bo@example.org Mon Mar  4 10:00:00 2024
            From: Bo Lind <bo@example.org>
            To: ada@example.org
            Subject: Re: budget
            Date: Mon, 04 Mar 2024 04:30:00 -0500
            Message-ID: <two@example.org>
            In-Reply-To: <one@example.org>
            References: <one@example.org> <other@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=xyz

            --xyz
            Content-Type: multipart/alternative; boundary=abc

            --abc
            Content-Type: text/html; charset=utf-8

            <html><style>p {color: red}</style><p>Hello <b>there</b> &amp; &#233;</p></html>
            --abc--
            --xyz
            Content-Type: application/pdf; name="old.pdf"
            Content-Disposition: attachment; filename*=UTF-8''caf%C3%A9.pdf
            Content-Transfer-Encoding: base64

            AAAA
            --xyz--

            From cy@example.org Mon Mar  4 11:00:00 2024
            From: cy@example.org
            Subject: On the envelope only
            Message-ID: <three@example.org>

            Text

            From nobody Someday
            From: cy@example.org
            Subject: No date at all
            Date: once upon a time

            Text
            """;

    @TempDir
    private Path folder;

    @Test
    void aMailboxGivesItsMailsAndOneWithoutADateIsRefused() throws IOException {
        Path file = ReaderRun.file(folder, "inbox", MAILBOX);
        assertThat(new MailboxReader().recognises(Source.of(file))).isTrue();
        ReaderRun run = ReaderRun.of(new MailboxReader(), file);
        assertThat(run.titles()).containsExactly("Réunion about the budget", "Re: budget", "On the envelope only");
        assertThat(run.dates()).containsExactly("2024-03-04T10:00", "2024-03-04T10:30", "2024-03-04T12:00");
        Found first = run.found().getFirst();
        assertThat(first.text()).isEqualTo("Nothing is décided.\nFrom now on we wait.\n\n>From twice.");
        assertThat(first.people())
                .containsExactly(
                        new FoundPerson("Adélaïde Vale", "ada@example.org"),
                        new FoundPerson("Lind, Bo", "bo@example.org"),
                        new FoundPerson("", "cy@example.org"));
        assertThat(first.key()).isEqualTo("one@example.org");
        assertThat(first.origin().text()).contains("Message-ID: <one@example.org>");
        Found second = run.found().get(1);
        assertThat(second.text()).isEqualTo("Hello there & é");
        assertThat(second.extras()).containsEntry("attachment", "café.pdf");
        assertThat(run.found()).extracting(Found::group).startsWith("one@example.org", "one@example.org");
        assertThat(run.reasons()).containsExactly(Reason.NOT_A_DATE);
        assertThat(run.report().refusals().getFirst().where().number()).isEqualTo(4);
    }

    @Test
    void aSingleMailInAnyEncoding() throws IOException {
        Path file = folder.resolve("one.eml");
        Files.write(
                file,
                "Received: by x\r\nFrom: Ada <ada@example.org>\r\nDate: Fri, 1 Mar 2024 23:30:00 GMT\r\nSubject: Été\r\n"
                        .concat("Content-Type: text/plain; charset=unknown-9\r\n\r\nCafé\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new MailReader().recognises(Source.of(file))).isTrue();
        ReaderRun run = ReaderRun.of(new MailReader(), file);
        assertThat(run.titles()).containsExactly("Été");
        assertThat(run.found().getFirst().text()).isEqualTo("Café");
        assertThat(run.dates()).containsExactly("2024-03-02T00:30");
    }

    @Test
    void outlooksMail() throws IOException {
        Path file = OutlookSample.write(folder.resolve("one.msg"), Instant.parse("2024-03-04T09:15:00Z"));
        assertThat(new OutlookMailReader().recognises(Source.of(file))).isTrue();
        ReaderRun run = ReaderRun.of(new OutlookMailReader(), file);
        assertThat(run.report().refusals()).isEmpty();
        assertThat(run.titles()).containsExactly("Réunion");
        assertThat(run.dates()).containsExactly("2024-03-04T10:15");
        assertThat(run.found().getFirst().text()).isEqualTo("Nothing is decided.");
        assertThat(run.found().getFirst().people())
                .containsExactly(
                        new FoundPerson("Ada Vale", "ada@example.org"), new FoundPerson("Bo Lind", "bo@example.org"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 700));
        assertThat(ReaderRun.of(new OutlookMailReader(), file).reasons()).containsExactly(Reason.DAMAGED);
    }

    @Test
    void linesAndMailsOfAnyLengthPass() throws IOException {
        String mail =
                "From a@example.org Mon Mar  4 09:00:00 2024\nFrom: a@example.org\nDate: Mon, 4 Mar 2024 10:00:00 +0100\n"
                        + "Subject: Long\n\n" + "x".repeat(300_000) + "\n\n";
        Path file = ReaderRun.file(folder, "inbox", mail.repeat(3));
        ReaderRun run = ReaderRun.of(new MailboxReader(), file);
        assertThat(run.found()).hasSize(3);
        assertThat(run.found().getFirst().text()).hasSize(2_000).endsWith("…");
    }
}
