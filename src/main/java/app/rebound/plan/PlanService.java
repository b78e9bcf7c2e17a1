package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts goals, milestones and steps together, ticks them, and says which wait today.
public final class PlanService {
    private final CardService cards;
    private final LinkDao links = new LinkDao();
    private final StepDao steps = new StepDao();

    public PlanService(CardService cards) {
        this.cards = cards;
    }

    /// The plan of one setback.
    ///
    /// @param setback null for the plan across all setbacks and beside them
    public Plan plan(@Nullable UUID setback) {
        return cards.read(handle -> plan(handle, setback));
    }

    private Plan plan(Handle handle, @Nullable UUID setback) {
        List<Card> goals = all(handle, Goal.TYPE, setback);
        Map<UUID, UUID> goalOf = parents(handle, Noun.MILESTONE, Noun.GOAL);
        Map<UUID, UUID> parentOf = parents(handle, Noun.STEP_TO_TAKE, Noun.GOAL);
        parentOf.putAll(parents(handle, Noun.STEP_TO_TAKE, Noun.MILESTONE));
        Map<UUID, List<Card>> below = new HashMap<>();
        Map<UUID, List<Plan.Stage>> stages = new HashMap<>();
        List<Card> milestones = all(handle, Milestone.TYPE, setback);
        goals.forEach(goal -> {
            below.put(goal.id(), new ArrayList<>());
            stages.put(goal.id(), new ArrayList<>());
        });
        milestones.forEach(milestone -> below.put(milestone.id(), new ArrayList<>()));
        List<Card> single = new ArrayList<>();
        for (Card step : all(handle, StepToTake.TYPE, setback)) {
            below.getOrDefault(parentOf.getOrDefault(step.id(), step.id()), single)
                    .add(step);
        }
        List<Plan.Stage> loose = new ArrayList<>();
        for (Card milestone : milestones) {
            stages.getOrDefault(goalOf.getOrDefault(milestone.id(), milestone.id()), loose)
                    .add(new Plan.Stage(milestone, below.getOrDefault(milestone.id(), List.of())));
        }
        List<Plan.Branch> branches = goals.stream()
                .map(goal -> new Plan.Branch(
                        goal, stages.getOrDefault(goal.id(), List.of()), below.getOrDefault(goal.id(), List.of())))
                .sorted(Comparator.comparingInt(PlanService::rank))
                .toList();
        return new Plan(branches, loose, single);
    }

    private static int rank(Plan.Branch branch) {
        if (branch.isOpen()) {
            return 0;
        }
        return branch.isReached() ? 1 : 2;
    }

    private List<Card> all(Handle handle, CardType type, @Nullable UUID setback) {
        return setback == null ? cards.all(handle, type) : cards.of(handle, type, setback);
    }

    /// What each card of the noun `from` belongs to.
    private Map<UUID, UUID> parents(Handle handle, Noun from, Noun to) {
        Map<UUID, UUID> parents = new HashMap<>();
        for (Link link : links.between(handle, from, Word.BELONGS_TO, to)) {
            parents.put(link.from().id(), link.to().id());
        }
        return parents;
    }

    /// The steps that wait today, those whose day came first in front; none of a goal that is reached or let go.
    public List<Card> due(LocalDate today) {
        return cards.read(handle -> cards.some(handle, StepToTake.TYPE, steps.due(handle, today)).stream()
                .filter(step -> StepToTake.isDue(step.values(), today))
                .toList());
    }

    /// The steps that were ticked on a day.
    public List<Card> done(LocalDate day) {
        return cards.read(handle -> cards.some(handle, StepToTake.TYPE, steps.done(handle, day)).stream()
                .filter(step -> StepToTake.isDone(step.values(), day))
                .toList());
    }

    /// Ticks a goal, a milestone or a step, or takes the tick away; one step of undo.
    ///
    /// @return when it was saved
    public Instant tick(Card card, LocalDate today, boolean isDone) {
        return cards.act(isDone ? "undo.plan.done" : "undo.plan.not-done", tx -> {
            CardDraft draft = card.draft();
            cards.edit(tx, card.id(), draft.with(ticked(card, today, isDone)));
        });
    }

