package app.rebound.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ideas gathered, rated, kept and made into goals.
@FxTest
class OptionsControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private OptionsController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = new OptionsController(book.surroundings(Locale.FRENCH), cards, setback);
                    return controller.region();
                },
                900,
                900);
    }

    private Card idea() {
        return cards.of(OptionIdea.TYPE, setback).getFirst();
    }

    @Test
    void ideasAreWrittenOneALine(Screen screen) {
        show(screen);
        screen.run(controller::focusFirst);
        screen.type("Teach");
        screen.press(KeyCode.ENTER);
        screen.type("Rest");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        assertThat(cards.of(OptionIdea.TYPE, setback)).extracting(Card::title).containsExactly("Teach", "Rest");
        screen.run(() -> screen.find("option-presets", MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        assertThat(cards.of(OptionIdea.TYPE, setback)).hasSize(3);
    }

    @Test
    void anIdeaIsRatedWithTheKeyboardKeptAndMadeAGoal(Screen screen) {
        new PlanService(cards).add(OptionIdea.TYPE, "Teach", setback, null);
        show(screen);
        String joy = "joy-" + idea().id();
        screen.run(() -> screen.find(joy, Node.class).requestFocus());
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.LEFT);
        assertThat(idea().values().number(OptionIdea.JOY)).isEqualTo(2);
        assertThat(idea().values().number(OptionIdea.REALISTIC)).isNull();
        screen.click("dropped-" + idea().id());
        assertThat(idea().values().is(OptionIdea.STATE, "dropped")).isTrue();
        screen.click("kept-" + idea().id());
        screen.click("goal-of-" + idea().id());
        assertThat(cards.of(Goal.TYPE, setback)).extracting(Card::title).containsExactly("Teach");
        assertThat(screen.isShown("goal-of-" + idea().id())).isFalse();
        assertThat(book.notices()).hasSize(1);
    }

    @Test
    void everythingHasANameForAScreenReader(Screen screen) {
        new PlanService(cards).add(OptionIdea.TYPE, "Teach", setback, null);
        show(screen);
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }
}
