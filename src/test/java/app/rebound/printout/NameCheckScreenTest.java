package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.printout.NameCheck.Finding;
import app.rebound.printout.NameCheck.Kind;
import app.rebound.testing.Everyone;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SharedWords;
import app.rebound.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The decision on what still tells who is meant, as somebody takes it.
@FxTest
class NameCheckScreenTest {
    private static final List<Finding> FINDINGS = List.of(
            new Finding("Jonas Brandt", Kind.NAME, 1, "I told ", " about it."),
            new Finding("Rose", Kind.MAYBE, 2, "… and then ", " left."),
            new Finding("€40,000", Kind.AMOUNT, 3, "We lost ", " in a week."));

    private final NameCheckModel model = new NameCheckModel();
    private final List<Map<String, String>> decided = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private NameCheckPane show(Screen screen, Locale language) {
        return screen.show(
                () -> new NameCheckPane(
                        model, Messages.of(language), Messages.of(language), decided::add, () -> left.add("back")),
                960,
                640);
    }

    @Test
    void whatIsTickedOrTypedIsReplacedAndTheRestStays(Screen screen) {
        model.show(FINDINGS, Map.of());
        var pane = show(screen, Locale.ENGLISH);
        assertThat(model.hasNew()).isTrue();
        var everyone = new Everyone(screen);
        everyone.look("names", (Stage) pane.getScene().getWindow());
        assertThat(everyone.problems()).isEmpty();
        screen.run(pane::requestFocus);
        screen.press(KeyCode.SPACE);
        screen.fill("name-check-instead-2", "a sum");
        assertThat(screen.find("name-check-replace-2", CheckBox.class).isSelected())
                .isTrue();
        screen.click("name-check-done");
        assertThat(decided).containsExactly(Map.of("Jonas Brandt", "somebody", "Rose", "Rose", "€40,000", "a sum"));
    }

    @Test
    void whatWasDecidedComesLastAndKeepsItsDecision(Screen screen) {
        model.show(FINDINGS, Map.of("Jonas Brandt", "Jonas Brandt", "Rose", "the aunt"));
        show(screen, Locale.FRENCH);
        assertThat(model.rows())
                .extracting(row -> row.finding().words())
                .containsExactly("€40,000", "Jonas Brandt", "Rose");
        assertThat(model.hasNew()).isTrue();
        screen.click("name-check-done");
        assertThat(decided)
                .containsExactly(Map.of("Jonas Brandt", "Jonas Brandt", "Rose", "the aunt", "€40,000", "€40,000"));
        model.show(FINDINGS, decided.getFirst());
        assertThat(model.hasNew()).isFalse();
    }

    @Test
    void escapeDecidesNothingAndNothingFoundIsSaid(Screen screen) {
        model.show(List.of(), Map.of());
        var pane = show(screen, Locale.ENGLISH);
        screen.run(pane::requestFocus);
        assertThat(screen.isShown("name-check-list")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(left).containsExactly("back");
        assertThat(decided).isEmpty();
    }

    @Test
    void theExampleIsPictured(Screen screen, @TempDir Path folder) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            try (var book = new OpenBook(folder.resolve(language.getLanguage()))) {
                var services = WorkbookServices.of(book.workbook());
                var messages = Messages.of(language);
                var setback = services.examples().add(ExampleReader.of(language), messages);
                var composer =
                        new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
                var choice = PrintoutChoice.document(
                        setback,
                        PrintoutChoice.Reader.MENTOR,
                        PartId.of(PrintoutKind.DOCUMENT, services.program()),
                        true,
                        language);
                var found = composer.findings(services.printouts().read(setback), choice, LocalDate.of(2024, 5, 16));
                assertThat(found).isNotEmpty();
                screen.run(() -> model.show(found, Map.of(found.getLast().words(), "x")));
                var pane = show(screen, language);
                screen.setDark(pane, language.equals(Locale.FRENCH));
                assertThat(screen.picture(pane, "name-check-" + language.getLanguage()))
                        .exists();
            }
        }
    }
}
