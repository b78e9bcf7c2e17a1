package app.rebound.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words noted when they fell, and read a second time.
@FxTest
class FeedbackScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private FeedbackController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = new FeedbackController(book.surroundings(Locale.ENGLISH), cards, setback);
                    return controller.region();
                },
                900,
                1000);
    }

    private Card stored(Screen screen) {
        screen.run(() -> controller.flush(() -> {}));
        return cards.of(Feedback.TYPE, setback).getFirst();
    }

    private Card said() {
        UUID id = cards.add(CardDraft.empty(Feedback.TYPE, setback)
                .with(Feedback.TITLE, "The pace")
                .with(Feedback.WORDS, "You are slow.")
                .with(Feedback.SECOND_ON, LocalDate.of(2024, 4, 18)));
        return cards.find(Feedback.TYPE, id).orElseThrow();
    }

    @Test
    void theWordsAreNotedApartFromTheReaction(Screen screen) {
        show(screen);
        screen.run(controller::focusFirst);
        screen.type("The pace");
        screen.run(() -> screen.find("feedback-words", Node.class).requestFocus());
        assertThat(stored(screen).title()).isEqualTo("The pace");
        assertThat(stored(screen).isPrivate()).isTrue();
        assertThat(screen.isShown("feedback-reaction")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void theSecondReadingShowsTheWordsAndKeepsWhatIsTrue(Screen screen) {
        Card card = said();
        show(screen);
        String row = "feedback-read-" + card.id();
        assertThat(screen.run(() -> screen.find(row, Button.class).getAccessibleText()))
                .isEqualTo("The pace, It is the day to read it again, if you like");
        screen.run(() -> screen.find(row, Button.class).fire());
        assertThat(screen.run(() -> controller.region().lookupAll(".feedback-words").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .containsExactly("“You are slow.”");
        screen.type("The first draft took long");
        assertThat(stored(screen).values().text(Feedback.IS_TRUE)).isEqualTo("The first draft took long");
        screen.run(() -> screen.find("feedback-done", Button.class).fire());
        Card read = stored(screen);
        assertThat(read.values().day(Feedback.READ_ON)).isEqualTo(LocalDate.of(2024, 4, 18));
        assertThat(read.values().text(Feedback.WORDS)).isEqualTo("You are slow.");
        assertThat(read.values().text(Feedback.IS_TRUE)).isEqualTo("The first draft took long");
        assertThat(screen.run(() -> screen.find(row, Button.class).getAccessibleText()))
                .startsWith("The pace, Read again on 18 April 2024");
    }

    @Test
    void undoBringsTheSecondReadingBack(Screen screen) {
        Card card = said();
        show(screen);
        screen.run(() -> screen.find("feedback-read-" + card.id(), Button.class).fire());
        screen.run(() -> screen.find("feedback-done", Button.class).fire());
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(stored(screen).values().day(Feedback.READ_ON)).isNull();
    }
}
