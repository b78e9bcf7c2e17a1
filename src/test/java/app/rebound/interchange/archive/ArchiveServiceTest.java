package app.rebound.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.WorkbookServices;
import app.rebound.db.RawRows;
import app.rebound.db.TableShape;
import app.rebound.example.ExampleReader;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.fault.WorkbookException.Refused.Objection;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.interchange.archive.MergeReport.Change;
import app.rebound.journal.Entry;
import app.rebound.journal.EntryVersion;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("db")
class ArchiveServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    private final TestClock clock = new TestClock();
    private final List<Workbook> open = new ArrayList<>();

    @TempDir
    private Path folder;

    private WorkbookServices book(String name) {
        Workbook workbook = TestVault.at(clock).create(folder.resolve(name));
        open.add(workbook);
        return WorkbookServices.of(workbook);
    }

    private WorkbookServices example(String name) throws IOException {
        WorkbookServices book = book(name);
        book.examples().add(ExampleReader.of(Locale.ENGLISH), Messages.of(Locale.ENGLISH));
        UUID entry = book.entries().add(DAY, null, "A day", "Words with half a pair \uD800 and a whole \uD83C\uDF31");
        Path file = folder.resolve(name + ".txt");
        Files.writeString(file, "kept beside");
        book.attachments().add(new Ref(Noun.ENTRY, entry), file, "visit");
        UUID gone = book.entries().add(DAY, null, "Thrown away", "Tombstone");
        book.entries().trash(gone);
        UUID rewritten = book.entries().add(DAY, null, "Twice", "First");
        change(book, rewritten, "Second");
        return book;
    }

    @AfterEach
    void close() {
        open.forEach(Workbook::close);
    }

    private Path out(WorkbookServices book) {
        Path file = folder.resolve(open.size() + "-" + System.nanoTime() + ".zip");
        book.archives().write(file, clock.instant(), null, _ -> {});
        return file;
    }

    private static MergeReport in(WorkbookServices book, Path file) {
        return book.archives().merge(file, null, _ -> {});
    }

    /// Every row of every table, by table and id.
    static Map<String, String> rows(WorkbookServices book) {
        return book.workbook().database().read(handle -> {
            Map<String, String> rows = new TreeMap<>();
            for (TableShape shape : TableShape.all(handle)) {
                RawRows.of(handle, shape)
                        .each(row -> rows.put(shape.name() + " " + row.get("id"), new TreeMap<>(row).toString()));
            }
            return rows;
        });
    }

    @Test
    void anEmptyWorkbookBecomesAnEqualOne() throws IOException {
        WorkbookServices from = example("from");
        WorkbookServices to = book("to");
        Path file = out(from);

        MergeReport preview = to.archives().preview(file, null, _ -> {});
        assertThat(rows(to)).isEmpty();
        MergeReport done = in(to, file);

        assertThat(rows(to)).isEqualTo(rows(from)).hasSizeGreaterThan(100);
        assertThat(done.kinds()).isEqualTo(preview.kinds());
        assertThat(done.of(Change.REMEMBERED, "entry")).isEqualTo(1);
        assertThat(done.versions()).isPositive();
        assertThat(done.attachments()).isEqualTo(1);
        assertThat(done.missing()).isZero();
        var entry = to.entries().all().stream()
                .filter(one -> one.title().equals("A day"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.text()).contains("\uD800 and a whole \uD83C\uDF31");
        var attached = to.attachments().of(new Ref(Noun.ENTRY, entry.id())).getFirst();
        assertThat(to.attachments().read(attached)).asString().isEqualTo("kept beside");
        assertThat(to.workbook().database().check(() -> false).isClean()).isTrue();
        assertThat(to.workbook().attachments().check(() -> false).isClean()).isTrue();
        assertThat(to.workbook().database().undoStack().undoKey()).isEmpty();
    }

    @Test
    void aSecondTimeNothingHappens() throws IOException {
        WorkbookServices from = example("from");
        WorkbookServices to = book("to");
        Path file = out(from);
        in(to, file);
        var once = rows(to);

        MergeReport again = in(to, file);

        assertThat(rows(to)).isEqualTo(once);
        assertThat(again.isNothing()).isTrue();
        assertThat(again.of(Change.SAME)).isPositive();
    }

    @Test
    void whatIsWrittenAfterwardsIsNewerThanWhatCameIn() throws IOException {
        WorkbookServices from = example("from");
        WorkbookServices to = book("to");
        in(to, out(from));
        Entry entry = to.entries().all().getFirst();

        change(to, entry.id(), "Mine");

        in(from, out(to));
        assertThat(from.entries().find(entry.id()).orElseThrow().text()).isEqualTo("Mine");
        assertThat(from.entries().versions(entry.id(), 0, 9))
                .extracting(version -> version.entry().text())
                .contains(entry.text());
    }

    private void change(WorkbookServices book, UUID entry, String text) {
        String title = book.entries().find(entry).orElseThrow().title();
        book.entries().takeBack(new EntryVersion(clock.instant(), new Entry(entry, DAY, null, title, text)));
    }

    @Test
    void theSameExerciseAnsweredOnBothSidesBecomesOneAnswer() {
        WorkbookServices one = book("one");
        UUID setback = one.setbacks().add(new SetbackDraft("Lost it", SetbackKind.FIRED, null), "p");
        WorkbookServices two = book("two");
        in(two, out(one));
        answer(two, setback, "from two");
        answer(one, setback, "from one");
        answer(one, setback, "from one, again");

        Path fromOne = out(one);
        in(one, out(two));
        in(two, fromOne);

        assertThat(rows(one)).isEqualTo(rows(two));
        assertThat(rows(one).keySet().stream().filter(key -> key.startsWith("answer ")))
                .hasSize(1);
        assertThat(one.answers().find(setback, "first").orElseThrow().parts())
                .extracting(AnswerPart::text)
                .containsExactly("from one, again");
        assertThat(one.answers().versions(setback, "first", 0, 9))
                .anySatisfy(version ->
                        assertThat(version.parts()).extracting(AnswerPart::text).containsExactly("from two"));
    }

    private static void answer(WorkbookServices book, UUID setback, String text) {
        book.answers()
                .save(new AnswerDraft(
                        setback, "first", "p", 1, "en", "", false, false, List.of(AnswerPart.text("k", 0, text)), "v"));
    }

    @Test
    void whatIsGoneForGoodStaysGone() {
        WorkbookServices one = book("one");
        UUID entry = one.entries().add(DAY, null, "The call", "What was said");
        change(one, entry, "Nothing was said");
        WorkbookServices two = book("two");
        in(two, out(one));
        Path still = out(two);
        one.trash().erase(List.of(new Ref(Noun.ENTRY, entry)));

        in(one, still);
        MergeReport report = in(two, out(one));

        assertThat(report.of(Change.ERASED, "entry")).isEqualTo(1);
        assertThat(rows(one)).isEqualTo(rows(two));
        assertThat(rows(two).toString()).doesNotContain("The call", "was said");
    }

    @Test
    void aProtectedFileOpensWithItsPassphraseOnly() throws IOException {
        WorkbookServices from = example("from");
        WorkbookServices to = book("to");
        Path file = folder.resolve("protected.zip");
        from.archives().write(file, clock.instant(), "long enough".toCharArray(), _ -> {});

        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("workbook.json");
        assertTrouble(() -> in(to, file), Objection.PROTECTED);
        assertTrouble(() -> to.archives().merge(file, "another".toCharArray(), _ -> {}), Objection.WRONG_PASSPHRASE);
        assertThat(rows(to)).isEmpty();
        to.archives().merge(file, "long enough".toCharArray(), _ -> {});
        assertThat(rows(to)).isEqualTo(rows(from));
    }

    static void assertTrouble(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Objection trouble) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objection()).isEqualTo(trouble));
    }

    @Test
    void theFileDescribesItself() throws IOException {
        Path file = out(example("from"));
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
                    .startsWith("workbook.json", "workbook.schema.json")
                    .hasSize(3);
        }
    }

    @Test
    void everyTableAndColumnOfTheSchemaIsInIt() throws IOException {
        WorkbookServices book = example("from");
        List<String> columns = book.workbook()
                .database()
                .read(handle -> handle.createQuery("""
                        SELECT LOWER(table_name || '.' || column_name) FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND column_name <> 'ROW_HASH'
                            AND table_name NOT IN ('META', 'INDEX_FILE')
                        """).mapTo(String.class).list());
        List<String> shapes = book.workbook()
                .database()
                .read(handle -> TableShape.all(handle).stream()
                        .flatMap(shape -> shape.columns().stream().map(column -> shape.name() + "." + column))
                        .toList());
        assertThat(shapes).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void whatMayBeThereOnceOnlyIsKnown() {
        List<String> uniques = book("book")
                .workbook()
                .database()
                .read(handle -> handle.createQuery("""
                        SELECT LOWER(t.table_name) || ' ' || LISTAGG(LOWER(k.column_name), ' ')
                            WITHIN GROUP (ORDER BY k.ordinal_position)
                        FROM information_schema.table_constraints t
                        JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name
                        WHERE t.constraint_type = 'UNIQUE' AND t.table_schema = 'PUBLIC'
                        GROUP BY t.table_name, t.constraint_name
                        """).mapTo(String.class).list());
        assertThat(uniques)
                .containsExactlyInAnyOrderElementsOf(Aliases.keys().entrySet().stream()
                        .map(key -> key.getKey() + " " + String.join(" ", key.getValue()))
                        .toList());
    }
}
