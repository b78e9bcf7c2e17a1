package app.rebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.attachment.AttachmentService;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.printout.PartId;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Keys;
import app.rebound.vault.Passphrase;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands on real workbooks: what they write, what they say, and what they end with.
@Tag("db")
class ReboundCommandTest {
    private final TestClock clock = new TestClock();
    private final Vault vault = TestVault.at(clock);
    private final List<Path> windows = new ArrayList<>();
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private int run(Locale language, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return ReboundCommand.run(
                new CliServices(
                        Messages.of(language), vault, clock, ZoneOffset.UTC, SecretSource.none(), SharedWords.ORDINARY),
                windows::add,
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
    }

    private int run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private String at(String name) {
        return temp.resolve(name).toString();
    }

    @Test
    void withoutASubCommandTheWindowOpens() {
        assertThat(run()).isZero();
        assertThat(run(at("book"))).isZero();
        assertThat(windows).containsExactly(null, temp.resolve("book"));
    }

    @Test
    void theExampleIsWrittenAndPrinted() throws IOException {
        assertThat(run("example", at("W"))).isZero();
        assertThat(out.toString()).contains(at("W"));
        assertThat(run("print", at("W"), "--reader", "mentor", "--out", at("W.pdf")))
                .as(err.toString())
                .isZero();
        try (var pdf = Loader.loadPDF(temp.resolve("W.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Harbour");
        }
    }

    @Test
    void aReplyIsShownAndThenTakenInOnce() throws IOException {
        run("example", at("W"));
        assertThat(run("print", at("W"), "--out", at("W.pdf"))).isZero();
        try (var pdf = Loader.loadPDF(temp.resolve("W.pdf").toFile())) {
            pdf.getDocumentCatalog()
                    .getAcroForm()
                    .getFields()
                    .getFirst()
                    .getCOSObject()
                    .setString("V", "Well seen.");
            pdf.save(temp.resolve("back.pdf").toFile());
        }
        assertThat(run("reply", at("W"), at("back.pdf"), "--dry-run"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("(new)", "Nothing was taken in. New: 1.")
                .doesNotContain("Well seen");
        assertThat(run("reply", at("W"), at("back.pdf"), "--who", "Nadia")).isZero();
        assertThat(out.toString()).contains("Taken in: 1 new, 0 changed. Known already: 0. Not taken in: 0.");
        assertThat(run(Locale.FRENCH, "reply", at("W"), at("back.pdf"))).isZero();
        assertThat(out.toString()).contains("(déjà connu)", "Déjà connus\u00A0: 1.");
        assertThat(run("reply", at("W"), at("W.pdf"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("no comment is in it", "as it was", "by hand");
        assertThat(run("reply", at("W"), at("none.pdf"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(run("reply", at("W"))).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void everyKindIsPrintedWithAllThatCanBeChosen() throws IOException {
        run("example", at("W"));
        for (PrintoutKind kind : PrintoutKind.values()) {
            assertThat(run("print", at("W"), "--kind", kind.id(), "--out", at(kind.id() + ".pdf")))
                    .as(err.toString())
                    .isZero();
            assertThat(temp.resolve(kind.id() + ".pdf")).isNotEmptyFile();
        }
        assertThat(run(
                        "print",
                        at("W"),
                        "--parts",
                        "timeline,lessons",
                        "--reader",
                        "MENTOR",
                        "--paper",
                        "a5",
                        "--across",
                        "--type",
                        "large",
                        "--language",
                        "fr",
                        "--no-pseudonyms",
                        "--no-comments",
                        "--from",
                        "2024-03-01",
                        "--to",
                        "2024-04-30",
                        "--out",
                        at("fr.pdf")))
                .as(err.toString())
                .isZero();
        try (var pdf = Loader.loadPDF(temp.resolve("fr.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Leçons et changements", "Client lost")
                    .doesNotContain("Why it happened", "Kick-off");
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
    }

    @Test
    void aKeptPrintoutIsMadeAgain() throws IOException {
        run("example", at("W"));
        assertThat(run("print", at("W"), "--printout", "For Miriam", "--out", at("K.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("No printout was kept");
        try (Workbook workbook = vault.open(temp.resolve("W"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            services.namedPrintouts()
                    .add(
                            "For Miriam",
                            PrintoutChoice.document(
                                    services.setbacks().all().getFirst().id(),
                                    PrintoutChoice.Reader.MENTOR,
                                    List.of(PartId.LEDGER),
                                    true,
                                    Locale.ENGLISH));
        }
        assertThat(run("print", at("W"), "--printout", "for miriam", "--out", at("K.pdf")))
                .as(err.toString())
                .isZero();
        try (var pdf = Loader.loadPDF(temp.resolve("K.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("What it cost and what it gave")
                    .doesNotContain("Lessons and changes");
        }
        assertThat(run("print", at("W"), "--printout", "another", "--out", at("K2.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("For Miriam");
        assertThat(run("print", at("W"), "--printout", "for miriam", "--kind", "document", "--out", at("K2.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(temp.resolve("K2.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--kind,opera,recovery-book",
        "--parts,opera,timeline",
        "--reader,boss,manager",
        "--paper,papyrus,letter",
        "--type,tiny,small",
        "--language,xx,fr",
        "--from,yesterday,2026-01-31",
        "--to,2024-02-31,2026-01-31"
    })
    void whatAPrintoutDoesNotTakeIsSaid(String option, String value, String instead) {
        run("example", at("W"));
        assertThat(run("print", at("W"), option, value, "--out", at("W.pdf"))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains(option, value, instead, "Nothing was written");
        assertThat(run(Locale.FRENCH, "print", at("W"), option, value, "--out", at("W.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains(option, value, instead, "Rien n’a été écrit");
        assertThat(temp.resolve("W.pdf")).doesNotExist();
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsSaid() {
        run("example", at("W"));
        assertThat(run("print", at("W"), "--from", "2024-05-01", "--to", "2024-04-01", "--out", at("W.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--to", "--from");
    }

    @Test
    void aTimelineIsSavedInEachFormat() throws IOException {
        run("example", at("W"));
        for (String format : List.of("svg", "png", "pdf", "csv")) {
            assertThat(run("timeline", at("W"), "--format", format, "--out", at("W." + format)))
                    .as(err.toString())
                    .isZero();
            assertThat(out.toString()).contains("not protected");
            assertThat(temp.resolve("W." + format)).isNotEmptyFile();
        }
        assertThat(Files.readString(temp.resolve("W.svg"))).contains("Harbour");
        assertThat(temp.resolve("W.csv")).content().startsWith("Title,When,").contains("First talk with Nadia");
        assertThat(Files.readAllLines(temp.resolve("W.csv")).getFirst())
                .doesNotContain("What I thought", "What I felt");
        assertThat(run("timeline", at("W"), "--format", "csv", "--mark", "--private", "--out", at("M.csv")))
                .isZero();
        assertThat(temp.resolve("M.csv"))
                .content()
                .startsWith("\uFEFFTitle,When,")
                .contains("What I thought", "What I felt");
        assertThat(run("timeline", at("W"), "--format", "pdf", "--pages", "--paper", "a3", "--out", at("P.pdf")))
                .isZero();
        assertThat(run("timeline", at("W"), "--format", "svg", "--out", at("no/W.svg")))
                .isEqualTo(ExitCode.TARGET.number());
        assertThat(run("timeline", at("W"), "--format", "gif", "--out", at("W.gif")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(run("timeline", at("W"), "--setback", "third", "--format", "svg", "--out", at("X.svg")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(temp.resolve("X.svg")).doesNotExist();
    }

    @Test
    void theExampleSpeaksFrenchToo() {
        assertThat(run(Locale.FRENCH, "example", at("W"))).isZero();
        try (Workbook workbook = vault.open(temp.resolve("W"))) {
            assertThat(WorkbookServices.of(workbook).answers().ofSetback(onlySetback(workbook)))
                    .allMatch(answer -> answer.language().equals("fr"));
        }
    }

    private static java.util.UUID onlySetback(Workbook workbook) {
        return WorkbookServices.of(workbook).setbacks().all().getFirst().id();
    }

    @Test
    void anOccupiedFolderIsSaid() throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");
        assertThat(run("example", temp.toString())).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("not empty").contains("Nothing in it was changed");
    }

    @Test
    void severalSetbacksAreListedAndOneCanBeNamed() {
        try (Workbook workbook = vault.create(temp.resolve("W"))) {
            for (String title : List.of("First thing", "Second thing")) {
                WorkbookServices.of(workbook)
                        .setbacks()
                        .add(new SetbackDraft(title, SetbackKind.FIRED, null), "recovery");
            }
        }
        assertThat(run("print", at("W"), "--out", at("W.pdf"))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("First thing").contains("Second thing");
        assertThat(temp.resolve("W.pdf")).doesNotExist();
        assertThat(run("print", at("W"), "--setback", "third", "--out", at("W.pdf")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(run("print", at("W"), "--setback", "second thing", "--out", at("W.pdf")))
                .isZero();
    }

    @Test
    void aWorkbookWithoutASetbackIsSaid() {
        vault.create(temp.resolve("W")).close();
        assertThat(run("print", at("W"), "--out", at("W.pdf"))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("no setback");
    }

    @Test
    void aMissingWorkbookIsSaidInBothLanguages() {
        assertThat(run("print", at("no"), "--out", at("W.pdf"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("There is no workbook");
        assertThat(run(Locale.FRENCH, "print", at("no"), "--out", at("W.pdf"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("Il n’y a pas de cahier");
    }

    @Test
    void anUnwritableTargetIsSaid() {
        run("example", at("W"));
        assertThat(run("print", at("W"), "--out", at("no/W.pdf"))).isEqualTo(ExitCode.TARGET.number());
        assertThat(err.toString()).contains("cannot be written");
    }

    @Test
    void wrongWordsAreRefusedWithHelp() {
        assertThat(run("print")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void helpAndVersionAnswer() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("example").contains("print").contains("Opens the window");
        assertThat(run(Locale.FRENCH, "print", "--help")).isZero();
        assertThat(out.toString()).contains("Enregistre en PDF");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("(?s)Rebound \\d+\\.\\d+.*");
    }

    private void protect(String passphrase) {
        try (Workbook workbook = vault.open(temp.resolve("W"));
                Passphrase words = Passphrase.of(passphrase.toCharArray())) {
            workbook.keys().protect(words);
        }
    }

    private int runWith(String input, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var secrets = new SecretSource(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), _ -> Optional.empty());
        return ReboundCommand.run(
                new CliServices(Messages.of(Locale.ENGLISH), vault, clock, ZoneOffset.UTC, secrets),
                windows::add,
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
    }

    private Path onlyBackup() {
        return vault.restore().backups(temp.resolve("W")).getFirst().file();
    }

    @Test
    void aBackupIsMadeListedAndRestored() {
        run("example", at("W"));
        assertThat(run("backup", at("W"), "--to", at("copy.zip")))
                .as(err.toString())
                .isZero();
        assertThat(temp.resolve("copy.zip")).hasSameBinaryContentAs(onlyBackup());
        assertThat(run("backups", at("W"))).isZero();
        assertThat(out.toString())
                .contains("2024-04-18 19:04")
                .contains(onlyBackup().toString());
        assertThat(run("restore", at("copy.zip"), "--to", at("N")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("setbacks 1");
        assertThat(run("print", at("N"), "--out", at("N.pdf"))).isZero();
    }

    @Test
    void aWorkbookIsReplacedOnlyWhenAskedForAndThenKept() {
        run("example", at("W"));
        run("backup", at("W"), "--to", at("copy.zip"));
        assertThat(run("restore", at("copy.zip"), "--to", at("W"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(run("restore", at("copy.zip"), "--to", at("W"), "--replace")).isZero();
        assertThat(out.toString()).contains("replaced-");
        assertThat(run("check", at("W"))).isZero();
    }

    @Test
    void aCheckSaysWhatIsSoundAndWhatIsNot() throws IOException {
        run("example", at("W"));
        assertThat(run("check", at("W"))).as(err.toString()).isZero();
        assertThat(out.toString()).contains("is sound").contains("no backup yet");
        run("backup", at("W"));
        assertThat(run("check", at("W"))).isZero();
        assertThat(out.toString()).contains("is whole");
        byte[] bytes = Files.readAllBytes(onlyBackup());
        bytes[bytes.length / 2] ^= 1;
        Files.write(onlyBackup(), bytes);
        assertThat(run("check", at("W"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(out.toString()).contains("newest backup cannot be read");
        assertThat(run("restore", onlyBackup().toString(), "--to", at("N"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("cannot be read");
        assertThat(temp.resolve("N").resolve("workbook.key")).doesNotExist();
    }

    @Test
    void attachmentsAreCheckedAndGoWithABackup() throws IOException {
        run("example", at("W"));
        try (Workbook workbook = vault.open(temp.resolve("W"))) {
            new AttachmentService(workbook.database(), workbook.attachments())
                    .add(
                            new Ref(Noun.ENTRY, UUID.randomUUID()),
                            "what was said".getBytes(StandardCharsets.UTF_8),
                            "a-planted-name.txt",
                            "text/plain");
        }
        Path place = Files.createDirectories(temp.resolve("elsewhere"));
        assertThat(run("backup", at("W"), "--to", place.resolve("copy.zip").toString()))
                .as(err.toString())
                .isZero();
        assertThat(run("check", at("W"))).isZero();
        assertThat(out.toString()).contains("One attachment was read; it is whole.");
        assertThat(run("restore", place.resolve("copy.zip").toString(), "--to", at("N")))
                .isZero();
        assertThat(out.toString()).contains("One attachment brought back");
        assertThat(run("check", at("N"))).isZero();

        emptied("W/backups");
        assertThat(run("check", at("W"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(out.toString()).contains("The newest backup lacks one attachment");
        emptied("W");
        assertThat(run("check", at("W"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(out.toString()).contains("0 whole, 1 missing, 0 damaged").doesNotContain("planted");
        emptied("elsewhere");
        assertThat(run("restore", place.resolve("copy.zip").toString(), "--to", at("M")))
                .isZero();
        assertThat(out.toString()).contains("One attachment of this backup cannot be found");
    }

    /// Removes the attachments that lie in a folder.
    private void emptied(String folder) throws IOException {
        try (var inside = Files.newDirectoryStream(temp.resolve(folder), "attachments*")) {
            for (Path attachments : inside) {
                try (var files = Files.newDirectoryStream(attachments)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    @Test
    void aPassphraseComesFromStandardInput() {
        run("example", at("W"));
        protect("quiet water runs");
        assertThat(run("check", at("W"))).isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("passphrase");
        assertThat(runWith("loud water\n", "check", at("W"), "--passphrase-stdin"))
                .isEqualTo(ExitCode.WORKBOOK.number());
        assertThat(err.toString()).contains("not the passphrase of this workbook");
        assertThat(runWith("quiet water runs\nmore\n", "check", at("W"), "--passphrase-stdin"))
                .as(err.toString())
                .isZero();
        assertThat(runWith("quiet water runs", "print", at("W"), "--passphrase-stdin", "--out", at("W.pdf")))
                .isZero();
        assertThat(runWith("quiet water runs\r\n", "backup", at("W"), "--passphrase-stdin", "--to", at("copy.zip")))
                .isZero();
        assertThat(runWith("quiet water runs", "restore", at("copy.zip"), "--to", at("N"), "--passphrase-stdin"))
                .as(err.toString())
                .isZero();
    }

    @Test
    void aRecoveryKeyIsTakenInTheSamePlace() {
        run("example", at("W"));
        protect("quiet water runs");
        String typed;
        try (Workbook workbook = vault.open(temp.resolve("W"), Passphrase.of("quiet water runs".toCharArray()));
                RecoveryKey recovery = Keys.newRecoveryKey()) {
            workbook.keys().addRecovery(recovery);
            typed = new String(recovery.characters());
        }
        assertThat(runWith(typed + "\n", "check", at("W"), "--passphrase-stdin"))
                .as(err.toString())
                .isZero();
        assertThat(runWith("quiet water runs\n", "check", at("W"), "--passphrase-stdin"))
                .isZero();
    }
}
