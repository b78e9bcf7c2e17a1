package app.rebound.interchange;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.journal.JournalReaders;
import app.rebound.testing.Zips;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each journal is recognised among all and read with the right days, and one bad entry is refused alone.
@Tag("domain")
class JournalFormatsTest {
    @TempDir
    private Path folder;

    private record Run(List<JournalEntry> entries, ReadingReport report) {
        List<String> days() {
            return entries.stream()
                    .map(one -> one.day() + (one.time() == null ? "" : " " + one.time()))
                    .toList();
        }

        List<Reason> reasons() {
            return report.refusals().stream().map(Refusal::reason).toList();
        }
    }

    private static Run read(JournalKind kind, Path path) throws IOException {
        Source source = Source.of(path);
        JournalReader reader = JournalReaders.of(source).orElseThrow();
        assertThat(reader.kind()).isEqualTo(kind);
        List<JournalEntry> entries = new ArrayList<>();
        return new Run(entries, JournalReaders.read(reader, source, OPTIONS, entries::add, () -> false));
    }

    private Path tree(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            ReaderRun.file(folder.resolve("tree"), file.getKey(), file.getValue());
        }
        return folder.resolve("tree");
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(JournalKind.JRNL, "journal.txt", """
                        [2024-03-04 10:15:30 AM] They want to talk @work *
                        I did not ask why.
                        [not a date] belongs here.

                        [2024-03-05 09:00] Morning. @home #calm
                        [2024-03-06 25:00] is no time, so this stays with the fifth
                        """, List.of("2024-03-04 10:15", "2024-03-05 09:00"), 0),
                Arguments.of(JournalKind.JRNL_JSON, "journal.json", """
                        {"tags":{"@work":1},"entries":[
                        {"title":"One","body":"Body @work","date":"2024-03-04","time":"10:15","tags":["@work"],"starred":true},
                        {"title":"Bad","body":"","date":"2024-13-04","time":"10:15","tags":[],"starred":false},
                        {"title":"Two","body":"","date":"2024-03-05","time":"","tags":[],"starred":false,"mood":"low"}]}
                        """, List.of("2024-03-04 10:15", "2024-03-05"), 1),
                Arguments.of(JournalKind.DAY_ONE, "Journal.json", """
                        {"metadata":{"version":"1.0"},"entries":[
                        {"uuid":"A1","creationDate":"2024-01-15T23:30:00Z","timeZone":"Asia\\/Tokyo","starred":true,"tags":["work"],
                         "text":"# A day\\n\\nIt was 1\\\\.5 hours\\\\-ish","location":{"placeName":"Tokyo"},"isPinned":true},
                        {"uuid":"A2","creationDate":"2024-01-16T12:00:00Z","timeZone":"Europe/Paris","isAllDay":true,
                         "richText":"{\\"contents\\":[{\\"text\\":\\"Only rich\\"}]}"},
                        {"uuid":"A3","timeZone":"Europe/Paris","text":"No date"}]}
                        """, List.of("2024-01-16 08:30", "2024-01-16"), 1),
                Arguments.of(
                        JournalKind.DAY_ONE_TEXT, "Journal.txt", """
                        \tDate:\t15 January 2024
                        \tWeather:\t8°C Rain

                        First body.

                        \tDate:\tJanuary 16, 2024 at 10:30:00 AM CET

                        Second
                        body.

                        \tDate:\tsome day

                        Lost
                        """, List.of("2024-01-15", "2024-01-16 10:30"), 1),
                Arguments.of(JournalKind.DAYLIO, "daylio.csv", """
                        full_date,date,weekday,time,mood,activities,scales,note_title,note
                        2024-03-04,March 4,Monday,21:30,meh,"work | long walk",Sleep: 3,"Long day","It came.<br>So."
                        2024-03-03,March 3,Sunday,10:00 PM,good,family,,"",""
                        2024-02-30,March 2,Saturday,21:00,good,family,,"",""
                        """, List.of("2024-03-04 21:30", "2024-03-03 22:00"), 1),
                Arguments.of(
                        JournalKind.LINES,
                        "entries.jsonl",
                        """
                        {"date":"2024-03-04","time":"10:15","title":"One","text":"Two\\nlines","tags":["a","b"]}
                        {"date":"2024-03","text":"Some day in March"}
                        {"date":"soon","text":"Bad"}
                        {"date":"2024-03-06T08:00","text":"With its time","starred":true,"zone":"Europe/Paris"}
                        """,
                        List.of("2024-03-04 10:15", "2024-03-01", "2024-03-06 08:00"),
                        1),
                Arguments.of(
                        JournalKind.MARKDOWN,
                        "2024-03-04 review.md",
                        "---\ntags: [a, b]\n---\n# Review\n\nIt came.\n",
                        List.of("2024-03-04"),
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isRecognisedAndReadAndOneBadEntryIsRefusedAlone(
            JournalKind kind, String name, String text, List<String> days, int refused) throws IOException {
        Path file = ReaderRun.file(folder, name, text);
        Run run = read(kind, file);
        assertThat(run.days()).containsExactlyElementsOf(days);
        assertThat(run.report().refused()).isEqualTo(refused);
        assertThat(run.entries()).extracting(JournalEntry::key).doesNotHaveDuplicates();
        assertThat(read(kind, file).entries()).isEqualTo(run.entries());
    }

    @Test
    void starsTagsAndTextsOfJrnl() throws IOException {
        Run run = read(JournalKind.JRNL, ReaderRun.file(folder, "j.txt", """
                [2024-03-04 10:15] They want to talk @work *
                I did not ask why.
                [not a date] belongs here.
                """));
        JournalEntry entry = run.entries().getFirst();
        assertThat(entry.title()).isEqualTo("They want to talk @work");
        assertThat(entry.text()).isEqualTo("I did not ask why.\n[not a date] belongs here.");
        assertThat(entry.isStarred()).isTrue();
        assertThat(entry.tags()).containsExactly("work");
    }

    @Test
    void jrnlsFoldersAndWhatIsEncrypted() throws IOException {
        Path tree = tree(Map.of(
                "2024/03/04.txt", "[2024-03-04 10:15] One\nbody\n",
                "2024/03/05.txt", "[2024-03-05 10:15] Two\n",
                "2024/03/06.txt", "JRNLv3\0\0",
                "readme.txt", "no"));
        Run run = read(JournalKind.JRNL, tree);
        assertThat(run.days()).containsExactly("2024-03-04 10:15", "2024-03-05 10:15");
        assertThat(run.reasons()).containsExactly(Reason.ENCRYPTED);
        assertThat(read(JournalKind.JRNL, ReaderRun.file(folder, "j.txt", "JRNLv3\0\0xxx"))
                        .reasons())
                .containsExactly(Reason.ENCRYPTED);
    }

    @Test
    void dayOneWithMediaPackedOrNot() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Journal.json", """
                {"metadata":{"version":"1.0"},"entries":[
                {"uuid":"A1","creationDate":"2024-01-15T09:30:00Z","timeZone":"Europe/Paris",
                 "text":"See ![](dayone-moment://0AF1) and ![](dayone-moment:/video/0AF2)",
                 "photos":[{"identifier":"0AF1","md5":"abc123","width":10}],"videos":[{"identifier":"0AF2","md5":"gone","type":"mov"}]}]}
                """);
        files.put("photos/abc123.jpeg", "picture");
        files.put("photos/../../../evil.jpeg", "outside");
        Path zip = Zips.write(folder.resolve("export.zip"), files);
        files.remove("photos/../../../evil.jpeg");
        for (Path path : List.of(zip, tree(files))) {
            Run run = read(JournalKind.DAY_ONE, path);
            JournalEntry entry = run.entries().getFirst();
            assertThat(entry.text()).isEqualTo("See ![](abc123.jpeg) and ![](dayone-moment:/video/0AF2)");
            assertThat(entry.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
            assertThat(entry.time()).isEqualTo(LocalTime.of(10, 30));
            assertThat(entry.attachments()).extracting(JournalAttachment::name).containsExactly("abc123.jpeg");
            try (InputStream bytes = entry.attachments().getFirst().bytes().open()) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("picture");
            }
            assertThat(run.reasons()).contains(Reason.ATTACHMENT_MISSING);
            assertThat(run.reasons().contains(Reason.OUTSIDE)).isEqualTo(path.equals(zip));
            assertThat(entry.extras().get("photos")).contains("\"width\":\"10\"");
        }
    }

    @Test
    void whatDayOneKnowsMoreIsKeptRaw() throws IOException {
        Run run = read(JournalKind.DAY_ONE, ReaderRun.file(folder, "J.json", """
                {"metadata":{"version":"1.0"},"entries":[
                {"uuid":"A1","creationDate":"2024-01-15T23:30:00Z","timeZone":"Asia\\/Tokyo","starred":true,"tags":["work"],
                 "text":"# A day\\n\\nIt was 1\\\\.5 hours\\\\-ish","location":{"placeName":"Tokyo"},"isPinned":true}]}
                """));
        JournalEntry entry = run.entries().getFirst();
        assertThat(entry.title()).isEqualTo("A day");
        assertThat(entry.text()).isEqualTo("It was 1.5 hours-ish");
        assertThat(entry.tags()).containsExactly("work");
        assertThat(entry.isStarred()).isTrue();
        assertThat(entry.extras())
                .containsEntry("isPinned", "true")
                .containsEntry("location", "{\"placeName\":\"Tokyo\"}");
    }

    @Test
    void dayOneClassic() throws IOException {
        String plist = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict>
                <key>Creation Date</key><date>%s</date>
                <key>Entry Text</key><string>Long &amp; slow</string>
                <key>Starred</key><true/>
                <key>Tags</key><array><string>work</string><string>rain</string></array>
                <key>Time Zone</key><string>America/New_York</string>
                <key>UUID</key><string>%s</string>
                <key>Location</key><dict><key>Country</key><string>US</string></dict>
                </dict></plist>
                """;
        Path tree = tree(Map.of(
                "Journal.dayone/entries/A.doentry",
                plist.formatted("2024-01-15T02:30:00Z", "A"),
                "Journal.dayone/entries/B.doentry",
                plist.formatted("yesterday", "B"),
                "Journal.dayone/entries/C.doentry",
                "<plist><dict><key>Entry",
                "Journal.dayone/photos/A.jpg",
                "picture"));
        Run run = read(JournalKind.DAY_ONE_CLASSIC, tree);
        JournalEntry entry = run.entries().getFirst();
        assertThat(run.days()).containsExactly("2024-01-14 21:30");
        assertThat(entry.text()).isEqualTo("Long & slow");
        assertThat(entry.tags()).containsExactly("work", "rain");
        assertThat(entry.isStarred()).isTrue();
        assertThat(entry.key()).isEqualTo("A");
        assertThat(entry.attachments()).extracting(JournalAttachment::name).containsExactly("A.jpg");
        assertThat(entry.extras()).containsEntry("Location", "{\"Country\":\"US\"}");
        assertThat(run.reasons()).containsExactly(Reason.NOT_A_DATE, Reason.DAMAGED);
    }

