package app.rebound.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.rebound.evidence.mail.OutlookSample;
import app.rebound.evidence.photo.PhotoSample;
import app.rebound.testing.Zips;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// One small sound file of each form, to be damaged.
final class HostileSamples {
    private HostileSamples() {}

    /// By the file's name, which the readers know them by.
    static Map<String, byte[]> evidence() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        text(samples, "calendar.ics", """
                BEGIN:VCALENDAR\r
                X-WR-CALNAME:Work\r
                BEGIN:VTIMEZONE\r
                TZID:Own\r
                BEGIN:STANDARD\r
                TZOFFSETTO:+0300\r
                END:STANDARD\r
                END:VTIMEZONE\r
                BEGIN:VEVENT\r
                UID:a\r
                SEQUENCE:1\r
                DTSTART;TZID=Europe/Berlin:20240304T100000\r
                DTEND;TZID=Europe/Berlin:20240304T110000\r
                RRULE:FREQ=WEEKLY;BYDAY=MO,TU;INTERVAL=2;COUNT=20\r
                EXDATE;TZID=Europe/Berlin:20240318T100000\r
                SUMMARY:Team\\, weekly\r
                ATTENDEE;CN="Lind, Bo":mailto:bo@example.org\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:a\r
                RECURRENCE-ID:20240401T080000Z\r
                DTSTART:20240402T080000Z\r
                SUMMARY:Moved\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
        text(samples, "log.txt", """
                commit 0123456789abcdef0123456789abcdef01234567
                Author: Ada Vale <ada@example.org>
                Date:   Mon Mar 4 10:15:30 2024 +0100

                    Take the old parser out

                commit 1123456789abcdef0123456789abcdef01234567
                Author: Bo <bo@example.org>
                Date:   2024-03-05T10:15:30+01:00

                    More
                """);
        text(samples, "separated.txt", """
                0123456789ab\037Ada\037a@b.c\0372024-03-04T10:15:30Z\037One

                b\036
                1123456789ab\037Ada\037a@b.c\0372024-03-04T10:15:30Z\037Two\036
                """);
        text(samples, "table.csv", """
                Date;Title;Text;People
                04/03/2024;"One; two";"over
                lines";Bo <bo@example.org>
                14.3.2024 10:15;Two;;
                """);
        text(
                samples,
                "years.csv",
                "Year,Month,Day,Headline,End Year,End Month,End Day\n2024,3,4,One,2024,3,9\n2023,,,Two,,,\n");
        text(samples, "inbox", """
                From a@example.org Mon Mar  4 09:00:00 2024
                From: =?UTF-8?Q?Ad=C3=A9la?= <a@example.org>
                To: "Lind, Bo" <bo@example.org>
                Subject: =?iso-8859-1?Q?R=E9union?=
                Date: Mon, 4 Mar 2024 10:00:00 +0100
                Message-ID: <one@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=xyz

                --xyz
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>Hello=20<b>there</b></p>
                --xyz
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=UTF-8''caf%C3%A9.pdf
                Content-Transfer-Encoding: base64

                AAAA
                --xyz--

                From b@example.org Mon Mar  4 10:00:00 2024
                From: b@example.org
                Date: Mon, 4 Mar 2024 11:00:00 +0100

                >From here
                """);
        text(samples, "one.eml", "From: a@b.c\nDate: Mon, 4 Mar 2024 10:00:00 +0100\nSubject: One\n\nText\n");
        samples.put("one.msg", OutlookSample.bytes(Instant.EPOCH));
        samples.put("one.jpg", PhotoSample.bytes("2024:03:04 10:15:30", "+01:00"));
        text(samples, "notes.md", "## 2024-03-04 Kick-off\nText\n- 14/3/2024: called\n**4 avril 2024** bilan\n");
        text(samples, "chat.txt", "[04/03/2024, 10:15:30] Ada: Hello\nmore\n[13/03/2024, 22:05:01] Bo: Bye\n");
        text(
                samples,
                "plan.mw",
                "---\ntitle: x\n---\n# One\n2024-03-01/2024-05: Build #a\nid: b\nText\nMarch 2 2025 14:30: Demo\n");
        text(samples, "a.timeline", """
                <?xml version="1.0"?><timeline><version>2</version><timetype>gregoriantime</timetype><events>
                <event><start>2024-03-04 09:30:00</start><end>2024-03-05 10:00:00</end><text>[1]A</text><fuzzy>True</fuzzy></event>
                <event><start>2024-03-04 00:00:00</start><end>2024-03-08 00:00:00</end><text>(1)W &amp; x</text></event>
                </events></timeline>
                """);
        samples.put(
                "slack.zip",
                zip(
                        Map.of(
                                "users.json", "[{\"id\":\"U1\",\"name\":\"ada\"}]",
                                "general/2024-03-04.json",
                                        "[{\"user\":\"U1\",\"ts\":\"1709543730.000100\",\"text\":\"<@U1> hi\",\"files\":[{\"name\":\"x\"}]}]")));
        return samples;
    }

    /// By the file's name, which the readers know them by.
    static Map<String, byte[]> journals() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        text(samples, "journal.txt", "[2024-03-04 10:15] One @work *\nbody\n[2024-03-05 10:15] Two\n");
        text(
                samples,
                "jrnl.json",
                "{\"tags\":{},\"entries\":[{\"title\":\"a\",\"body\":\"b\",\"date\":\"2024-03-04\","
                        + "\"time\":\"10:15\",\"tags\":[\"@x\"],\"starred\":true}]}");
        text(samples, "dayone.json", """
                {"metadata":{"version":"1.0"},"entries":[{"uuid":"A","creationDate":"2024-01-15T23:30:00Z",
                "timeZone":"Asia/Tokyo","tags":["a"],"text":"# T\\\\. ![](dayone-moment://AB)","photos":[{"identifier":"AB","md5":"c"}]},
                {"uuid":"B","creationDate":"2024-01-15T23:30:00Z","richText":"{\\"contents\\":[{\\"text\\":\\"x\\"}]}"}]}
                """);
        text(samples, "a.doentry", """
                <?xml version="1.0"?><plist version="1.0"><dict><key>Creation Date</key><date>2024-01-15T02:30:00Z</date>
                <key>Entry Text</key><string>Text &amp; more</string><key>Starred</key><true/>
                <key>Tags</key><array><string>a</string></array><key>Location</key><dict><key>C</key><string>U</string></dict>
                </dict></plist>
                """);
        text(
                samples,
                "dayone.txt",
                "\tDate:\t15 January 2024\n\tTags:\ta, b\n\nBody\n\tDate:\tJanuary 16, 2024\n\nTwo\n");
        text(samples, "daylio.csv", """
                full_date,date,weekday,time,mood,activities,note_title,note
                2024-03-04,March 4,Monday,21:30,meh,"a | b",T,"N"
                """);
        text(samples, "lines.jsonl", """
                {"date":"2024-03-04","time":"10:15","title":"a","tags":["b"]}
                {"date":"2024-03","text":"c"}
                """);
        text(
                samples,
                "2024-03-04 a.md",
                "---\ndate: 2024-03-04 10:15\ntags: [a, b]\nx: {y: 1}\n---\n# T\n![](a.png) #c\n");
        samples.put(
                "red.zip",
                zip(Map.of(
                        "2024-03.txt",
                        "4: {text: '**b** //i//', Tags: {a: null}}\n5:\n  text: |-\n    two\n    lines\n")));
        samples.put(
                "dayone.zip",
                zip(Map.of(
                        "J.json",
                        "{\"entries\":[{\"uuid\":\"A\",\"creationDate\":\"2024-01-15T23:30:00Z\","
                                + "\"text\":\"x\",\"photos\":[{\"md5\":\"c\"}]}]}",
                        "photos/c.jpg",
                        "picture")));
        return samples;
    }

    private static void text(Map<String, byte[]> samples, String name, String text) {
        samples.put(name, text.getBytes(UTF_8));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        return Zips.bytes(files);
    }
}
