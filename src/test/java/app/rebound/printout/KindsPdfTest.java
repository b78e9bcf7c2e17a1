package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of printout of the worked example, as a file that lasts and that can be read aloud.
@Tag("db")
class KindsPdfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyKindOfTheExampleKeepsBothStandards(String language, @TempDir Path folder) throws Exception {
        Locale locale = Locale.of(language);
        Messages messages = Messages.of(locale);
        PdfWriter writer = new PdfWriter();
        Path shown = Files.createDirectories(Path.of("target", "printouts"));
        try (Workbook workbook = TestVault.at(new TestClock()).create(folder.resolve("W"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            UUID example = services.examples().add(ExampleReader.of(locale), messages);
            var composer =
                    new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
            for (PrintoutKind kind : PrintoutKind.values()) {
                UUID setback = kind.isOfSetback() ? example : null;
                var choice = ReaderDefaults.choice(
                        kind,
                        setback,
                        ReaderDefaults.reader(kind),
                        services.program(),
                        PageStyle.upright(Paper.A4),
                        locale);
                var printout = composer.compose(services.printouts().read(kind, setback), choice, DAY);
                MadeCopy copy = writer.copy(printout, choice.page(), Progress.NONE);
                Files.write(shown.resolve(kind.id() + "-" + language + ".pdf"), copy.pdf());
                assertThat(VeraPdf.findings(copy.pdf())).as(kind.id()).isEqualTo(List.of());
            }
        }
    }
}
