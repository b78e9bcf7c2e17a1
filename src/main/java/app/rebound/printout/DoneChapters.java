package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.checkin.GoodThing;
import app.rebound.id.Noun;
import app.rebound.plan.Goal;
import app.rebound.plan.Milestone;
import app.rebound.plan.Move;
import app.rebound.plan.StepToTake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done and what comes next, of a week, a year or any time: steps, milestones, goals, moves, good things.
final class DoneChapters {
    private static final List<Noun> PLANNED = List.of(Noun.GOAL, Noun.MILESTONE, Noun.STEP_TO_TAKE);
    private static final int DAYS_AHEAD = 7;

    private final ChapterWords words;

    DoneChapters(ChapterWords words) {
        this.words = words;
    }

    /// Goals reached, milestones passed and steps done within the span, by the day.
    ChapterSource finished() {
        return of(PLANNED, card -> lastDone(card, null) != null, this::finished);
    }

    private List<Part.Section> finished(ChapterSource.Wanted wanted, List<Card> cards) {
        PrintoutChoice.Span span = wanted.choice().span();
        List<Card> done = cards.stream()
                .filter(card -> lastDone(card, span) != null)
                .sorted(Comparator.comparing(card -> Objects.requireNonNull(lastDone(card, span))))
                .toList();
        if (done.isEmpty()) {
            return List.of();
        }
        return List.of(new Part.Section(
                "finished",
                words.get("printout.finished.list"),
                "",
                List.of(new Block.Table(
                        List.of(words.get("printout.plan.what"), words.get("printout.plan.done")),
                        done.stream()
                                .map(card -> List.of(what(card), when(card, span)))
                                .toList()))));
    }

    private String what(Card card) {
        return card.type().noun() == Noun.STEP_TO_TAKE
                ? words.title(card)
                : words.get("card.line", words.get("trash.kind." + card.type().id()), words.title(card));
    }

    /// What comes again says how often it was done.
    private String when(Card card, PrintoutChoice.@Nullable Span span) {
        String day = words.day(lastDone(card, span));
        long times = days(card, span).count();
        return times > 1 ? words.get("printout.finished.times", times, day) : day;
    }

    private static @Nullable LocalDate lastDone(Card card, PrintoutChoice.@Nullable Span span) {
        return days(card, span).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> days(Card card, PrintoutChoice.@Nullable Span span) {
        Stream<LocalDate> all = switch (card.type().noun()) {
            case GOAL -> Stream.ofNullable(card.values().day(Goal.DONE_ON));
            case MILESTONE -> Stream.ofNullable(card.values().day(Milestone.DONE_ON));
            default ->
                StepToTake.isRhythmic(card.values())
                        ? StepToTake.doneDays(card.values()).stream()
                        : Stream.ofNullable(card.values().day(StepToTake.DONE_ON));
        };
        return all.filter(day -> DaysOf.isWithin(span, day));
    }

    /// Open steps and milestones that waited already or wait within a week, to be ticked by hand.
    ChapterSource coming() {
        return of(
                List.of(Noun.MILESTONE, Noun.STEP_TO_TAKE),
                card -> lastDone(card, null) == null || StepToTake.isRhythmic(card.values()),
                this::coming);
    }

    private List<Part.Section> coming(ChapterSource.Wanted wanted, List<Card> cards) {
        List<String> open = cards.stream()
                .filter(card -> isComing(card, wanted.made()))
                .map(card -> {
                    String when = card.type().noun() == Noun.STEP_TO_TAKE && StepToTake.isRhythmic(card.values())
                            ? words.said(card, StepToTake.RHYTHM)
                            : words.day(due(card));
                    return when.isEmpty() ? what(card) : what(card) + " · " + when;
                })
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Part.Section(
                        "coming", words.get("printout.coming.list"), "", List.of(new Block.Boxes(open))));
    }

    private static boolean isComing(Card card, LocalDate made) {
        boolean isDone = card.type().noun() == Noun.STEP_TO_TAKE
                ? StepToTake.isDone(card.values(), made)
                : lastDone(card, null) != null;
        LocalDate due = due(card);
        return !isDone && (due == null || !due.isAfter(made.plusDays(DAYS_AHEAD)));
    }

    private static @Nullable LocalDate due(Card card) {
        return card.values().day(card.type().noun() == Noun.MILESTONE ? Milestone.DUE : StepToTake.DUE);
    }

    ChapterSource moves() {
        return of(
                List.of(Noun.MOVE),
                _ -> true,
                (_, cards) -> cards.stream()
                        .map(card -> words.section(
                                card,
                                "",
                                Stream.concat(
                                                words.labelled(card, List.of(Move.WHY, Move.NOTE)).stream(),
                                                words
                                                        .lines(
                                                                card,
                                                                List.of(
                                                                        Move.KIND,
                                                                        Move.STATE,
                                                                        Move.SKILL_STEP,
                                                                        Move.DUE))
                                                        .stream())
                                        .toList()))
                        .toList());
    }

    ChapterSource goodThings() {
        return of(
                List.of(Noun.GOOD_THING),
                card -> !card.title().isBlank(),
                (_, cards) -> cards.isEmpty()
                        ? List.of()
                        : List.of(new Part.Section(
                                "good-things",
                                words.get("printout.good-things.list"),
                                "",
                                List.of(new Block.Table(
                                        List.of(
                                                words.get("card.good-thing.on-day"),
                                                words.get("card.good-thing.title"),
                                                words.get("card.good-thing.why")),
                                        cards.stream()
                                                .sorted(Comparator.comparing(DoneChapters::goodDay))
                                                .map(card -> List.of(
                                                        words.said(card, GoodThing.ON_DAY),
                                                        words.title(card),
                                                        words.said(card, GoodThing.WHY)))
                                                .toList())))));
    }

    private static LocalDate goodDay(Card card) {
        return Objects.requireNonNullElse(DaysOf.card(card), LocalDate.MIN);
    }

    private ChapterSource of(List<Noun> nouns, Predicate<Card> which, Sections sections) {
        return new OfCards(nouns, which, sections, words);
    }

    /// Makes the sections of the cards that a chapter is about.
    @FunctionalInterface
    private interface Sections {
        List<Part.Section> of(ChapterSource.Wanted wanted, List<Card> cards);
    }

    private record OfCards(List<Noun> nouns, Predicate<Card> which, Sections sections, ChapterWords words)
            implements ChapterSource {
        @Override
        public List<Named> things(Material material) {
            return cards(material).stream().map(words::named).toList();
        }

        @Override
        public Part part(Wanted wanted, Material chosen) {
            return wanted.chapter(sections.of(wanted, cards(chosen)));
        }

        private List<Card> cards(Material material) {
            List<Card> cards = new ArrayList<>();
            nouns.forEach(noun -> material.cards(noun).stream().filter(which).forEach(cards::add));
            return cards;
        }
    }
}
