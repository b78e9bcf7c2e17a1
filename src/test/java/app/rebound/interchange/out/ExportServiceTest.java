package app.rebound.interchange.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Timing;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each open form: what is in it, and what stays out.
@Tag("db")
class ExportServiceTest {
    private static final String SECRET = "Nobody may read this";

    private final TestClock clock = new TestClock();

    @TempDir
    private Path temp;

    private Workbook workbook;
    private WorkbookServices book;

    @BeforeEach
    void open() throws IOException {
        workbook = TestVault.at(clock).create(temp.resolve("book"));
        book = WorkbookServices.of(workbook);
        book.examples().add(ExampleReader.of(Locale.ENGLISH), Messages.of(Locale.ENGLISH));
        UUID entry = book.entries()
                .add(LocalDate.of(2024, 4, 18), null, "con: <b>\"A\" day?</b>", "![x](http://far.example/y.png) words");
        Path file = Files.writeString(temp.resolve("note.txt"), "kept");
        book.attachments().add(new Ref(Noun.ENTRY, entry), file, "v");
        event("=1+1 (vague)", "2024-21", false);
        event(SECRET, "2024-03-02", true);
    }

    private void event(String title, String edtf, boolean isPrivate) {
        EventDraft draft = EventDraft.titled(title, List.of())
                .withTiming(
                        Timing.of(new DateStatement(null, FuzzyDate.parse(edtf).orElseThrow())));
        UUID id = book.events().add(draft);
        workbook.database().write(tx -> {
            tx.update("event", id, java.util.Map.of("is_private", isPrivate));
            return true;
        });
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private ExportReport write(OpenFormat format, Path target, boolean isPrivateToo) {
        return book.exports(Messages.of(Locale.ENGLISH))
                .write(target, new ExportChoice(format, isPrivateToo, clock.instant(), ZoneOffset.UTC), null, _ -> {});
    }

    private String text(OpenFormat format, boolean isPrivateToo) throws IOException {
        Path target = temp.resolve("out-" + isPrivateToo + format.ending());
        write(format, target, isPrivateToo);
        if (!format.isFolder()) {
            return Files.readString(target);
        }
        var all = new StringBuilder();
        try (var files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "ICS"})
    void whatIsPrivateStaysOutUnlessAskedFor(OpenFormat format) throws IOException {
        assertThat(text(format, false)).doesNotContain(SECRET);
        assertThat(text(format, true)).contains(SECRET);
    }

    @Test
    void aFolderHasAFileForEachThingAndAttachmentsBeside() throws IOException {
        Path target = temp.resolve("notes");
        ExportReport report = write(OpenFormat.MARKDOWN, target, true);
        try (var files = Files.walk(target)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")).count())
                    .isEqualTo(report.total());
        }
        Path entry = target.resolve("journal/2024/2024-04-18 con b A day b.md");
        assertThat(entry)
                .content()
                .contains("title: \"con: <b>\\\"A\\\" day?</b>\"", "date: \"2024-04-18\"")
                .contains("[note.txt](<2024-04-18 con b A day b files/note.txt>)");
        assertThat(target.resolve("journal/2024/2024-04-18 con b A day b files/note.txt"))
                .hasContent("kept");
        assertThat(report.attachments()).isEqualTo(1);
        assertThatThrownBy(() -> write(OpenFormat.MARKDOWN, target, true))
                .isInstanceOf(WorkbookException.Occupied.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CON|CON_",
                "aux.txt|aux.txt_",
                "a/b\\c:d*e?|a b c d e",
                "...|untitled",
                "end. |end",
                "''|untitled",
                "../../etc/passwd|etc passwd"
            })
    void namesFitEverySystem(String words, String name) {
        assertThat(SafeName.of(words, "untitled")).isEqualTo(name);
    }

    @Test
    void namesDifferWhereLettersDoNot() {
        var names = new SafeName();
        assertThat(List.of(
                        names.fresh("a", "Day", ".md"), names.fresh("a", "day", ".md"), names.fresh("b", "day", ".md")))
                .containsExactly("Day.md", "day 2.md", "day.md");
    }

    @Test
    void onePageFetchesAndRunsNothing() throws IOException {
        assertThat(text(OpenFormat.HTML, true))
                .startsWith("<!doctype html>")
                .contains("&lt;b&gt;", "This copy is not protected")
                .doesNotContain("<script", "<img", "far.example", "<b>");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsGuarded() throws IOException {
        assertThat(text(OpenFormat.CSV, true)).contains("'=1+1");
    }

    @Test
    void aVagueDateIsASpanForMarkwhenAndFuzzyForTimeline() throws Exception {
        assertThat(text(OpenFormat.MARKWHEN, false))
                .contains("2024-03-01/2024-05-31: =1+1 (vague)", "certainty: about", "edtf: 2024-21");
        String timeline = text(OpenFormat.TIMELINE, false);
        assertThat(timeline).contains("<start>2024-03-01 00:00:00</start><end>2024-06-01 00:00:00</end>");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(timeline.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        long dated = book.events().all(null).stream()
                .filter(event -> event.when() != null && !event.title().equals(SECRET))
                .filter(event -> !event.isPrivate())
                .count();
        assertThat(document.getElementsByTagName("event").getLength()).isEqualTo((int) dated);
    }

    @Test
    void theCalendarHasStepsAndSessions() throws IOException {
        assertThat(text(OpenFormat.ICS, true))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT")
                .endsWith("END:VCALENDAR\r\n");
    }
}
