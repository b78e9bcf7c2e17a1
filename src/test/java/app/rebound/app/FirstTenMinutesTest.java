package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody has to do who opens the program for the first time: each click and each key beside their own words is
/// counted, so that a change that asks for more of them is seen.
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

        void press(KeyCode key) {
            done.add("press " + key);
            screen.press(key);
        }

        /// Types into what has the focus already; nothing has to be done for that.
        void type(String inId, String words) {
            screen.waitUntil(() -> screen.run(() -> isFocused(inId)));
            screen.type(words);
        }

        private boolean isFocused(String id) {
            Node owner = guest.stage().getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
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
    void aFirstPageIsPrintedBySevenClicksAndKeys(Screen screen) throws Exception {
        Hands hands = start(screen);
        hands.click("welcome-start");
        hands.click("today-name");
        hands.type("setback-form-title", "Let go after nine years");
        hands.press(KeyCode.ENTER);
        hands.type("answer-knew-when", "The door closed behind her.");
        hands.click("wizard-next");
        hands.type("answer-what-0", "Ring the agency");
        hands.click("go-printouts");
        // Nothing of what a mentor is shown at first is written yet, which is said with what there is.
        hands.guest.waitFor("printout-written");
        hands.click("printout-take-step-begin");
        screen.waitUntil(() -> !screen.isShown("printout-written"));
        hands.click("save-pdf");
        screen.waitUntil(() -> Files.exists(hands.guest.printout()));
        assertThat(hands.done).hasSize(7);
        try (PDDocument pdf = Loader.loadPDF(hands.guest.printout().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Let go after nine years", "Ring the agency")
                    .doesNotContain("The door closed");
        }
        hands.guest.close();
    }
}