    @Test
    void redNotebook() throws IOException {
        Path tree = tree(Map.of(
                "2024-03.txt", """
                4:
                  text: |-
                    === Morning ===
                    **bold** //slanted// __under__ --gone-- see http://example.org/a//b
                    [plan ""http://example.org""] #calm
                5: {text: 'one line', Tags: {work: null}, Films: {Stalker: null}}
                6:
                  text: !!python/unicode 'old
                    lines'
                31: {text: last}
                32: {text: no such day}
                """,
                "2024-04.txt", "4: {text: [unclosed",
                "2024-05.txt", "1: {text: May}",
                "2024-03.old.txt", "1: {text: not this}",
                "2024-03.CONFLICT_BACKUP1.txt", "1: {text: not this}"));
        Run run = read(JournalKind.RED_NOTEBOOK, tree);
        assertThat(run.days()).containsExactly("2024-03-04", "2024-03-05", "2024-03-06", "2024-03-31", "2024-05-01");
        assertThat(run.entries().getFirst().text())
                .isEqualTo("### Morning\n**bold** *slanted* *under* ~~gone~~ see http://example.org/a//b\n"
                        + "[plan](http://example.org) #calm");
        assertThat(run.entries().getFirst().tags()).containsExactly("calm");
        assertThat(run.entries().getFirst().extras().get("text")).contains("//slanted//");
        assertThat(run.entries().get(1).tags()).containsExactly("work");
        assertThat(run.entries().get(1).extras()).containsEntry("Films", "Stalker");
        assertThat(run.entries().get(2).text()).isEqualTo("old lines");
        assertThat(run.reasons()).containsExactly(Reason.NOT_A_DATE, Reason.DAMAGED);
        assertThat(run.report().leftOut()).isEqualTo(2);
    }