    private static Values ticked(Card card, LocalDate today, boolean isDone) {
        if (card.type().equals(StepToTake.TYPE)) {
            return StepToTake.withDone(card.values(), today, isDone);
        }
        if (card.type().equals(Milestone.TYPE)) {
            return card.values().with(Milestone.DONE_ON, isDone ? today : null);
        }
        return card.values().with(Goal.STATE, isDone ? "reached" : "open").with(Goal.DONE_ON, isDone ? today : null);
    }

    /// Adds a card with no more than its words; one step of undo.
    ///
    /// @param parent the goal or the milestone that it belongs to; null for none
    /// @return when it was saved
    public Instant add(CardType type, String title, @Nullable UUID setback, @Nullable Ref parent) {
        return cards.act("undo.card.add", tx -> {
            UUID id = cards.add(tx, CardDraft.empty(type, setback).with(type.title(), title));
            if (parent != null) {
                links.add(tx, new Ref(type.noun(), id), Word.BELONGS_TO, parent);
            }
        });
    }

    /// Says something else in one field of a card; one step of undo.
    ///
    /// @return when it was saved
    public Instant set(Card card, Field field, @Nullable Object value) {
        return cards.act(
                "undo.card.edit", tx -> cards.edit(tx, card.id(), card.draft().with(field, value)));
    }

    /// The ways on that were thought of.
    ///
    /// @param setback null for those of all
    public Options options(@Nullable UUID setback) {
        return cards.read(handle -> {
            List<Card> ideas = all(handle, OptionIdea.TYPE, setback).stream()
                    .sorted(Comparator.comparingInt(PlanService::rank))
                    .toList();
            Set<UUID> goals = new HashSet<>();
            links.between(handle, Noun.GOAL, Word.FOLLOWS_FROM, Noun.OPTION_IDEA).stream()
                    .filter(link ->
                            cards.find(handle, Goal.TYPE, link.from().id()).isPresent())
                    .forEach(link -> goals.add(link.to().id()));
            return new Options(ideas, goals);
        });
    }

    private static int rank(Card idea) {
        if (idea.values().is(OptionIdea.STATE, "kept")) {
            return 0;
        }
        return idea.values().is(OptionIdea.STATE, "dropped") ? 2 : 1;
    }

    /// Makes a goal of an idea and keeps the idea; one step of undo.
    ///
    /// @return when it was saved
    public Instant makeGoal(Card idea) {
        return cards.act("undo.plan.goal", tx -> {
            UUID goal = cards.add(
                    tx,
                    CardDraft.empty(Goal.TYPE, idea.setback())
                            .with(Goal.TITLE, idea.title())
                            .with(Goal.STATE, "open"));
            links.add(tx, new Ref(Noun.GOAL, goal), Word.FOLLOWS_FROM, idea.ref());
            if (!idea.values().is(OptionIdea.STATE, "kept")) {
                cards.edit(tx, idea.id(), idea.draft().with(OptionIdea.STATE, "kept"));
            }
        });
    }

    /// The lessons that a step follows from; none that are in the trash.
    public List<Card> lessons(Card step) {
        return cards.read(handle -> cards.linked(handle, step.ref(), Word.FOLLOWS_FROM).stream()
                .filter(ref -> ref.noun() == Noun.LESSON)
                .flatMap(ref -> cards.type(ref.noun()).flatMap(type -> cards.find(handle, type, ref.id())).stream())
                .toList());
    }

    /// What stands in the calendar: what is dated, not done and not let go, of all setbacks, in order of the days.
    public List<Dated> dated() {
        return cards.read(handle -> {
            Plan plan = plan(handle, null);
            Stream<Card> below = Stream.of(
                            plan.goals().stream().filter(Plan.Branch::isOpen).flatMap(Plan.Branch::cards),
                            plan.stages().stream()
                                    .flatMap(stage ->
                                            Stream.concat(Stream.of(stage.milestone()), stage.steps().stream())),
                            plan.steps().stream(),
                            cards.all(handle, Move.TYPE).stream()
                                    .filter(move -> !move.values().is(Move.STATE, "yes")
                                            && !move.values().is(Move.STATE, "no")))
                    .flatMap(all -> all);
            return below.flatMap(card -> Dated.of(card).stream())
                    .sorted(Comparator.comparing(Dated::day))
                    .toList();
        });
    }
}
