package app.rebound.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.Field;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The story in its versions, and the improvement plan, as somebody writes them.
@FxTest
class StoryControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private StoryController controller;

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

    private void showStory(Screen screen, Locale language, StoryPage first) {
        screen.show(
                () -> {
                    controller = StoryController.story(book.surroundings(language), cards, setback, first);
                    return controller.region();
                },
                900,
                1_000);
    }

    private void showPlan(Screen screen) {
        screen.show(
                () -> {
                    controller = StoryController.improvementPlan(book.surroundings(Locale.ENGLISH), cards, setback);
                    return controller.region();
                },
                900,
                1_000);
    }

    private List<Card> stored(Screen screen) {
        screen.run(() -> controller.flush(() -> {}));
        return cards.of(Story.TYPE, setback);
    }

    private void story(String reader, Field.Text field, String text) {
        cards.add(
                CardDraft.empty(Story.TYPE, setback).with(Story.READER, reader).with(field, text));
    }

    private static String text(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    @Test
    void aVersionIsStoredUnderItsReaderAndNamedByIt(Screen screen) {
        showStory(screen, Locale.ENGLISH, StoryPage.SIXTY_SECONDS);
        screen.run(controller::focusFirst);
        screen.type("Recruiters");
        assertThat(stored(screen)).singleElement().satisfies(card -> {
            assertThat(card.values().choice(Story.READER)).isEqualTo("sixty-seconds");
            assertThat(card.values().text(Story.AUDIENCE)).isEqualTo("Recruiters");
            assertThat(card.title()).isEqualTo("Sixty seconds");
        });
        screen.click("story-page-interview");
        assertThat(screen.find("story-page-interview", ToggleButton.class).isSelected())
                .isTrue();
        assertThat(stored(screen)).hasSize(1);
        screen.run(controller::focusFirst);
        screen.type("A panel");
        assertThat(stored(screen))
                .extracting(card -> card.values().choice(Story.READER))
                .containsExactly("sixty-seconds", "interview");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void wordsAreCountedAndTimed(Screen screen) {
        story("sixty-seconds", Story.TOLD, "word ".repeat(130));
        showStory(screen, Locale.ENGLISH, StoryPage.SIXTY_SECONDS);
        assertThat(text(screen, "story-time"))
                .isEqualTo("130 words, about 1 min 0 s when spoken calmly (130 words a minute, a figure of ours).");
    }

    @Test
    void wordsThatBlameAreListedUntilThatIsSwitchedOff(Screen screen) {
        story("interview", Story.SITUATION, "It was always their fault.");
        showStory(screen, Locale.ENGLISH, StoryPage.INTERVIEW);
        assertThat(text(screen, "story-blame")).contains("“their fault”");
        assertThat(text(screen, "story-absolutes")).contains("“always”");
        screen.run(() -> screen.find("story-unchecked", javafx.scene.control.CheckBox.class)
                .fire());
        assertThat(screen.isShown("story-blame")).isFalse();
        assertThat(screen.isShown("story-absolutes")).isFalse();
        assertThat(stored(screen).getFirst().values().is(Story.UNCHECKED)).isTrue();
    }

    @Test
    void theCheckSpeaksFrench(Screen screen) {
        story("interview", Story.SITUATION, "C’est toujours sa faute, always.");
        showStory(screen, Locale.FRENCH, StoryPage.INTERVIEW);
        assertThat(text(screen, "story-blame")).contains("«\u00A0sa faute\u00A0»");
        assertThat(text(screen, "story-absolutes")).contains("toujours").doesNotContain("always");
    }

    @Test
    void anotherVersionStandsBesideItAndFillsWhatIsEmpty(Screen screen) {
        cards.add(CardDraft.empty(Story.TYPE, setback)
                .with(Story.READER, "interview")
                .with(Story.INSIGHT, "Two people decide, not one")
                .with(Story.TOLD, "Last year"));
        story("starter", Story.TOLD, "Before you begin");
        showStory(screen, Locale.ENGLISH, StoryPage.STARTER);
        screen.click("story-beside-choose");
        screen.run(() -> screen.find("story-beside-choose", javafx.scene.control.MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        assertThat(screen.isShown("story-start-from")).isTrue();
        screen.run(() -> screen.find("story-start-from", Button.class).fire());
        Card starter = stored(screen).stream()
                .filter(card -> card.values().is(Story.READER, "starter"))
                .findFirst()
                .orElseThrow();
        assertThat(starter.values().text(Story.INSIGHT)).isEqualTo("Two people decide, not one");
        assertThat(starter.values().text(Story.TOLD)).isEqualTo("Before you begin");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(cards.find(Story.TYPE, starter.id()).orElseThrow().values().text(Story.INSIGHT))
                .isEmpty();
    }

    @Test
    void aDeletedVersionIsInTheTrashAndComesBack(Screen screen) {
        story("interview", Story.TOLD, "Last year");
        showStory(screen, Locale.ENGLISH, StoryPage.INTERVIEW);
        screen.run(() -> screen.find("story-delete", Button.class).fire());
        assertThat(stored(screen)).isEmpty();
        assertThat(book.notices()).singleElement().asString().endsWith("+undo");
        book.database().undo();
        assertThat(stored(screen)).hasSize(1);
    }

    @Test
    void beforeTheFirstPlanACardAsksWhetherItIsYoursToTake(Screen screen) {
        showPlan(screen);
        assertThat(screen.isShown("plan-gate")).isTrue();
        assertThat(screen.isShown("story-sides")).isFalse();
        screen.run(controller::focusFirst);
        screen.click("plan-gate-open");
        assertThat(screen.isShown("plan-gate")).isFalse();
        screen.run(controller::focusFirst);
        screen.type("Tell you earlier");
        assertThat(stored(screen)).singleElement().satisfies(card -> {
            assertThat(card.values().choice(Story.READER)).isEqualTo("manager");
            assertThat(card.values().text(Story.HEARD)).isEqualTo("Tell you earlier");
        });
        assertThat(screen.isShown("story-time")).isFalse();
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void aPlanThatIsWrittenOpensAtOnceAndKeepsTheStoryForTheManager(Screen screen) {
        cards.add(CardDraft.empty(Story.TYPE, setback)
                .with(Story.READER, "manager")
                .with(Story.HEARD, "Earlier")
                .with(Story.TOLD, "Last year"));
        showPlan(screen);
        assertThat(screen.isShown("plan-gate")).isFalse();
        screen.run(controller::focusFirst);
        screen.type("More: ");
        assertThat(stored(screen)).singleElement().satisfies(card -> {
            assertThat(card.values().text(Story.HEARD)).contains("More: ");
            assertThat(card.values().text(Story.TOLD)).isEqualTo("Last year");
        });
    }
}
