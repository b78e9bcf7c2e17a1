package app.rebound.evidence.table;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.Columns;
import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.Question;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables in the shapes that are known, and in shapes that are guessed.
@Tag("domain")
class TableReaderTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(
                        "TimelineJS",
                        """
                        Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group
                        2024,3,,,,,,,,Spring plan,Long,,,Work
                        2024,3,4,14:30,2024,3,8,,,Audit,,,,
                        2023,,,,,,,,,A year,,,,
                        2024,13,1,,,,,,,No such month,,,,
                        """,
                        List.of("2024-03", "2024-03-04/2024-03-08", "2023"),
                        List.of("Spring plan", "Audit", "A year")),
                Arguments.of(
                        "Google",
                        """
                        Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private
                        Review,05/30/2024,10:00 AM,05/30/2024,1:00 PM,False,Yearly,Room 2,True
                        Holiday,05/01/2024,,05/03/2024,,True,,,False
                        Broken,tomorrow,,,,False,,,False
                        """,
                        List.of("2024-05-30T10:00", "2024-05-01/2024-05-03"),
                        List.of("Review", "Holiday")),
                Arguments.of("Outlook", """
                        "Subject","Start Date","Start Time","End Date","End Time","All day event","Meeting Organizer","Required Attendees","Categories","Description"
                        "Budget","14.3.2024","09:00:00","14.3.2024","10:00:00","False","Ada Vale","Bo Lind;Cy <cy@example.org>","Work","Numbers
                        over two lines"
                        "No date","","","","","False","","","",""
                        """, List.of("2024-03-14T09:00"), List.of("Budget")),
                Arguments.of(
                        "Daylio", """
                        full_date,date,weekday,time,mood,activities,note_title,note
                        2024-03-04,March 4,Monday,21:30,meh,"work | walk","Long day","The review came."
                        2024-03-03,March 3,Sunday,10:00 PM,good,family,"",""
                        not a day,March 2,Saturday,21:00,good,family,"",""
                        """, List.of("2024-03-04T21:30", "2024-03-03T22:00"), List.of("Long day", "good")),
                Arguments.of(
                        "semicolons, no names", """
                        2024-03-04;Kick-off;The team met for the first time and nobody spoke of money
                        2024-03-18;Demo;It went well, or so it seemed at the time
                        soon;Nothing;No date here
                        """, List.of("2024-03-04", "2024-03-18"), List.of("Kick-off", "Demo")),
                Arguments.of(
                        "French, tabs", """
                        Date\tTitre\tDescription
                        14/03/2024\tPoint budget\tRien de bon
                        3 avril 2024\tBilan\t
                        un jour\tPerdu\t
                        """, List.of("2024-03-14", "2024-04-03"), List.of("Point budget", "Bilan")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void knownShapesGiveTheirRowsAndOneBadRowIsRefused(
            String name, String text, List<String> dates, List<String> titles) throws IOException {
        Path file = ReaderRun.file(folder, "table.csv", "\uFEFF" + text);
        assertThat(new TableReader().recognises(Source.of(file))).isTrue();
        ReaderRun run = ReaderRun.of(new TableReader(), file);
        assertThat(run.dates()).containsExactlyElementsOf(dates);
        assertThat(run.titles()).containsExactlyElementsOf(titles);
        assertThat(run.report().refused()).isEqualTo(1);
        assertThat(run.reasons()).containsAnyOf(Reason.NOT_A_DATE, Reason.NO_DATE);
    }

    @Test
    void peopleAndOtherColumnsAreKept() throws IOException {
        Path file = ReaderRun.file(folder, "t.csv", """
                Subject,Start Date,Required Attendees,Mileage
                Budget,2024-03-14,Bo Lind;Cy <cy@example.org>,12
                Budget,2024-03-14,Bo Lind;Cy <cy@example.org>,12
                """);
        ReaderRun run = ReaderRun.of(new TableReader(), file);
        assertThat(run.found().getFirst().people())
                .containsExactly(new FoundPerson("Bo Lind", ""), new FoundPerson("Cy", "cy@example.org"));
        assertThat(run.found().getFirst().extras()).containsEntry("Mileage", "12");
        assertThat(run.found().get(1).key()).isEqualTo(run.found().getFirst().key() + "#1");
    }

    @Test
    void whetherDaysOrMonthsComeFirstIsSeenFromAnyRowOrAsked() throws IOException {
        Path seen = ReaderRun.file(folder, "seen.csv", "Date,Title\n3/4/2024,One\n3/14/2024,Two\n");
        ReaderRun run = ReaderRun.of(new TableReader(), seen);
        assertThat(run.dates()).containsExactly("2024-03-04", "2024-03-14");
        assertThat(run.report().questions()).isEmpty();
        Path open = ReaderRun.file(folder, "open.csv", "Date,Title\n4/4/2024,None\n3/4/2024,One\n5/6/2024,Two\n");
        ReaderRun asked = ReaderRun.of(new TableReader(), open);
        assertThat(asked.dates()).containsExactly("2024-04-04", "2024-04-03", "2024-06-05");
        assertThat(asked.report().questions())
                .extracting(Question::kind, Question::example)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Question.Kind.DAY_OR_MONTH_FIRST, "3/4/2024"));
        ReaderRun answered = ReaderRun.of(new TableReader(), open, OPTIONS.dayFirst(false));
        assertThat(answered.dates()).containsExactly("2024-04-04", "2024-03-04", "2024-05-06");
        assertThat(answered.report().questions()).isEmpty();
    }

    @Test
    void columnsThatCannotBeGuessedAreAskedForAndTheAnswerCounts() throws IOException {
        Path file = ReaderRun.file(folder, "t.csv", "a,b,c\nx,y,z\n");
        ReaderRun run = ReaderRun.of(new TableReader(), file);
        assertThat(run.report().questions()).extracting(Question::kind).containsExactly(Question.Kind.COLUMNS);
        assertThat(run.reasons()).containsExactly(Reason.UNKNOWN_FORM);
        Path odd = ReaderRun.file(folder, "odd.csv", "a,b,c\nOne,2024,x\nTwo,2025,y\n");
        var chosen = new Columns(Map.of(Meaning.TITLE, 0, Meaning.DATE, 1));
        ReaderRun told = ReaderRun.of(new TableReader(), odd, OPTIONS.withColumns(chosen));
        assertThat(told.dates()).containsExactly("2024", "2025");
        assertThat(told.titles()).containsExactly("One", "Two");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, "Date;Titre\n14/03/2024;Été raté\n".getBytes(Charset.forName("windows-1252")));
        assertThat(ReaderRun.of(new TableReader(), file).titles()).containsExactly("Été raté");
        Files.write(
                file, "\uFEFFDate;Titre\n14/03/2024;Été raté\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(ReaderRun.of(new TableReader(), file).titles()).containsExactly("Été raté");
    }
}
