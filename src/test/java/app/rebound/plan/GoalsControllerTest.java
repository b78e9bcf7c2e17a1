package app.rebound.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Autosave;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goals as somebody plans with them.
@FxTest
class GoalsControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private GoalsController controller;

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
                    controller = new GoalsController(book.surroundings(Locale.ENGLISH), cards, setback);
                    return controller.region();
                },
                900,
                900);
    }

    private Card goal() {
        return cards.of(Goal.TYPE, setback).getFirst();
    }

    @Test
    void aPlanIsWrittenWithTheKeyboard(Screen screen) {
        show(screen);
        screen.run(controller::focusFirst);
        screen.type("One harbour");
        screen.press(KeyCode.ENTER);
        assertThat(goal().title()).isEqualTo("One harbour");
        assertThat(screen.run(() -> controller.savingProperty().get())).isInstanceOf(Autosave.State.Saved.class);
        screen.click("add-milestone-" + goal().id());
        screen.type("Signed");
        screen.press(KeyCode.ENTER);
        Card milestone = cards.of(Milestone.TYPE, setback).getFirst();
        screen.click("add-step-to-take-" + milestone.id());
        screen.type("Write the list");
        screen.press(KeyCode.ENTER);
        screen.type("Send the list");
        screen.press(KeyCode.ENTER);
        Plan plan = new PlanService(cards).plan(setback);
        assertThat(plan.goals().getFirst().stages().getFirst().steps())
                .extracting(Card::title)
                .containsExactly("Write the list", "Send the list");
    }

    @Test
    void aTickStaysAfterOpeningAgainAndUndoTakesItAway(Screen screen) {
        new PlanService(cards).add(StepToTake.TYPE, "Call", setback, null);
        Card step = cards.of(StepToTake.TYPE, setback).getFirst();
        show(screen);
        screen.click("tick-" + step.id());
        assertThat(cards.find(StepToTake.TYPE, step.id()).orElseThrow().values().day(StepToTake.DONE_ON))
                .isNotNull();
        assertThat(screen.run(
                        () -> screen.find("tick-" + step.id(), CheckBox.class).isSelected()))
                .isTrue();
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(screen.run(
                        () -> screen.find("tick-" + step.id(), CheckBox.class).isSelected()))
                .isFalse();
    }

    @Test
    void aFormKeepsTheCaretWhileItSavesAndTheRowIsThereAfterwards(Screen screen) {
        new PlanService(cards).add(StepToTake.TYPE, "Call", setback, null);
        Card step = cards.of(StepToTake.TYPE, setback).getFirst();
        show(screen);
        screen.click("open-" + step.id());
        screen.click("step-to-take-rhythm-weekly");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(screen.isShown("step-to-take-form")).isTrue();
        screen.click("step-to-take-close");
        assertThat(screen.isShown("tick-" + step.id())).isTrue();
        assertThat(cards.find(StepToTake.TYPE, step.id()).orElseThrow().values().is(StepToTake.RHYTHM, "weekly"))
                .isTrue();
        screen.click("open-" + step.id());
        screen.click("step-to-take-delete");
        assertThat(cards.of(StepToTake.TYPE, setback)).isEmpty();
        assertThat(screen.isShown("tick-" + step.id())).isFalse();
    }

    @Test
    void aDayIsUnderstoodStoredAndKeptWhenSomethingElseIsSaved(Screen screen) {
        new PlanService(cards).add(StepToTake.TYPE, "Call", setback, null);
        Card step = cards.of(StepToTake.TYPE, setback).getFirst();
        show(screen);
        screen.click("open-" + step.id());
        screen.fill("step-to-take-due", "20 May 2024");
        screen.click("step-to-take-close");
        assertThat(cards.find(StepToTake.TYPE, step.id()).orElseThrow().values().day(StepToTake.DUE))
                .isEqualTo("2024-05-20");
        screen.click("open-" + step.id());
        screen.click("step-to-take-rhythm-daily");
        screen.click("step-to-take-close");
        assertThat(cards.find(StepToTake.TYPE, step.id()).orElseThrow().values().day(StepToTake.DUE))
                .isEqualTo("2024-05-20");
    }

    @Test
    void veryManyStepsAreShownInParts(Screen screen) {
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 200; i++) {
                cards.add(tx, CardDraft.empty(StepToTake.TYPE, setback).with(StepToTake.TITLE, "Step " + i));
            }
        });
        show(screen);
        assertThat(screen.run(() -> controller.region().lookupAll(".check-box").size()))
                .isEqualTo(50);
        screen.run(() -> ((javafx.scene.control.Button) controller.region().lookup("#more-single")).fire());
        assertThat(screen.run(() -> controller.region().lookupAll(".check-box").size()))
                .isEqualTo(100);
    }

    @Test
    void aStepLeadsBackToTheLessonItCameFrom(Screen screen) {
        var plans = new PlanService(cards);
        UUID id = cards.add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "Ask before the third week"));
        new LessonService(cards, book.events()).makeStep(id);
        Card made = cards.of(StepToTake.TYPE, setback).getFirst();
        plans.add(StepToTake.TYPE, "Call", setback, null);
        Card other = cards.of(StepToTake.TYPE, setback).getLast();
        show(screen);
        screen.click("open-" + other.id());
        assertThat(screen.lookup("#step-lesson-" + id).queryAll()).isEmpty();
        screen.click("step-to-take-close");
        screen.click("open-" + made.id());
        assertThat(screen.find("step-lesson-" + id, Button.class).getText())
                .isEqualTo("From the lesson “Ask before the third week”");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        screen.click("step-lesson-" + id);
        assertThat(book.places()).containsExactly(new Place.Lessons(null, id));
    }

    @Test
    void everythingHasANameForAScreenReader(Screen screen) {
        new PlanService(cards).add(Goal.TYPE, "One harbour", setback, null);
        new PlanService(cards).add(StepToTake.TYPE, "Call", setback, goal().ref());
        show(screen);
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        screen.click("open-" + goal().id());
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }
}
