package app.rebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.attachment.Attachment;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.SourceKind;
import app.rebound.id.IdSource;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.interchange.JournalKind;
import app.rebound.journal.Entry;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.source.Source;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Event;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `import` of journals and dated records, whatever they are.
@Tag("journey")
class ImportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneId.of("Europe/Paris"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var vault = new Vault(CLOCK, IdSource.timeOrdered(), () -> false, () -> new KeyCost(64, 1, 1));
        var services = new CliServices(Messages.of(Locale.ENGLISH), vault, CLOCK, CLOCK.getZone());
        return ReboundCommand.run(services, _ -> {}, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private int bring(Path file, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "import";
        arguments[1] = temp.resolve("book").toString();
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    private <T> T inBook(Function<WorkbookServices, T> work) {
        Path folder = temp.resolve("book");
        try (Workbook book = Vault.isWorkbook(folder)
                ? TestVault.at(CLOCK).open(folder, null)
                : TestVault.at(CLOCK).create(folder)) {
            return work.apply(WorkbookServices.of(book));
        }
    }

    private List<Entry> entries() {
        return inBook(book -> book.entries().all());
    }

    private List<Source> waiting() {
        return inBook(book -> book.sources().imports().stream()
                .flatMap(file -> book.sources().waiting(file.id()).stream())
                .toList());
    }

    private static String day(Entry entry) {
        return entry.day() + (entry.time() == null ? "" : " " + entry.time());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("app.rebound.interchange.JournalFormatsTest#formats")
    void everyJournalIsRecognisedAndItsEntriesComeInOnce(
            JournalKind kind, String name, String text, List<String> days, int refused) throws IOException {
        Path file = ReaderRun.file(temp, name, text);
        int code = refused == 0 ? 0 : 5;
        assertThat(bring(file, "--new")).as(err.toString()).isEqualTo(code);
        assertThat(out.toString())
                .contains(
                        "Brought in from " + name + ": new entries " + days.size() + ", known already 0",
                        "refused " + refused);
        assertThat(err.toString().lines())
                .hasSize(refused)
                .allSatisfy(line -> assertThat(line).startsWith(name));
        assertThat(bring(file, "--as", kind.id())).isEqualTo(code);
        assertThat(out.toString()).contains("new entries 0, known already " + days.size());
        assertThat(entries()).extracting(ImportCommandTest::day).containsExactlyInAnyOrderElementsOf(days);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("app.rebound.evidence.EvidenceFormatsTest#formats")
    void everyRecordIsRecognisedAndWaitsOnTheDesk(
            SourceKind kind, String name, String text, List<String> dates, List<String> titles) throws IOException {
        Path file = ReaderRun.file(temp, name, text);
        assertThat(bring(file, "--new")).isEqualTo(5);
        assertThat(out.toString())
                .contains("On the evidence desk from " + name + ": new records " + titles.size(), "refused 1");
        assertThat(bring(file)).isEqualTo(5);
        assertThat(out.toString()).contains("new records 0, known already " + titles.size());
        assertThat(waiting())
                .allSatisfy(source -> assertThat(source.found().kind()).isEqualTo(kind))
                .extracting(source ->
                        Objects.requireNonNull(source.found().when()).date().edtf())
                .containsExactlyInAnyOrderElementsOf(dates);
    }

    private UUID setback(String title) {
        return inBook(book -> book.setbacks()
                .add(
                        new SetbackDraft(title, SetbackKind.FIRED, null),
                        book.program().id()));
    }

    @Test
    void rowsBecomeEventsOfASetbackAndAnIncompleteDateAVagueOne() throws IOException {
        UUID setback = setback("The launch");
        Path file = ReaderRun.file(temp, "rows.csv", "Date,What\n2024-03-04,Talk\n2024-05,Silence\n,Someday\n");
        assertThat(bring(file, "--setback", "the LAUNCH")).isEqualTo(5);
        assertThat(err.toString()).contains("rows.csv, line 4: Nothing here says when it was");
        assertThat(out.toString()).contains("On the timeline from rows.csv: new events 2, known already 0");
        List<Event> events = inBook(book -> book.events().all(setback));
        assertThat(events)
                .extracting(event -> event.title() + " " + edtf(event.when()))
                .containsExactlyInAnyOrder("Talk 2024-03-04", "Silence 2024-05");
        assertThat(bring(file, "--setback", "The launch")).isEqualTo(5);
        assertThat(out.toString()).contains("new events 0, known already 2");
        assertThat(bring(file, "--setback", "Another")).isEqualTo(2);
        assertThat(err.toString()).contains("The launch");
    }

    private static String edtf(@org.jspecify.annotations.Nullable DateStatement when) {
        return when == null ? "-" : when.date().edtf();
    }

    @Test
    void aDryRunSaysWhatWouldComeAndChangesNothing() throws IOException {
        setback("The launch");
        Path lines = ReaderRun.file(temp, "e.jsonl", "{\"date\":\"2024-03-04\",\"text\":\"One\"}\n");
        Path rows = ReaderRun.file(temp, "rows.csv", "Date,What\n3/4/2024,Talk\n");
        assertThat(bring(lines, "--dry-run")).isZero();
        assertThat(out.toString()).contains("e.jsonl would bring in: new entries 1");
        assertThat(bring(rows, "--dry-run", "--month-first")).isZero();
        assertThat(out.toString()).contains("rows.csv would bring to the evidence desk: new records 1");
        assertThat(bring(rows, "--dry-run", "--setback", "The launch")).isZero();
        assertThat(out.toString()).contains("rows.csv would bring to the timeline: new events 1");
        assertThat(err.toString()).contains("read with the day first");
        assertThat(entries()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsNotThereUnknownOrOfNoKindIsSaidAndTheRestComesIn() throws IOException {
        Path strange = ReaderRun.file(temp, "strange.bin", "\u0000\u0001");
        Path lines = ReaderRun.file(temp, "e.jsonl", "{\"date\":\"2024-03-04\",\"text\":\"One\"}\n");
        assertThat(bring(strange, temp.resolve("gone.txt").toString(), lines.toString(), "--new"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("strange.bin is nothing that could be recognised", "gone.txt");
        assertThat(out.toString()).contains("new entries 1");
        assertThat(bring(lines, "--as", "lne")).isEqualTo(2);
        assertThat(err.toString()).contains("no kind of file called lne", "lines");
    }

    @Test
    void aMarkdownFolderOfOursComesBackAsTheSameEntries() throws IOException {
        assertThat(run("example", temp.resolve("from").toString())).isZero();
        Path folder = temp.resolve("md");
        run("export", temp.resolve("from").toString(), "--format", "markdown", "--private", "--out", folder.toString());
        assertThat(bring(folder, "--new")).as(err.toString()).isZero();
        try (Workbook from = TestVault.at(CLOCK).open(temp.resolve("from"), null)) {
            assertThat(entries().stream().map(ImportCommandTest::said).collect(Collectors.toSet()))
                    .isEqualTo(WorkbookServices.of(from).entries().all().stream()
                            .map(ImportCommandTest::said)
                            .collect(Collectors.toSet()));
        }
    }

    private static String said(Entry entry) {
        return day(entry) + "|" + entry.title() + "|" + entry.text().strip() + "|" + Set.copyOf(entry.tags());
    }

    @Test
    void anAttachmentComesInWithItsEntryAndIsStoredOnce() throws IOException {
        Path folder = temp.resolve("notes");
        ReaderRun.file(folder, "2024-03-04 a.md", "# A\n\n![](one.png) ![](empty.png)\n");
        ReaderRun.file(folder, "2024-03-05 b.md", "---\nmood: low\nstarred: true\n---\n# B\n\n![](two.png)\n");
        ReaderRun.file(folder, "one.png", "picture");
        ReaderRun.file(folder, "two.png", "picture");
        ReaderRun.file(folder, "empty.png", "");
        assertThat(bring(folder, "--new")).isEqualTo(5);
        assertThat(out.toString()).contains("new entries 2", "attachments 2", "refused 1");
        assertThat(err.toString()).contains("2024-03-04 a.md: The entry is in, but a file");
        try (var files = Files.walk(temp.resolve("book").resolve("attachments"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        Entry starred = entries().getFirst();
        assertThat(starred.day()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(starred.tags()).containsExactly("starred");
        List<Attachment> attached = inBook(book -> book.attachments().of(new Ref(Noun.ENTRY, starred.id())));
        assertThat(attached)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("two.png"));
    }
}
