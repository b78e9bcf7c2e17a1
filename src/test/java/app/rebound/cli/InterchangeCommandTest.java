package app.rebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.id.IdSource;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `export` and `import` as a person or a script runs them.
@Tag("journey")
class InterchangeCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T10:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path book;

    @BeforeEach
    void example() {
        book = temp.resolve("book");
        assertThat(run("", "example", book.toString())).isZero();
    }

    private int run(String input, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var vault = new Vault(CLOCK, IdSource.timeOrdered(), () -> false, () -> new KeyCost(64, 1, 1));
        var services = new CliServices(
                Messages.of(Locale.ENGLISH),
                vault,
                CLOCK,
                ZoneOffset.UTC,
                new SecretSource(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), _ -> Optional.empty()));
        return ReboundCommand.run(services, _ -> {}, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (var all = Files.walk(book)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(one -> !one.endsWith("workbook.lock"))
                    .toList()) {
                files.put(book.relativize(file).toString(), (long) java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "json,a.zip",
        "html,a.html",
        "csv,a.csv",
        "ics,a.ics",
        "markwhen,a.mw",
        "timeline,a.timeline",
        "markdown,a"
    })
    void everyFormatIsWrittenAndTheWorkbookIsOnlyRead(String format, String name) throws IOException {
        var before = files();
        Path target = temp.resolve(name);
        assertThat(run("", "export", book.toString(), "--format", format, "--out", target.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Written: ", "This copy is not protected");
        assertThat(target).exists();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsThereIsNotWrittenOver() throws IOException {
        Path target = Files.createDirectory(temp.resolve("notes"));
        assertThat(run("", "export", book.toString(), "--format", "markdown", "--out", target.toString()))
                .isNotZero();
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void outAndIntoANewWorkbookIsEqual() {
        Path file = temp.resolve("all.zip");
        Path other = temp.resolve("other");
        run("", "export", book.toString(), "--format", "json", "--out", file.toString());
        assertThat(run("", "import", other.toString(), file.toString(), "--new"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Brought in from all.zip: new ");
        try (Workbook one = TestVault.at(CLOCK).open(book);
                Workbook two = TestVault.at(CLOCK).open(other)) {
            assertThat(two.database().check(() -> false).tables())
                    .isEqualTo(one.database().check(() -> false).tables());
        }
        assertThat(run("", "import", other.toString(), file.toString())).isZero();
        assertThat(out.toString()).contains("new 0, changed 0");
        assertThat(other.resolve("backups")).isNotEmptyDirectory();
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Path file = temp.resolve("all.zip");
        Path other = temp.resolve("other");
        try (Workbook made = TestVault.at(CLOCK).create(other)) {
            assertThat(WorkbookServices.of(made).entries().all()).isEmpty();
        }
        run("", "export", book.toString(), "--format", "json", "--out", file.toString());
        assertThat(run("", "import", other.toString(), file.toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("all.zip would bring in: new ");
        try (Workbook made = TestVault.at(CLOCK).open(other)) {
            assertThat(WorkbookServices.of(made).setbacks().all()).isEmpty();
        }
    }

    @Test
    void aProtectedCopyAsksForItsPassphrase() {
        Path file = temp.resolve("all.zip");
        assertThat(run(
                        "four words are enough\n",
                        "export",
                        book.toString(),
                        "--format",
                        "json",
                        "--encrypt",
                        "--out",
                        file.toString()))
                .isZero();
        assertThat(out.toString()).contains("opens with its passphrase only");
        Path other = temp.resolve("other");
        assertThat(run("wrong\n", "import", other.toString(), file.toString(), "--new"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("not the passphrase");
        assertThat(run("four words are enough\n", "import", other.toString(), file.toString()))
                .isZero();
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithWords() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.zip"), "notes");
        assertThat(run("", "import", book.toString(), file.toString(), "--as", "json"))
                .isEqualTo(5);
        assertThat(err.toString()).contains("is not a workbook that Rebound wrote out", "Nothing was brought in");
    }
}
