package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import app.rebound.link.Link;
import app.rebound.link.Word;
import app.rebound.plan.Goal;
import app.rebound.plan.Milestone;
import app.rebound.plan.Project;
import app.rebound.plan.StepToTake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan: a section on each goal with its milestones and steps, then what belongs to no goal, then projects.
final class PlanChapter implements ChapterSource {
    private static final List<Noun> NOUNS = List.of(Noun.GOAL, Noun.MILESTONE, Noun.STEP_TO_TAKE, Noun.PROJECT);

    private final ChapterWords words;

    PlanChapter(ChapterWords words) {
        this.words = words;
    }

    @Override
    public List<Named> things(Material material) {
        return NOUNS.stream()
                .flatMap(noun -> material.cards(noun).stream())
                .map(words::named)
                .toList();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        Map<UUID, List<UUID>> parents = chosen.links().stream()
                .filter(link -> link.word() == Word.BELONGS_TO
                        && NOUNS.contains(link.from().noun()))
                .collect(Collectors.groupingBy(
                        link -> link.from().id(), Collectors.mapping(PlanChapter::target, Collectors.toList())));
        List<Part.Section> sections = new ArrayList<>();
        List<Card> placed = new ArrayList<>();
        for (Card goal : chosen.cards(Noun.GOAL)) {
            List<Card> below = new ArrayList<>();
            for (Card milestone : of(chosen, Noun.MILESTONE, goal, parents)) {
                below.add(milestone);
                below.addAll(of(chosen, Noun.STEP_TO_TAKE, milestone, parents));
            }
            below.addAll(of(chosen, Noun.STEP_TO_TAKE, goal, parents));
            placed.addAll(below);
            sections.add(goal(goal, below, wanted.made()));
        }
        List<Card> loose = new ArrayList<>();
        for (Card milestone : chosen.cards(Noun.MILESTONE)) {
            if (!placed.contains(milestone)) {
                loose.add(milestone);
                loose.addAll(of(chosen, Noun.STEP_TO_TAKE, milestone, parents));
            }
        }
        placed.addAll(loose);
        chosen.cards(Noun.STEP_TO_TAKE).stream()
                .filter(step -> !placed.contains(step))
                .forEach(loose::add);
        if (!loose.isEmpty()) {
            sections.add(new Part.Section(
                    "plan-steps", words.get("printout.plan.steps"), "", List.of(table(loose, wanted.made()))));
        }
        projects(chosen).ifPresent(sections::add);
        return wanted.chapter(sections);
    }

    private static UUID target(Link link) {
        return link.to().id();
    }

    private static List<Card> of(Material chosen, Noun noun, Card parent, Map<UUID, List<UUID>> parents) {
        return chosen.cards(noun).stream()
                .filter(card -> parents.getOrDefault(card.id(), List.of()).contains(parent.id()))
                .toList();
    }

    private Part.Section goal(Card goal, List<Card> below, LocalDate made) {
        List<Block> said = new ArrayList<>();
        String why = words.said(goal, Goal.WHY);
        if (!why.isEmpty()) {
            said.add(new Block.Prose(why));
        }
        said.addAll(words.lines(goal, List.of(Goal.DUE, Goal.STATE, Goal.DONE_ON)));
        if (!below.isEmpty()) {
            said.add(table(below, made));
        }
        return words.section(goal, "", said);
    }

    private Block table(List<Card> cards, LocalDate made) {
        return new Block.Table(
                List.of(
                        words.get("printout.plan.what"),
                        words.get("printout.plan.when"),
                        words.get("printout.plan.done")),
                cards.stream().map(card -> row(card, made)).toList());
    }

    private List<String> row(Card card, LocalDate made) {
        if (card.type().noun() == Noun.MILESTONE) {
            return List.of(
                    words.get("card.line", words.get("trash.kind.milestone"), words.title(card)),
                    words.said(card, Milestone.DUE),
                    words.said(card, Milestone.DONE_ON));
        }
        List<Field> when = StepToTake.isRhythmic(card.values()) ? List.of(StepToTake.RHYTHM) : List.of(StepToTake.DUE);
        return List.of(
                words.title(card),
                when.stream().map(field -> words.said(card, field)).collect(Collectors.joining(" · ")),
                words.day(doneOn(card, made)));
    }

    /// The last day it was done, where it comes again.
    private static @Nullable LocalDate doneOn(Card step, LocalDate made) {
        if (!StepToTake.isRhythmic(step.values())) {
            return step.values().day(StepToTake.DONE_ON);
        }
        return StepToTake.doneDays(step.values()).floor(made);
    }

    /// The projects as a section of their own.
    Optional<Part.Section> projects(Material chosen) {
        List<Card> projects = chosen.cards(Noun.PROJECT);
        if (projects.isEmpty()) {
            return Optional.empty();
        }
        List<Field> columns = Stream.<Field>of(
                        Project.TITLE,
                        Project.NOTE,
                        Project.HOURS_WEEK,
                        Project.STATE,
                        Project.STARTED_ON,
                        Project.ENDED_ON)
                .filter(field -> projects.stream()
                        .anyMatch(card -> field.equals(Project.TITLE)
                                || !words.said(card, field).isEmpty()))
                .toList();
        return Optional.of(new Part.Section(
                "projects",
                words.get("printout.plan.projects"),
                "",
                List.of(new Block.Table(
                        columns.stream()
                                .map(field -> words.label(projects.getFirst(), field))
                                .toList(),
                        projects.stream()
                                .map(card -> columns.stream()
                                        .map(field -> field.equals(Project.TITLE)
                                                ? words.title(card)
                                                : words.said(card, field))
                                        .toList())
                                .toList()))));
    }

    /// Projects alone, for a document that has no plan.
    ChapterSource projectsAlone() {
        PlanChapter all = this;
        return new ChapterSource() {
            @Override
            public List<Named> things(Material material) {
                return material.cards(Noun.PROJECT).stream().map(words::named).toList();
            }

            @Override
            public Part part(Wanted wanted, Material chosen) {
                return wanted.chapter(all.projects(chosen).stream().toList());
            }
        };
    }
}
