package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events added in one line, on a real workbook, on the day of the test clock.
@FxTest
class QuickAddScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        stage.add("12 June 2023", "The review", Mark.NONE, "Jean Martin", "Jean Dupont", "Nadia");
        show(screen);
    }

    private void show(Screen screen) {
        controller = stage.show(screen);
        screen.run(() -> controller.startLine());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static String line(Screen screen) {
        return screen.find("quick-add", TextField.class).getText();
    }

    private static boolean isLineFocused(Screen screen) {
        return screen.find("quick-add", TextField.class).isFocused();
    }

    private static String note(Screen screen) {
        return screen.find("quick-add-note", Label.class).getText();
    }

    private static List<String> reading(Screen screen) {
        return screen.find("quick-add-reading", Pane.class).getChildren().stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private Event newest() {
        return stage.events.all(null).stream()
                .filter(event -> !event.title().equals("The review"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "en = 3 mar 2024 lost the anchor client !warning @Nadia #money = 2024-03-03 = lost the anchor client",
                "fr = perte du client le 3 mars 2024 !alerte @Nadia #money = 2024-03-03 = perte du client",
            })
    void aLineBecomesAnEventTheLineEmptiesAndUndoTakesItBack(
            String language, String typed, String edtf, String title, Screen screen) {
        open(screen, Locale.of(language));
        screen.type(typed);
        assertThat(reading(screen))
                .contains(title, stage.messages.get("timeline.mark.warning.name"), "Nadia")
                .contains(stage.messages.get("timeline.quick.new-lane", "money"));
        assertThat(screen.find("quick-add", TextField.class).getAccessibleHelp())
                .contains(title);
        screen.press(KeyCode.ENTER);
        Event added = newest();
        assertThat(added.title()).isEqualTo(title);
        assertThat(added.when().date().edtf()).isEqualTo(edtf);
        assertThat(added.mark()).isEqualTo(Mark.WARNING);
        assertThat(added.lane()).isEqualTo("money");
        assertThat(added.people()).hasSize(1);
        assertThat(added.setbacks()).containsExactly(stage.setback);
        assertThat(line(screen)).isEmpty();
        assertThat(isLineFocused(screen)).isTrue();
        assertThat(note(screen)).contains(title);
        assertThat(stage.notices).hasSize(1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stage.events.all(null)).hasSize(1);
        assertThat(line(screen)).isEmpty();
    }

    @Test
    void whatCanMeanSeveralThingsIsAnsweredByKeyboard(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.type("3/4 met @Jean");
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ENTER);
        assertThat(stage.events.all(null)).hasSize(1);
        assertThat(screen.find("quick-answer-0-0", Button.class).isFocused()).isTrue();
        assertThat(screen.find("quick-answer-0-0", Button.class).getText()).isEqualTo("3 April 2024");
        assertThat(screen.find("quick-answer-0-1", Button.class).getText()).isEqualTo("4 March 2024");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.SPACE);
        assertThat(screen.find("quick-answer-0-0", Button.class).getText()).isEqualTo("Jean Dupont");
        assertThat(screen.find("quick-answer-0-0", Button.class).isFocused()).isTrue();
        screen.press(KeyCode.SPACE);
        assertThat(isLineFocused(screen)).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(newest().title()).isEqualTo("met");
        assertThat(newest().when().date().edtf()).isEqualTo("2024-03-04");
        assertThat(stage.people.find(newest().people().getFirst()).orElseThrow().name())
                .isEqualTo("Jean Dupont");
    }

    @Test
    void tagsAreCompletedByArrowsAndTab(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.type("met @je");
        @SuppressWarnings("unchecked")
        ListView<String> offered = screen.find("quick-completion", ListView.class);
        assertThat(offered.getItems()).containsExactly("@Jean Dupont", "@Jean Martin");
        screen.setDark(screen.find("quick-add", TextField.class), true);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.UP);
        screen.picture(offered, "timeline-quick-completion");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.TAB);
        assertThat(line(screen)).isEqualTo("met @Jean Martin ");
        assertThat(isLineFocused(screen)).isTrue();
        screen.type("!w");
        screen.press(KeyCode.ESCAPE);
        assertThat(line(screen)).isEqualTo("met @Jean Martin !w");
        screen.type("ar");
        screen.press(KeyCode.ENTER);
        assertThat(line(screen)).isEqualTo("met @Jean Martin !warning ");
        assertThat(reading(screen)).containsExactly("met", "Warning sign", "Jean Martin");
    }

    @Test
    void escapeEmptiesTheLineAndItsOwnUndoBringsItBack(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.type("told them");
        screen.press(KeyCode.ESCAPE);
        assertThat(line(screen)).isEmpty();
        assertThat(isLineFocused(screen)).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(line(screen)).isEqualTo("told them");
        assertThat(stage.events.all(null)).hasSize(1);
    }

    @Test
    void aLineThatIsNotAddedYetIsThereAgainOnTheNextVisit(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.type("told them on fri");
        screen.run(() -> controller.flush(() -> {}));
        show(screen);
        assertThat(screen.lookup("#quick-add").queryAllAs(TextField.class))
                .extracting(TextField::getText)
                .contains("told them on fri");
        assertThat(stage.workbook.database().undoStack().undoKey()).contains("undo.event.add");
        stage.pause(screen);
        screen.press(KeyCode.ENTER);
        assertThat(newest().title()).isEqualTo("told them");
        assertThat(stage.events.lines().read()).isEmpty();
    }

    @Test
    void aLineWithoutATitleSaysWhatIsMissing(Screen screen) {
        open(screen, Locale.FRENCH);
        screen.type("3 mars 2024");
        screen.press(KeyCode.ENTER);
        assertThat(note(screen)).isEqualTo(stage.messages.get("timeline.quick.no-title"));
        assertThat(stage.events.all(null)).hasSize(1);
        assertThat(line(screen)).isEqualTo("3 mars 2024");
    }

    @Test
    void anOrderIsAddedAndAKeyLeadsToTheLineFromAnywhere(Screen screen) {
        open(screen, Locale.ENGLISH);
        screen.run(() -> screen.find("timeline-table", javafx.scene.Node.class).requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(isLineFocused(screen)).isTrue();
        screen.type("told Jonas after the review");
        screen.press(KeyCode.ENTER);
        assertThat(newest().order().typed()).isEqualTo("after the review");
        assertThat(note(screen)).isEqualTo("Added: told Jonas (after “The review”)");
    }
}
