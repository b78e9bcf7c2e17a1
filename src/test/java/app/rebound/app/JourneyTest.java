package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Settings;
import app.rebound.settings.SettingsStore;
import app.rebound.settings.Theme;
import app.rebound.testing.ChildJava;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Event;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job through the window: write, be killed, open again, find everything, hand over a PDF.
@FxTest
@Tag("journey")
class JourneyTest {
    @TempDir
    private Path home;

    @Test
    void whatSaidSavedSurvivesAKillAndReachesThePdf(Screen screen) throws Exception {
        killFirstSitting();
        assertThat(stored()).containsAll(FirstSitting.WRITTEN.values());

        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        guest.click("go-timeline");
        screen.waitUntil(() -> screen.isShown("timeline-table"));
        assertThat(guest.words("page-subtitle")).contains("5 events");
        guest.savePrintout();
        guest.close();

        String printed = text(guest.printout());
        assertThat(printed).contains(FirstSitting.EVENTS);
        assertThat(printed).contains("The Lighthouse launch").contains(FirstSitting.WRITTEN.get("answer-words"));
        assertThat(printed)
                .as("the first exercise is private")
                .doesNotContain(FirstSitting.WRITTEN.get("answer-knew-when"));
    }

    private void killFirstSitting() throws IOException, InterruptedException {
        Process process = ChildJava.start(FirstSitting.class, true, home.toString());
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said = new ArrayList<>();
            String line = output.readLine();
            while (line != null && !line.equals(FirstSitting.READY)) {
                said.add(line);
                line = output.readLine();
            }
            assertThat(line).as(String.join("\n", said)).isEqualTo(FirstSitting.READY);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<String> stored() {
        var vault = TestVault.at(Clock.systemUTC());
        try (Workbook workbook = vault.open(home.resolve("data/workbook"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            var setback = services.setbacks().all().getFirst();
            assertThat(services.events().all(setback.id()))
                    .extracting(Event::title)
                    .containsExactlyInAnyOrderElementsOf(FirstSitting.EVENTS);
            return services.answers().ofSetback(setback.id()).stream()
                    .map(Answer::parts)
                    .flatMap(List::stream)
                    .map(AnswerPart::text)
                    .toList();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theExampleOpensFromTheFirstScreenAndItsScreensAnswer(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.FRENCH, Theme.DARK, null);
        guest.click("welcome-example");
        guest.waitFor("today");
        guest.click("go-people");
        guest.waitFor("people-list");
        guest.click("go-settings");
        guest.fire("close-workbook");
        guest.waitFor("welcome-start");
        assertThat(guest.words("welcome-start")).isEqualTo("Commencer à écrire");
        guest.close();
        Settings kept = new SettingsStore(guest.folders().settingsFile()).get();
        assertThat(kept.window()).isNotNull();
        assertThat(kept.workbook()).as("the example is not one's own").isNull();
    }

    @Test
    void aWorkbookThatCannotBeOpenedIsSaidOnTheFirstScreen(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.ENGLISH, Theme.LIGHT, home.resolve("nowhere"));
        assertThat(guest.words("trouble-what")).contains("There is no workbook");
        guest.close();
    }

    @Test
    void aWorkbookInUseIsSaidOnTheFirstScreen(Screen screen) {
        Path folder = home.resolve("book");
        try (Workbook _ = TestVault.at(Clock.systemUTC()).create(folder)) {
            var guest = new Guest(screen, home, Clock.systemUTC());
            guest.start(Locale.ENGLISH, Theme.LIGHT, folder);
            assertThat(guest.words("trouble-what")).contains("open in another window");
            guest.close();
        }
    }
}
