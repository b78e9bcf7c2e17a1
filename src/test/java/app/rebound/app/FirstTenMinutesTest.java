package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody has to do who opens the program for the first time: each click is counted, so that a change that
/// asks for more of them is seen.
@FxTest
@Tag("journey")
class FirstTenMinutesTest {
    @TempDir
    private Path home;

    /// The hands of that person, and what they did.
    private static final class Hands {
        private final Screen screen;
        private final Guest guest;
        private final List<String> done = new ArrayList<>();

        Hands(Screen screen, Guest guest) {
            this.screen = screen;
            this.guest = guest;
        }

        void click(String id) {
            done.add("click " + id);
            guest.waitFor(id);
            screen.click(id);
        }
    }

    private Hands start(Screen screen) {
        var guest = new Guest(screen, home, new TestClock());
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        return new Hands(screen, guest);
    }

    @Test
    void aFirstFeelingIsSavedByTwoClicks(Screen screen) {
        Hands hands = start(screen);
        hands.click("welcome-start");
        hands.click("checkin-sad");
        hands.guest.waitForWords("checkin-saved", "Saved");
        assertThat(hands.done).hasSize(2);
        hands.guest.close();
    }

    @Test
    void aFirstPageIsSavedBySixClicksAndAName(Screen screen) throws IOException {
        Hands hands = start(screen);
        hands.click("welcome-start");
        hands.click("go-printouts");
        hands.click("printout-begin");
        hands.guest.waitFor("setback-form-title");
        screen.fill("setback-form-title", "The contract");
        hands.click("setback-form-save");
        hands.guest.waitFor("go-printouts");
        hands.click("go-printouts");
        hands.guest.waitFor("save-pdf");
        screen.waitUntil(() -> !screen.find("save-pdf", Button.class).isDisabled());
        hands.click("save-pdf");
        screen.waitUntil(() -> Files.exists(hands.guest.printout()));
        try (PDDocument printed = Loader.loadPDF(hands.guest.printout().toFile())) {
            assertThat(new PDFTextStripper().getText(printed)).contains("The contract");
        }
        assertThat(hands.done).hasSize(6);
        hands.guest.close();
    }
}
