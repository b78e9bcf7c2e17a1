package app.rebound.interchange.archive;

import static app.rebound.interchange.archive.ArchiveServiceTest.assertTrouble;
import static app.rebound.interchange.archive.ArchiveServiceTest.rows;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.evidence.Found;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.fault.WorkbookException.Refused.Objection;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.source.ImportOf;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Basis;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
    private Path sound;

    @BeforeEach
    void open() throws IOException {
        try (Workbook other = TestVault.at(clock).create(folder.resolve("other"))) {
            sound = folder.resolve("sound.zip");
            fill(WorkbookServices.of(other)).archives().write(sound, clock.instant(), null, _ -> {});
        }
        workbook = TestVault.at(clock).create(folder.resolve("mine"));
        book = WorkbookServices.of(workbook);
        book.entries().add(DAY, null, "Mine", "stays");
    }

    private WorkbookServices fill(WorkbookServices other) throws IOException {
        UUID setback = other.setbacks().add(new SetbackDraft("Lost it", SetbackKind.FIRED, null), "p");
        other.answers()
                .save(new AnswerDraft(
                        setback, "e", "p", 1, "en", "", false, false, List.of(AnswerPart.text("k", 0, "text")), "v"));
        UUID call = other.events().add(EventDraft.titled("Call", List.of(setback)));
        other.events().edit(call, EventDraft.titled("Called", List.of(setback)));
        other.people().add(new PersonDraft("Ann", "", "", ""));
        UUID entry = other.entries().add(DAY, null, "A day", "words");
        Path file = Files.writeString(folder.resolve("note.txt"), "kept");
        other.attachments().add(new Ref(Noun.ENTRY, entry), file, "v");
        UUID event = other.events().add(EventDraft.titled("Mail", List.of()).withBasis(Basis.RECORD));
        var record = new Found.Draft(SourceKind.MAIL, "key")
                .title("Mail")
                .found("a.eml", Where.file("a.eml"), Limits.STANDARD);
        other.desk().attach(new ImportOf(SourceKind.MAIL, "a.eml", 1, 0, 0), List.of(record), event);
        return other;
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private String json() throws IOException {
        try (var zip = new ZipFile(sound.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("workbook.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(sound.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("made.zip"), bytes.toByteArray());
    }

    private Path with(String json) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("workbook.json", json.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
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
        byte[] whole = Files.readAllBytes(sound);
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
        Map<String, byte[]> entries = entries();
        entries.put(name, new byte[] {1});
        refused(zip(entries), Objection.DAMAGED);
    }

    @Test
    void anAttachmentThatIsAnotherIsRefused() throws IOException {
        Map<String, byte[]> entries = entries();
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
        var random = new Random(FaultRun.SEED);
        String json = json();
        byte[] packed = Files.readAllBytes(sound);
        if (!FaultRun.isAsked("workbook")) {
            return;
        }
        int count = FaultRun.cases(300, 100_000);
        long begun = System.nanoTime();
        Map<String, Integer> ends = new LinkedHashMap<>();
        var before = rows(book);
        for (int at = 0; at < count; at++) {
            Path file = at % 5 == 0
                    ? Files.write(folder.resolve("m.zip"), flipped(packed, random))
                    : with(mutated(json, random));
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
        FaultRun.print("hostile workbook", count, Duration.ofNanos(System.nanoTime() - begun), ends.toString());
    }

    private static byte[] flipped(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static String mutated(String json, Random random) {
        List<int[]> tokens = new ArrayList<>();
        var found = java.util.regex.Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|[\\[\\]{}:,]")
                .matcher(json);
        while (found.find()) {
            tokens.add(new int[] {found.start(), found.end()});
        }
        // Half of them change values only, which are seldomer.
        List<int[]> values = tokens.stream()
                .filter(token -> token[0] > 0 && json.charAt(token[0] - 1) == ':')
                .toList();
        List<int[]> from = random.nextBoolean() ? values : tokens;
        int[] one = from.get(random.nextInt(from.size()));
        int[] other = tokens.get(random.nextInt(tokens.size()));
        String with = switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> json.substring(other[0], other[1]);
            case 2 -> "\"\"";
            case 3 -> "-1";
            case 4 -> "\"" + "x".repeat(random.nextInt(3000)) + "\"";
            case 5 -> "null";
            case 6 ->
                Stream.of("9999999999999999999", "1e400", "[]", "{}", "true", "\"0001-01-01\"", "\"\\ud800\"")
                        .toList()
                        .get(random.nextInt(7));
            default -> json.substring(one[0], one[1]) + json.substring(one[0], one[1]);
        };
        return json.substring(0, one[0]) + with + json.substring(one[1]);
    }
}
