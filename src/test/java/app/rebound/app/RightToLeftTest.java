package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.journal.Entry;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Event;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody writes Hebrew and Arabic in the English program: it is typed, mended, saved, found and there again.
@FxTest
@Tag("journey")
class RightToLeftTest {
    private static final String HEBREW = "פוטרתי ביום שלישי (3 במרץ), בלי הסבר";
    private static final String ARABIC = "فقدت عملي اليوم. The call: 14:30, مكتب 5.";
    private static final String SETBACK = "פרויקט Lighthouse בוטל";
    private static final String EVENT = "הפגישה הראשונה";

    @TempDir
    private Path home;

    @Test
    void whatIsTypedIsSavedFoundAndThereAgain(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        var keys = new Keys(screen, guest);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        guest.fire("welcome-start");
        guest.waitFor("today");
        guest.fire("go-setbacks");
        guest.fire("new-setback");
        keys.awaitFocus("setback-form-title");
        screen.type(SETBACK + "!");
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        guest.waitFor("prompt");
        guest.fire("go-timeline");
        guest.typeInto("quick-add", "3 mar 2024 " + EVENT);
        screen.press(KeyCode.ENTER);
        guest.waitFor("timeline-table");
        screen.waitUntil(
                () -> screen.find("timeline-table", TableView.class).getItems().size() == 1);
        screen.press(KeyCode.CONTROL, KeyCode.J);
        guest.waitFor("entry-title");
        screen.run(() -> screen.find("entry-title", TextField.class).requestFocus());
        screen.type(HEBREW);
        keys.reach("the text", node -> node.getAccessibleRole() == AccessibleRole.TEXT_AREA);
        screen.type(ARABIC + "xy");
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.ENTER);
        screen.type(HEBREW);
        guest.waitForWords("save-line", "Saved");
        for (String sought : new String[] {"שלישי", "عملي", "הפגישה", "בוטל"}) {
            guest.fire("open-palette");
            screen.fill("palette-field", sought);
            screen.waitUntil(
                    () -> screen.find("palette-list", ListView.class).getItems().size() > 0);
            screen.press(KeyCode.ESCAPE);
        }
        guest.close();
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).open(home.resolve("data/workbook"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            var setback = services.setbacks().all().getFirst();
            assertThat(setback.title()).isEqualTo(SETBACK);
            assertThat(services.events().all(setback.id()))
                    .extracting(Event::title)
                    .containsExactly(EVENT);
            Entry entry = services.entries().all().getFirst();
            assertThat(entry.title()).isEqualTo(HEBREW);
            assertThat(entry.text()).isEqualTo(ARABIC + "\n" + HEBREW);
        }
    }
}
