package app.rebound.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.file.Source;
import app.rebound.testing.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// Each text format is recognised among all readers and read with the right dates, and one bad piece is refused alone.
@Tag("domain")
class EvidenceFormatsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(
                        SourceKind.CHAT,
                        "telephone.txt",
                        """
                        [04/03/2024, 10:15:30] Messages and calls are end-to-end encrypted.
                        \u200E[04/03/2024, 10:15:30] Ada Vale: They want to talk
                        tomorrow at nine
                        [13/03/2024, 22:05:01] Bo: Ouch: really?
                        [45/13/2024, 22:05:01] Bo: no such day
                        """,
                        List.of("2024-03-04T10:15", "2024-03-13T22:05"),
                        List.of("They want to talk", "Ouch: really?")),
                Arguments.of(
                        SourceKind.CHAT,
                        "other.txt",
                        """
                        3/4/24, 10:15 AM - Messages are encrypted.
                        3/4/24, 10:15\u202FAM - Ada Vale: Hello
                        3/14/24, 9:05 PM - Bo: Bye
                        15/15/24, 9:05 PM - Bo: no such day
                        """,
                        List.of("2024-03-04T10:15", "2024-03-14T21:05"),
                        List.of("Hello", "Bye")),
                Arguments.of(
                        SourceKind.NOTE,
                        "notes.md",
                        """
                        # What happened
                        ## 2024-03-04 Kick-off
                        Nobody asked about money.
                        - 14/3/2024: the client called
                        3 things to remember
                        **4 avril 2024** – bilan
                        March 2024: all quiet
                        2024-05-01
                        """,
                        List.of("2024-03-04", "2024-03-14", "2024-04-04", "2024-03"),
                        List.of("Kick-off", "the client called", "bilan", "all quiet")),
                Arguments.of(
                        SourceKind.MARKWHEN,
                        "plan.mw",
                        """
                        ---
                        title: Work
                        dateFormat: d/M/yyyy
                        ---
                        // not this: 2024
                        # The project #big
                        2024-03-01/2024-05: Build it #work
                        id: build
                        We thought it would do.
                        - [ ] tests
                        ## Later
                        4/3/2024 - 2024-03-20: Sprint
                        March 2 2025 14:30: Demo
                        2026 - 2027: Rest
                        2024-04-01 / 2 weeks: Leave
                        2024-04-08 every week: Standup
                        after !build 2 weeks: Unknown
                        group Old
                        2023: Before
                        endGroup
                        now: Today
                        """,
                        List.of(
                                "2024-03-01/2024-05",
                                "2024-03-04/2024-03-20",
                                "2025-03-02T14:30",
                                "2026/2027",
                                "2024-04-01/2024-04-14",
                                "2024-04-08",
                                "2023",
                                "2025-06-01"),
                        List.of("Build it", "Sprint", "Demo", "Rest", "Leave", "Standup", "Before", "Today")),
                Arguments.of(
                        SourceKind.TIMELINE,
                        "work.timeline",
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <timeline><version>2.10.0</version><timetype>gregoriantime</timetype>
                        <categories><category><name>Work</name><color>1,2,3</color></category></categories>
                        <events>
                        <event><start>2024-03-04 09:30:00</start><end>2024-03-04 10:00:00</end><text>[1]Audit</text>
                        <fuzzy>False</fuzzy><category>Work</category><description>Long&#10;and more</description></event>
                        <event><start>2024-03-04 00:00:00</start><end>2024-03-08 00:00:00</end><text>(1)Week</text><fuzzy>True</fuzzy></event>
                        <event><start>soon</start><end>later</end><text>Bad</text></event>
                        <event><start>2024-02-01 00:00:00</start><end>2024-03-01 00:00:00</end><ends_today>True</ends_today><text> (sic) goes on</text></event>
                        <event><start>-0044-03-15 00:00:00</start><end>-0044-03-15 00:00:00</end><text>Long ago</text></event>
                        </events><view><displayed_period/></view></timeline>
                        """,
                        List.of(
                                "2024-03-04T09:30/2024-03-04T10:00",
                                "2024-03-04~/2024-03-07~",
                                "2024-02-01/..",
                                "-0044-03-15"),
                        List.of("Audit", "Week", "(sic) goes on", "Long ago")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formats")
    void isRecognisedAndReadAndOneBadPieceIsRefusedAlone(
            SourceKind kind, String name, String text, List<String> dates, List<String> titles) throws IOException {
        Path file = ReaderRun.file(folder, name, text);
        EvidenceReader reader = EvidenceReaders.of(Source.of(file)).orElseThrow();
        assertThat(reader.kind()).isEqualTo(kind);
        ReaderRun run = ReaderRun.of(reader, file);
        assertThat(run.dates()).containsExactlyElementsOf(dates);
        assertThat(run.titles()).containsExactlyElementsOf(titles);
        assertThat(run.report().refused()).isEqualTo(1);
        assertThat(run.report().refusals().getFirst().where().number()).isPositive();
        ReaderRun again = ReaderRun.of(reader, file);
        assertThat(again.found()).isEqualTo(run.found());
    }

    @Test
    void slacksExportPackedOrNot() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("users.json", """
                [{"id":"U1","name":"ada","profile":{"real_name":"Ada Vale","email":"ada@example.org"}},{"id":"U2","name":"bo"}]
                """);
        files.put("channels.json", "[]");
        files.put("general/2024-03-04.json", """
                [{"type":"message","subtype":"channel_join","user":"U2","ts":"1709543000.000000","text":"joined"},
                 {"type":"message","user":"U1","ts":"1709543730.000100","text":"<@U2> see <https://example.org|this> &amp; that",
                  "thread_ts":"1709543730.000100","files":[{"name":"plan.pdf"}]},
                 {"type":"message","user":"U2","ts":"1709543800.000100","thread_ts":"1709543730.000100","text":"Yes"},
                 {"type":"message","user":"U2","ts":"soon","text":"Bad"}, 7]
                """);
        files.put(
                "general/2024-03-05.json",
                "[{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1709630000.0\",\"text\":\"Cut");
        Path zip = Zips.write(folder.resolve("export.zip"), files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            ReaderRun.file(folder.resolve("export"), file.getKey(), file.getValue());
        }
        for (Path source : List.of(zip, folder.resolve("export"))) {
            EvidenceReader reader = EvidenceReaders.of(Source.of(source)).orElseThrow();
            assertThat(reader.kind()).isEqualTo(SourceKind.CHAT);
            ReaderRun run = ReaderRun.of(reader, source);
            assertThat(run.titles()).containsExactly("@bo see this & that", "Yes");
            assertThat(run.dates()).containsExactly("2024-03-04T10:15", "2024-03-04T10:16");
            assertThat(run.found()).extracting(Found::group).containsOnly("general/1709543730.000100");
            assertThat(run.found().getFirst().people()).containsExactly(new FoundPerson("Ada Vale", "ada@example.org"));
            assertThat(run.found().getFirst().extras()).containsEntry("attachment", "plan.pdf");
            assertThat(run.reasons()).containsExactly(Reason.NOT_A_DATE, Reason.DAMAGED, Reason.DAMAGED);
            assertThat(run.report().leftOut()).isEqualTo(1);
        }
    }

    @Test
    void aNoteWithoutDatesGoesByItsName() throws IOException {
        Path named = ReaderRun.file(folder, "2024-03-04 review.md", "They said little.\n\nToo little.");
        assertThat(ReaderRun.of(EvidenceReaders.of(Source.of(named)).orElseThrow(), named)
                        .dates())
                .containsExactly("2024-03-04");
        Path none = ReaderRun.file(folder, "review.md", "They said little.");
        assertThat(ReaderRun.of(EvidenceReaders.of(Source.of(none)).orElseThrow(), none)
                        .reasons())
                .containsExactly(Reason.NO_DATE);
    }

    @Test
    void timelinesOfOtherCalendarsAndOlderFormsAreRefused() throws IOException {
        Path other = ReaderRun.file(
                folder, "a.timeline", "<timeline><version>1</version><timetype>numtime</timetype></timeline>");
        assertThat(ReaderRun.of(EvidenceReaders.of(Source.of(other)).orElseThrow(), other)
                        .reasons())
                .containsExactly(Reason.UNKNOWN_FORM);
    }

    @Test
    void noEntityOfAnXmlFileIsLookedUp() throws IOException {
        Path secret = ReaderRun.file(folder, "secret.txt", "planted sentence");
        Path file = ReaderRun.file(folder, "a.timeline", """
                <?xml version="1.0"?><!DOCTYPE timeline [<!ENTITY x SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
                <timeline><version>1</version><events><event><start>2024-03-04 00:00:00</start><end>2024-03-04 00:00:00</end>
                <text>Text &x; &b;</text></event></events></timeline>
                """.formatted(secret.toUri()));
        ReaderRun run = ReaderRun.of(EvidenceReaders.of(Source.of(file)).orElseThrow(), file);
        assertThat(run.found().toString() + run.report())
                .doesNotContain("planted")
                .doesNotContain("aaaa");
    }

    @Test
    void archivesAreBoundedAndNoNameLeadsOut() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("users.json", "[]");
        files.put("../general/2024-03-04.json", "[]");
        files.put("/general/2024-03-04.json", "[]");
        files.put("general/2024-03-06.json", "[" + " ".repeat(4_000_000) + "]");
        files.put(
                "general/2024-03-07.json",
                "[{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1709630000.0\",\"text\":\"Fine\"}]");
        Path zip = Zips.write(folder.resolve("export.zip"), files);
        EvidenceReader reader = EvidenceReaders.of(Source.of(zip)).orElseThrow();
        ReaderRun run = ReaderRun.of(reader, zip);
        assertThat(run.titles()).containsExactly("Fine");
        assertThat(run.reasons()).containsExactlyInAnyOrder(Reason.OUTSIDE, Reason.OUTSIDE, Reason.BOMB);
        Limits few = Limits.STANDARD.withArchive(3, 1_000);
        assertThat(ReaderRun.of(reader, zip, ReaderRun.OPTIONS.withLimits(few)).reasons())
                .containsExactly(Reason.BOMB);
    }

    @Test
    void aReadingEndsAtItsLimitsAndWhenItIsCancelled() throws IOException {
        Path file = ReaderRun.file(folder, "n.md", "2024-03-04 One\n2024-03-05 Two\n2024-03-06 Three\n");
        EvidenceReader reader = EvidenceReaders.of(Source.of(file)).orElseThrow();
        ReaderRun two = ReaderRun.of(reader, file, ReaderRun.OPTIONS.withLimits(Limits.STANDARD.withItems(2)));
        assertThat(two.titles()).containsExactly("One", "Two");
        assertThat(two.report().stop()).isEqualTo(Reason.TOO_MANY);
        int[] asked = {0};
        ReadingReport cancelled =
                EvidenceReaders.read(reader, Source.of(file), ReaderRun.OPTIONS, _ -> {}, () -> ++asked[0] > 3);
        assertThat(cancelled.stop()).isEqualTo(Reason.CANCELLED);
        ReaderRun small = ReaderRun.of(reader, file, ReaderRun.OPTIONS.withLimits(Limits.STANDARD.withFileBytes(10)));
        assertThat(small.reasons()).containsExactly(Reason.TOO_LARGE);
        Files.delete(file);
        assertThat(ReaderRun.of(reader, file).reasons()).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void linksInFoldersAreNotFollowed() throws IOException {
        Path outside = ReaderRun.file(folder, "outside/2024-03-05.json", "[]");
        ReaderRun.file(folder, "export/users.json", "[]");
        ReaderRun.file(folder, "export/general/2024-03-04.json", "[]");
        Files.createSymbolicLink(folder.resolve("export/general/2024-03-05.json"), outside);
        Path export = folder.resolve("export");
        ReaderRun run = ReaderRun.of(EvidenceReaders.of(Source.of(export)).orElseThrow(), export);
        assertThat(run.reasons()).containsExactly(Reason.OUTSIDE);
        assertThat(new String(Files.readAllBytes(outside), StandardCharsets.UTF_8))
                .isEqualTo("[]");
    }
}
