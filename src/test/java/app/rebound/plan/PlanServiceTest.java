package app.rebound.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.Values;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goals, milestones and steps as they belong together, are ticked and wait.
@Tag("db")
class PlanServiceTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 16);

    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private PlanService plans;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        plans = new PlanService(cards);
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Card goal(String title) {
        plans.add(Goal.TYPE, title, setback, null);
        return cards.all(Goal.TYPE).getLast();
    }

    private Card milestone(Card goal, String title) {
        plans.add(Milestone.TYPE, title, setback, goal.ref());
        return cards.all(Milestone.TYPE).getLast();
    }

    private Card step(@Nullable Ref parent, String title, @Nullable LocalDate due, String rhythm) {
        plans.add(StepToTake.TYPE, title, setback, parent);
        Card step = cards.all(StepToTake.TYPE).getLast();
        cards.edit(step.id(), step.draft().with(StepToTake.DUE, due).with(StepToTake.RHYTHM, rhythm));
        return cards.find(StepToTake.TYPE, step.id()).orElseThrow();
    }

    private List<Card> steps(Card lesson) {
        return new LessonService(cards, book.events())
                .chain(lesson.id())
                .orElseThrow()
                .steps();
    }

    private static List<String> titles(List<Card> all) {
        return all.stream().map(Card::title).toList();
    }

    @Test
    void anEmptyPlanIsEmpty() {
        assertThat(plans.plan(null)).isEqualTo(Plan.EMPTY);
        assertThat(plans.plan(setback)).isEqualTo(Plan.EMPTY);
        assertThat(plans.due(TODAY)).isEmpty();
        assertThat(plans.dated()).isEmpty();
        assertThat(plans.options(null)).isEqualTo(Options.NONE);
    }

    @Test
    void everythingStandsBelowWhatItBelongsTo() {
        Card goal = goal("A harbour");
        Card milestone = milestone(goal, "Signed");
        step(milestone.ref(), "List", null, "once");
        step(goal.ref(), "Call", null, "once");
        step(null, "Walk", null, "daily");
        Plan plan = plans.plan(setback);
        Plan.Branch branch = plan.goals().getFirst();
        assertThat(branch.goal().title()).isEqualTo("A harbour");
        assertThat(titles(branch.stages().getFirst().steps())).containsExactly("List");
        assertThat(titles(branch.steps())).containsExactly("Call");
        assertThat(titles(plan.steps())).containsExactly("Walk");
        assertThat(plans.plan(null)).isEqualTo(plan);
        assertThat(plans.plan(book.addSetback("Another", SetbackKind.PROJECT_CANCELLED, null)))
                .isEqualTo(Plan.EMPTY);
    }

    @Test
    void aStepOfALessonKnowsItAndUndoTakesItBackAtOnce() {
        UUID id = cards.add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "Ask before the third week"));
        Card lesson = cards.find(Lesson.TYPE, id).orElseThrow();
        step(null, "Walk", null, "daily");
        var lessons = new LessonService(cards, book.events());
        lessons.makeStep(lesson.id());
        lessons.makeStep(lesson.id());
        List<Card> made = steps(lesson);
        assertThat(titles(made)).containsExactly(lesson.title(), lesson.title());
        assertThat(made).allSatisfy(step -> {
            assertThat(step.setback()).isEqualTo(setback);
            assertThat(plans.lessons(step)).containsExactly(lesson);
        });
        assertThat(plans.lessons(plans.plan(setback).steps().getFirst())).isEmpty();
        book.database().undo();
        assertThat(plans.plan(setback).steps()).hasSize(2);
        assertThat(steps(lesson)).containsExactly(made.getFirst());
        book.database().redo();
        cards.trash(made.getFirst().ref());
        assertThat(steps(lesson)).containsExactly(made.getLast());
        cards.trash(lesson.ref());
        assertThat(plans.lessons(made.getLast())).isEmpty();
    }

    @Test
    void whatBelongedToATrashedGoalIsNotLost() {
        Card goal = goal("A harbour");
        Card milestone = milestone(goal, "Signed");
        step(milestone.ref(), "List", null, "once");
        step(goal.ref(), "Call", null, "once");
        cards.trash(goal.ref());
        Plan without = plans.plan(setback);
        assertThat(without.goals()).isEmpty();
        assertThat(without.stages()).hasSize(1);
        assertThat(titles(without.steps())).containsExactly("Call");
        book.database().undo();
        assertThat(plans.plan(setback).goals()).hasSize(1);
        assertThat(plans.plan(setback).steps()).isEmpty();
    }

    @Test
    void ticksAreKeptAndTakenBack() {
        Card goal = goal("A harbour");
        Card milestone = milestone(goal, "Signed");
        Card once = step(goal.ref(), "Call", null, "once");
        Card daily = step(goal.ref(), "Walk", null, "daily");
        for (Card card : List.of(milestone, once, daily)) {
            plans.tick(card, TODAY, true);
        }
        assertThat(plans.plan(setback).goals().getFirst().progress(TODAY)).containsExactly(true, true, true);
        assertThat(plans.plan(setback).goals().getFirst().progress(TODAY.plusDays(1)))
                .containsExactly(true, true, false);
        book.database().undo();
        assertThat(plans.plan(setback).goals().getFirst().progress(TODAY)).containsExactly(true, true, false);
        plans.tick(goal, TODAY, true);
        Card reached = plans.plan(setback).goals().getFirst().goal();
        assertThat(reached.values().is(Goal.STATE, "reached")).isTrue();
        assertThat(reached.values().day(Goal.DONE_ON)).isEqualTo(TODAY);
        plans.tick(reached, TODAY, false);
        assertThat(plans.plan(setback).goals().getFirst().isOpen()).isTrue();
    }

    @Test
    void onlyWhatHasItsDayWaits() {
        Card goal = goal("A harbour");
        step(goal.ref(), "late", TODAY.minusDays(3), "once");
        step(goal.ref(), "today", TODAY, "once");
        step(goal.ref(), "tomorrow", TODAY.plusDays(1), "once");
        step(goal.ref(), "some day", null, "once");
        Card daily = step(null, "daily", null, "daily");
        Card weekly = step(null, "weekly", TODAY.minusDays(10), "weekly");
        assertThat(titles(plans.due(TODAY))).containsExactly("weekly", "late", "today", "daily");
        plans.tick(daily, TODAY, true);
        plans.tick(weekly, TODAY.minusDays(1), true);
        assertThat(titles(plans.due(TODAY))).containsExactly("late", "today");
        assertThat(titles(plans.due(TODAY.plusWeeks(1)))).contains("daily", "weekly");
        plans.tick(cards.find(Goal.TYPE, goal.id()).orElseThrow(), TODAY, true);
        assertThat(plans.due(TODAY)).isEmpty();
    }

    @Test
    void anIdeaBecomesAGoalInOneStepOfUndo() {
        plans.add(OptionIdea.TYPE, "Teach", null, null);
        Card idea = plans.options(null).ideas().getFirst();
        plans.makeGoal(idea);
        Options options = plans.options(null);
        assertThat(options.goals()).containsExactly(idea.id());
        assertThat(options.ideas().getFirst().values().is(OptionIdea.STATE, "kept"))
                .isTrue();
        assertThat(plans.plan(null).goals().getFirst().goal().title()).isEqualTo("Teach");
        book.database().undo();
        assertThat(plans.plan(null).goals()).isEmpty();
        assertThat(plans.options(null).goals()).isEmpty();
        assertThat(plans.options(null).ideas().getFirst().values().choice(OptionIdea.STATE))
                .isEmpty();
    }

    @Test
    void keptIdeasStandInFrontAndThoseLetGoAtTheEnd() {
        for (String state : List.of("dropped", "idea", "kept")) {
            cards.add(CardDraft.empty(OptionIdea.TYPE, setback)
                    .with(OptionIdea.TITLE, state)
                    .with(OptionIdea.STATE, state));
        }
        assertThat(titles(plans.options(setback).ideas())).containsExactly("kept", "idea", "dropped");
    }

    @Test
    void theCalendarHoldsWhatIsDatedAndOpen() {
        Card goal = goal("A harbour");
        plans.set(goal, Goal.DUE, TODAY.plusDays(30));
        step(goal.ref(), "today", TODAY, "weekly");
        step(goal.ref(), "undated", null, "once");
        plans.tick(step(goal.ref(), "done", TODAY, "once"), TODAY, true);
        cards.add(CardDraft.empty(Move.TYPE, setback).with(Move.TITLE, "Ask").with(Move.DUE, TODAY.plusDays(1)));
        cards.add(CardDraft.empty(Move.TYPE, setback)
                .with(Move.TITLE, "Refused")
                .with(Move.DUE, TODAY)
                .with(Move.STATE, "no"));
        assertThat(plans.dated()).extracting(Dated::title).containsExactly("today", "Ask", "A harbour");
        assertThat(plans.dated().getFirst().rhythm()).isEqualTo(Dated.Rhythm.WEEKLY);
    }

    @Test
    void tickingAndTakingBackLeavesOtherRoundsAlone() {
        var random = new Random(16);
        for (int i = 0; i < 500; i++) {
            boolean isDaily = random.nextBoolean();
            Values step = Values.NONE.with(StepToTake.RHYTHM, isDaily ? "daily" : "weekly");
            var ticked = new TreeSet<LocalDate>();
            for (int n = random.nextInt(12); n > 0; n--) {
                LocalDate day = TODAY.minusDays(random.nextInt(60));
                step = StepToTake.withDone(step, day, true);
                ticked.add(day);
            }
            assertThat(StepToTake.doneDays(step)).isEqualTo(ticked);
            LocalDate day = TODAY.minusDays(random.nextInt(60));
            assertThat(StepToTake.isDone(StepToTake.withDone(step, day, true), day))
                    .isTrue();
            Values without = StepToTake.withDone(step, day, false);
            assertThat(StepToTake.isDone(without, day)).isFalse();
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            ticked.removeIf(
                    one -> isDaily ? one.equals(day) : !one.isBefore(monday) && one.isBefore(monday.plusDays(7)));
            assertThat(StepToTake.doneDays(without)).isEqualTo(ticked);
        }
    }

    @Test
    void aPlanOfVeryManyStepsIsReadAtOnce() {
        Card goal = goal("A harbour");
        // Straight into the table: to find the last place for each would take longer than what is tested here.
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 5_000; i++) {
                tx.insert(
                        StepToTake.TYPE.noun().table(),
                        tx.nextId(),
                        Map.of("title", "Step " + i, "rhythm", "once", "due", TODAY, "place", 10.0 + i));
            }
        });
        step(goal.ref(), "below", TODAY, "once");
        assertThat(plans.plan(null).steps()).hasSize(5_000);
        assertThat(plans.due(TODAY)).hasSize(5_001);
    }
}