    @Test
    void aFolderOfMarkdown() throws IOException {
        Path tree = tree(Map.of(
                "2024/2024-03-04 review.md", "# Review\n\nIt came. ![](img/a%20b.png) ![](../../secret.png) #calm\n",
                "2024/img/a b.png", "picture",
                "note.md",
                        "---\ndate: 2024-03-05 09:30\ntitle: 'Titled'\ntags: one, two\nstarred: true\nmood: low\n---\nBody\n",
                "heading.md", "# 6 March 2024\n\nA day\n",
                "undated.md", "Nothing says when\n",
                "broken.md", "---\ndate: [\n---\nBody\n",
                ".obsidian/x.md", "# 2024-03-09\n"));
        Run run = read(JournalKind.MARKDOWN, tree);
        assertThat(run.days()).containsExactly("2024-03-04", "2024-03-06", "2024-03-05 09:30");
        JournalEntry review = run.entries().getFirst();
        assertThat(review.title()).isEqualTo("Review");
        assertThat(review.attachments()).extracting(JournalAttachment::name).containsExactly("a b.png");
        assertThat(review.tags()).containsExactly("calm");
        JournalEntry note = run.entries().getLast();
        assertThat(note.title()).isEqualTo("Titled");
        assertThat(note.tags()).containsExactly("one", "two");
        assertThat(note.isStarred()).isTrue();
        assertThat(note.extras()).containsEntry("mood", "low");
        assertThat(run.reasons()).containsExactlyInAnyOrder(Reason.ATTACHMENT_MISSING, Reason.NO_DATE, Reason.DAMAGED);
    }

    @Test
    void aLineThatIsNoJsonIsRefusedAlone() throws IOException {
        Run run = read(JournalKind.LINES, ReaderRun.file(folder, "e.jsonl", """
                {"date":"2024-03-04","text":"One"}
                {"date":"2024-03-04","text":
                [1]
                {"date":"2024-03-05","text":"Two","tags":"a, b","weather":{"c":3}}
                {"date":"2024-03-06"}
                """));
        assertThat(run.days()).containsExactly("2024-03-04", "2024-03-05");
        assertThat(run.entries().getLast().tags()).containsExactly("a", "b");
        assertThat(run.entries().getLast().extras()).containsEntry("weather", "{\"c\":\"3\"}");
        assertThat(run.reasons()).containsExactly(Reason.DAMAGED, Reason.DAMAGED, Reason.EMPTY);
    }
}
