package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A letter that comes back on its day.
@FxTest
class DatedLetterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @Test
    void theDayIsUnderstoodAndKeptAsADate(Screen screen) {
        var desk = new PaneDesk(screen, "year-ahead");
        desk.focusFirst();
        screen.type("From here it looks small");
        screen.fill("answer-back-on", "18 April 2025");
        assertThat(desk.parts())
                .containsExactly(
                        AnswerPart.text("letter", 0, "From here it looks small"),
                        AnswerPart.text("back-on", 0, "2025-04-18"));
        screen.fill("answer-back-on", "one day");
        assertThat(screen.run(
                        () -> screen.find("letter-understood", Label.class).getText()))
                .isNotBlank();
        assertThat(desk.parts()).contains(AnswerPart.text("back-on", 0, "one day"));
        assertThat(screen.run(() -> Accessible.problems(desk.pane.region()))).isEmpty();
    }

    @Test
    void whatIsStoredIsShownInWordsAndTheOpeningIsKept(Screen screen) {
        var desk = new PaneDesk(screen, "year-ahead");
        AnswerPart[] stored = {
            AnswerPart.text("letter", 0, "Dear me"),
            AnswerPart.text("back-on", 0, "2025-04-18"),
            AnswerPart.text("opened-on", 0, "2025-04-19")
        };
        desk.load(stored);
        assertThat(desk.told).isEmpty();
        assertThat(desk.parts()).containsExactly(stored);
        assertThat(screen.run(() -> desk.pane.preview(desk.pane.parts()))).isEqualTo("Dear me\n18 April 2025");
    }

    @Test
    void itComesBackOnItsDayUntilItIsOpened(@TempDir Path folder) {
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            var letters = new DatedLetters(book.answers(), book.program());
            UUID setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
            assertThat(letters.due(setback, TODAY)).isEmpty();
            book.answers()
                    .save(new AnswerDraft(
                            setback,
                            "year-ahead",
                            "recovery",
                            1,
                            "en",
                            "",
                            true,
                            false,
                            List.of(
                                    AnswerPart.text("letter", 0, "Dear me"),
                                    AnswerPart.text("back-on", 0, TODAY.toString())),
                            "visit"));
            assertThat(letters.due(setback, TODAY.minusDays(1))).isEmpty();
            Answer letter = letters.due(setback, TODAY).getFirst();
            letters.putOff(letter, TODAY.plusDays(7));
            assertThat(letters.due(setback, TODAY)).isEmpty();
            Answer again = letters.due(setback, TODAY.plusDays(7)).getFirst();
            letters.wasOpened(again, TODAY.plusDays(7));
            assertThat(letters.due(setback, TODAY.plusDays(8))).isEmpty();
            assertThat(book.answers().find(setback, "year-ahead").orElseThrow().text("letter"))
                    .isEqualTo("Dear me");
        }
    }
}
