package app.rebound.interchange.archive;

import static app.rebound.interchange.archive.ArchiveServiceTest.assertTrouble;
import static app.rebound.interchange.archive.ArchiveServiceTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.fault.WorkbookException.Refused.Objection;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were altered, or made to do harm: taken whole or refused whole.
@Tag("db")
@Tag("faults")
class HostileArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);
    private static final String ZERO = "00000000-0000-0000-0000-000000000000";

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private Workbook workbook;
    private WorkbookServices book;
    private SoundCopy sound;

    @BeforeEach
    void open() throws IOException {
        sound = SoundCopy.make(folder, clock);
        workbook = TestVault.at(clock).create(folder.resolve("mine"));
        book = WorkbookServices.of(workbook);
        book.entries().add(DAY, null, "Mine", "stays");
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private String json() throws IOException {
        return new String(sound.json(), StandardCharsets.UTF_8);
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve("made.zip"), SoundCopy.zip(entries));
    }

    private Path with(String json) throws IOException {
        return Files.write(folder.resolve("made.zip"), sound.with(json.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(Path file, Objection trouble) {
        var before = rows(book);
        assertTrouble(() -> book.archives().preview(file, null, _ -> {}), trouble);
        assertTrouble(() -> book.archives().merge(file, null, _ -> {}), trouble);
        assertThat(rows(book)).isEqualTo(before);
        assertThat(folder.getParent().resolve("evil")).doesNotExist();
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1|\"version\":2|NEWER",
                "\"schema\":|\"schema\":9|NEWER",
                "rebound-workbook|something|FOREIGN",
                "\"columns\":[\"id\"|\"columns\":[\"id\",\"evil\"|DAMAGED",
                "\"columns\":[\"id\"|\"columns\":[\"evil\"|DAMAGED",
                "\"name\":\"entry\"|\"name\":\"meta\"|DAMAGED",
                "\"name\":\"entry\"|\"name\":\"entry\\\" --\"|DAMAGED",
                "\"local_day\":\"2024-04-18\"|\"local_day\":\"soon\"|DAMAGED",
                "\"local_day\":\"2024-04-18\"|\"local_day\":20240418|DAMAGED",
                "\"local_day\":\"2024-04-18\"|\"local_day\":{}|DAMAGED",
                "\"local_day\":\"2024-04-18\",|''|DAMAGED",
                "\"notes\":{|\"notes\":{\"device\":\"x\",|DAMAGED",
                "\"title\":\"A day\"|\"title\":\"A day\",\"title\":\"B\"|DAMAGED",
            })
    void whatDoesNotFitIsRefusedWhole(String from, String to, Objection trouble) throws IOException {
        String json = json();
        assertThat(json).contains(from);
        refused(
                with(json.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to))),
                trouble);
    }

    @Test
    void aRowThatPointsNowhereIsRefused() throws IOException {
        String json = json().replaceFirst("\"answer_id\":\"[^\"]+\"", "\"answer_id\":\"" + ZERO + "\"");
        var before = rows(book);
        Path file = with(json);
        assertTrouble(() -> book.archives().merge(file, null, _ -> {}), Objection.DAMAGED);
        assertThat(rows(book)).isEqualTo(before);
    }

    private static Stream<Arguments> words() {
        return KnownWords.ALL.entrySet().stream()
                .flatMap(table ->
                        table.getValue().keySet().stream().map(column -> Arguments.of(table.getKey(), column)));
    }

    /// A newer version may write words into a column that this one does not know, and no screen could read the row.
    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("words")
    void aWordOfANewerVersionIsRefusedAndDamageToo(String table, String column) throws IOException {
        refused(with(reworded(table, column, "FROM_LATER")), Objection.NEWER);
        refused(with(reworded(table, column, "from later")), Objection.DAMAGED);
        refused(with(reworded(table, column, "")), Objection.DAMAGED);
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private String reworded(String table, String column, String word) throws IOException {
        String json = json();
        int begin = json.indexOf("\"name\":\"" + table + "\"");
        int next = json.indexOf("\"columns\":", json.indexOf("\"rows\":", begin));
        String rows = json.substring(begin, next < 0 ? json.length() : next);
        String changed = rows.replaceFirst("\"" + column + "\":\"[A-Z_]+\"", "\"" + column + "\":\"" + word + "\"");
        assertThat(changed).as("a row of %s with a word in %s", table, column).isNotEqualTo(rows);
        return json.substring(0, begin) + changed + json.substring(begin + rows.length());
    }

    /// Whatever is read as one of our words is looked at before it is joined.
    @Test
    void everyColumnThatIsReadAsAWordIsKnown() throws IOException {
        var reading = java.util.regex.Pattern.compile("\\w\\.valueOf\\(\\w+\\.getString\\(\"(\\w+)\"\\)\\)");
        Set<String> known = new HashSet<>();
        KnownWords.ALL.values().forEach(columns -> known.addAll(columns.keySet()));
        Set<String> read = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                reading.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        assertThat(read).contains("mark", "where_unit");
        assertThat(known).containsAll(read);
    }

    @Test
    void aFileThatIsCutShortOrNoneIsRefused() throws IOException {
        byte[] whole = sound.packed();
        refused(
                Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 3)),
                Objection.DAMAGED);
        refused(Files.writeString(folder.resolve("text.zip"), "no zip"), Objection.FOREIGN);
        refused(Files.write(folder.resolve("empty.zip"), new byte[0]), Objection.FOREIGN);
        refused(folder.resolve("none.zip"), Objection.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"../evil", "/evil", "attachments/../../evil", "attachments/evil", "C:\\evil"})
    void aNameIsNeverAPath(String name) throws IOException {
        Map<String, byte[]> entries = sound.entries();
        entries.put(name, new byte[] {1});
        refused(zip(entries), Objection.DAMAGED);
    }

    @Test
    void anAttachmentThatIsAnotherIsRefused() throws IOException {
        Map<String, byte[]> entries = sound.entries();
        entries.replaceAll((name, bytes) -> name.startsWith("attachments/") ? new byte[] {1, 2, 3} : bytes);
        var before = rows(book);
        Path file = zip(entries);
        assertTrouble(() -> book.archives().merge(file, null, _ -> {}), Objection.UNREADABLE);
        assertThat(rows(book)).isEqualTo(before);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("workbook.json"));
            zip.write("{\"format\":\"rebound-workbook\",\"version\":1".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < 300; at++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        refused(Files.write(folder.resolve("bomb.zip"), bytes.toByteArray()), Objection.TOO_LARGE);
    }

    /// Any alteration is taken whole, and then the workbook is sound and can be read, or refused whole.
    @Test
    void alteredFilesAreTakenWholeOrRefusedWhole() throws IOException {
        if (!FaultRun.isAsked("workbook")) {
            return;
        }
        int count = FaultRun.cases(200, 5_000);
        long begun = System.nanoTime();
        Map<String, Integer> ends = new LinkedHashMap<>();
        var before = rows(book);
        for (int at = 0; at < count; at++) {
            Path file = Files.write(folder.resolve("m.zip"), sound.altered(FaultRun.first() + at));
            try {
                book.archives().merge(file, null, _ -> {});
                ends.merge("taken", 1, Integer::sum);
                before = rows(book);
                book.entries().all();
                book.events().all(null);
                book.people().all();
                book.setbacks().all();
            } catch (Refused e) {
                ends.merge(e.objection().name(), 1, Integer::sum);
                if (at % 10 == 0) {
                    assertThat(rows(book)).as("mutation %d", at).isEqualTo(before);
                }
            }
        }
        assertThat(workbook.database().check(() -> false).isClean()).isTrue();
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(count);
        FaultRun.print("hostile workbook joined", count, Duration.ofNanos(System.nanoTime() - begun), ends.toString());
    }
}
