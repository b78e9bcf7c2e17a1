package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.id.Noun;
import app.rebound.people.Person;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import app.rebound.timeline.Timing;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a printout of what was read and chosen, in the words of one language; nothing marked private goes in.
public final class PrintoutComposer {
    private final Messages messages;
    private final Program program;
    private final DateWords dates;
    private final AnswerBlocks blocks;
    private final OrdinaryWords ordinary = new OrdinaryWords();

    public PrintoutComposer(Messages messages, Program program, FeelingVocabulary feelings) {
        this.messages = messages;
        this.program = program;
        this.dates = new DateWords(messages);
        this.blocks = new AnswerBlocks(messages, feelings);
    }

    /// The document for one choice.
    ///
    /// @param made the day it is made
    public Printout compose(PrintoutService.Material material, PrintoutChoice choice, LocalDate made) {
        Map<String, Answer> written = material.answers().stream()
                .filter(answer -> answer.isWritten() && !answer.isPrivate())
                .collect(Collectors.toMap(Answer::exercise, Function.identity(), (first, _) -> first));
        UnaryOperator<String> names = UnaryOperator.identity();
        // Each card is printed once, where the first exercise collects it.
        Map<Noun, List<Card>> cards = new EnumMap<>(Noun.class);
        cards.putAll(material.cards());
        List<Part> parts = new ArrayList<>();
        for (Step step : program.steps()) {
            if (step.id().equals("debrief")) {
                timeline(material, choice, names).ifPresent(parts::add);
            }
            if (choice.parts().contains(PartId.STEP + step.id())) {
                parts.add(step(step, written, cards, names));
            }
        }
        if (program.step("debrief").isEmpty()) {
            timeline(material, choice, names).ifPresent(parts::add);
        }
        Printout printout = new Printout(
                messages.locale(),
                names.apply(material.setback().title()),
                subtitle(material),
                messages.get("printout.reader." + choice.reader().id() + ".for"),
                made,
                takeaway(written, names),
                messages.get("printout.privacy-note"),
                parts,
                PrintoutWords.of(messages),
                choice.hasCommentFields());
        return choice.hasPseudonyms()
                ? new OtherNames(material.people().values(), messages, ordinary).over(printout, choice.decided())
                : printout;
    }

    private String subtitle(PrintoutService.Material material) {
        String kind = messages.get(material.setback().kind().nameKey());
        DateStatement happened = material.setback().happened();
        return happened == null ? kind : kind + " · " + dates.of(happened.date());
    }

    private @Nullable String takeaway(Map<String, Answer> written, UnaryOperator<String> names) {
        return program.exercises().stream()
                .filter(Exercise::isTakeaway)
                .map(exercise -> written.get(exercise.id()))
                .filter(Objects::nonNull)
                .map(answer -> names.apply(answer.parts().getFirst().text().strip()))
                .findFirst()
                .orElse(null);
    }

    /// Takes out what an exercise collects.
    private static List<Card> taken(Map<Noun, List<Card>> cards, Exercise exercise) {
        Map<Boolean, List<Card>> parted = cards.getOrDefault(exercise.noun(), List.of()).stream()
                .collect(Collectors.partitioningBy(card -> card.says(exercise.where())));
        if (exercise.noun() != null) {
            cards.put(exercise.noun(), parted.getOrDefault(false, List.of()));
        }
        return parted.getOrDefault(true, List.of());
    }

    private Part.Chapter step(
            Step step, Map<String, Answer> written, Map<Noun, List<Card>> cards, UnaryOperator<String> names) {
        List<Part.Section> answered = new ArrayList<>();
        for (Exercise exercise : step.exercises()) {
            List<Card> collected = exercise.noun() == null || exercise.isPrivate() ? List.of() : taken(cards, exercise);
            if (!collected.isEmpty()) {
                answered.add(new Part.Section(
                        "cards:" + exercise.id(),
                        messages.get(exercise.titleKey()),
                        messages.get(exercise.promptKey()),
                        blocks.cards(collected).stream()
                                .map(block -> block.reworded(names))
                                .toList()));
            }
            Answer answer = written.get(exercise.id());
            if (answer != null) {
                answered.add(new Part.Section(
                        "answer:" + answer.id(),
                        messages.get(exercise.titleKey()),
                        answer.prompt(),
                        blocks.of(exercise, answer).stream()
                                .map(block -> block.reworded(names))
                                .toList()));
            }
        }
        return new Part.Chapter(PartId.STEP + step.id(), messages.get(step.titleKey()), answered);
    }

    private Optional<Part> timeline(
            PrintoutService.Material material, PrintoutChoice choice, UnaryOperator<String> names) {
        if (!choice.parts().contains(PartId.TIMELINE)) {
            return Optional.empty();
        }
        List<PrintedEvent> printed = new ArrayList<>();
        for (Event event : material.events()) {
            if (!event.isPrivate()) {
                printed.add(event(printed.size() + 1, event, people(event, material), names));
            }
        }
        return Optional.of(new Part.Timeline(PartId.TIMELINE, messages.get("printout.timeline"), printed));
    }

    private static List<String> people(Event event, PrintoutService.Material material) {
        return event.people().stream()
                .map(material.people()::get)
                .filter(Objects::nonNull)
                .map(Person::name)
                .toList();
    }

    private PrintedEvent event(int number, Event event, List<String> people, UnaryOperator<String> names) {
        FuzzyDate when = event.when() == null ? null : event.when().date();
        return new PrintedEvent(
                number,
                when(event, names),
                names.apply(event.title()),
                event.mark(),
                details(event).stream().map(detail -> detail.reworded(names)).toList(),
                people,
                when == null ? null : when.earliest(),
                when == null ? null : when.latest(),
                when != null && !when.isInterval() && !when.isExact());
    }

    /// Words that could not be read as a date are the person's own and stand as they were typed.
    private String when(Event event, UnaryOperator<String> names) {
        if (event.when() != null) {
            return dates.of(event.when().date());
        }
        String instead = event.timing().typedInstead();
        return instead == null ? messages.get("timeline.no-date") : names.apply(instead);
    }

    /// What was thought and felt stays with the person; the mentor's copy has the facts and what was known.
    private List<Block.Labelled> details(Event event) {
        Event.Details details = event.details();
        List<Block.Labelled> printed = new ArrayList<>();
        add(printed, "fact", details.fact());
        add(printed, "interpretation", details.interpretation());
        add(printed, "knew-then", details.knewThen());
        add(printed, "know-now", details.knowNow());
        Timing timing = event.timing();
        add(
                printed,
                "learned",
                timing.learned() == null
                        ? Objects.requireNonNullElse(timing.unreadLearned(), "")
                        : dates.of(timing.learned().date()));
        add(
                printed,
                "basis",
                event.basis() == null ? "" : messages.get(event.basis().nameKey()));
        return printed;
    }

    private void add(List<Block.Labelled> printed, String field, String text) {
        if (!text.isBlank()) {
            printed.add(new Block.Labelled(messages.get("timeline.field." + field), text));
        }
    }
}
