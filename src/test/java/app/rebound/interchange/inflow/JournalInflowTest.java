package app.rebound.interchange.inflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.WorkbookServices;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.file.Source;
import app.rebound.fault.WorkbookException;
import app.rebound.interchange.journal.JournalReaders;
import app.rebound.journal.Backlink;
import app.rebound.journal.Entry;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes in of another journal, and what does when it is read again.
@Tag("domain")
class JournalInflowTest {
    @TempDir
    private Path temp;

    private Workbook workbook;
    private WorkbookServices services;

    @BeforeEach
    void open() {
        workbook = TestVault.at(new TestClock()).create(temp.resolve("book"));
        services = WorkbookServices.of(workbook);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private JournalFile lines(String... lines) throws IOException {
        Source source = Source.of(ReaderRun.file(temp, "e.jsonl", String.join("\n", lines)));
        return new JournalFile(JournalReaders.of(source).orElseThrow(), source, ReaderRun.OPTIONS, "starred");
    }

    private static String line(int day) {
        return "{\"date\":\"" + LocalDate.of(2020, 1, 1).plusDays(day) + "\",\"text\":\"Day " + day + "\"}";
    }

    private static String[] days(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(JournalInflowTest::line)
                .toArray(String[]::new);
    }

    private List<String> texts() {
        return services.entries().all().stream().map(Entry::text).toList();
    }

    @Test
    void aGrownJournalBringsOnlyWhatIsNewAndWhatWasTakenBackComesAgain() throws IOException {
        InflowReport first = services.inflow().bring(lines(days(1100)), Watch.none());
        assertThat(first.added()).isEqualTo(1100);
        assertThat(first.first()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(first.last()).isEqualTo(LocalDate.of(2020, 1, 1).plusDays(1099));
        InflowReport grown = services.inflow().bring(lines(days(1103)), Watch.none());
        assertThat(List.of(grown.added(), grown.known())).containsExactly(3L, 1100L);
        workbook.database().undo();
        workbook.database().undo();
        assertThat(texts()).isEmpty();
        assertThat(services.inflow().bring(lines(days(2)), Watch.none()).added())
                .isEqualTo(2);
        assertThat(texts()).containsExactly("Day 1", "Day 0");
    }

    @Test
    void stoppedNothingComesIn() throws IOException {
        int[] read = new int[1];
        InflowReport report =
                services.inflow().bring(lines(days(1100)), new Watch(() -> read[0] >= 1000, count -> read[0] = count));
        assertThat(report.isStopped()).isTrue();
        assertThat(texts()).isEmpty();
        assertThat(workbook.database().undoStack().undoKey()).isEmpty();
    }

    @Test
    void pouredInLotsItIsTheSame() throws IOException {
        assertThat(services.inflow().pour(lines(days(1100)), Watch.none()).added())
                .isEqualTo(1100);
        assertThat(services.inflow().preview(lines(days(1101)), Watch.none()))
                .satisfies(report ->
                        assertThat(List.of(report.added(), report.known())).containsExactly(1L, 1100L));
        assertThat(texts()).hasSize(1100);
        assertThat(workbook.database().check(() -> false).isClean()).isTrue();
    }

    @Test
    void twoEntriesOfOneNameBothComeIn() throws IOException {
        var journal = lines(
                "{\"id\":\"7\",\"date\":\"2024-03-04\",\"text\":\"One\"}",
                "{\"id\":\"7\",\"date\":\"2024-03-04\",\"text\":\"One\"}",
                "{\"id\":\"7\",\"date\":\"2024-03-04\",\"text\":\"Another\"}");
        assertThat(services.inflow().bring(journal, Watch.none()).added()).isEqualTo(2);
        assertThat(texts()).containsExactlyInAnyOrder("One", "Another");
        assertThat(services.inflow().bring(journal, Watch.none()).added()).isZero();
    }

    @Test
    void zoneStarAndWhatHasNoPlaceAreKept() throws IOException {
        services.inflow()
                .bring(
                        lines(
                                "{\"date\":\"2024-03-04T08:00\",\"text\":\"One\",\"zone\":\"Asia/Tokyo\",\"starred\":true,"
                                        + "\"weather\":{\"c\":3},\"tags\":[\"#work\",\"work\"]}"),
                        Watch.none());
        Entry entry = services.entries().all().getFirst();
        assertThat(entry.tags()).containsExactly("work", "starred");
        String extras = workbook.database()
                .read(handle -> handle.createQuery("SELECT extras FROM entry")
                        .mapTo(String.class)
                        .one());
        assertThat(extras).isEqualTo("{\"weather\":\"{\\\"c\\\":\\\"3\\\"}\",\"timeZone\":\"Asia/Tokyo\"}");
    }

    @Test
    void aLinkInATextLeadsToWhatItNames() throws IOException {
        UUID named = services.entries().add(LocalDate.of(2024, 1, 1), null, "The harbour", "");
        services.inflow()
                .bring(
                        lines("{\"date\":\"2024-03-04\",\"title\":\"Later\",\"text\":\"See [[The harbour]].\"}"),
                        Watch.none());
        assertThat(services.journal().links().backlinks(named))
                .extracting(Backlink::name)
                .containsExactly("Later");
    }

    @Test
    void whereTheWorkbookFailsItIsNoRefusal() throws IOException {
        var journal = lines(days(2));
        workbook.close();
        assertThatThrownBy(() -> services.inflow().bring(journal, Watch.none()))
                .isInstanceOf(WorkbookException.Closed.class);
    }

    @Test
    void oneBrokenEntryIsNamedWithItsPlace() throws IOException {
        InflowReport report = services.inflow().bring(lines(line(1), "{\"date\":", line(2)), Watch.none());
        assertThat(texts()).hasSize(2);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal).extracting(Refusal::reason).isEqualTo(Reason.DAMAGED);
            assertThat(refusal.where().number()).isEqualTo(2);
        });
    }
}
