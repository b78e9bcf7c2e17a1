package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.ledger.LedgerLine;
import app.rebound.setback.Setback;
import app.rebound.story.Story;
import app.rebound.timeline.Event;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says what is private for a reader, and takes what was not chosen out of the material: whoever makes a chapter never
/// sees it, so that no link and no other chapter can tell of it.
final class Privacy {
    private final Map<Noun, List<Exercise>> collecting = new EnumMap<>(Noun.class);
    private final PrintoutChoice.Reader reader;

    Privacy(Program program, PrintoutChoice.Reader reader) {
        this.reader = reader;
        for (Exercise exercise : program.exercises()) {
            if (exercise.noun() != null) {
                collecting
                        .computeIfAbsent(exercise.noun(), _ -> new ArrayList<>())
                        .add(exercise);
            }
        }
    }

    /// Whether a card is marked private, or its like is: what a private page collects, unless the type asks the person
    /// anyway; and what it did to one's health.
    boolean isPrivate(Card card) {
        if (card.isPrivate()) {
            return true;
        }
        return switch (card.type().noun()) {
            case LEDGER_LINE -> card.values().is(LedgerLine.AREA, "health");
            case STORY -> !isToldToManager(card) && isOfPrivatePage(card);
            default -> isOfPrivatePage(card);
        };
    }

    /// Whether a thing of the material is private; one that is not there is.
    boolean isPrivate(Ref ref, Material material) {
        return switch (ref.noun()) {
            case ANSWER ->
                material.answers().stream()
                        .filter(answer -> answer.id().equals(ref.id()))
                        .allMatch(Answer::isPrivate);
            case EVENT ->
                material.events().stream()
                        .filter(event -> event.id().equals(ref.id()))
                        .allMatch(Event::isPrivate);
            case SETBACK -> false;
            case ENTRY ->
                material.entries().stream()
                        .filter(one -> one.entry().id().equals(ref.id()))
                        .allMatch(Material.ToldEntry::isPrivate);
            default ->
                material.cards(ref.noun()).stream()
                        .filter(card -> card.id().equals(ref.id()))
                        .allMatch(this::isPrivate);
        };
    }

    private boolean isToldToManager(Card card) {
        return reader == PrintoutChoice.Reader.MANAGER && card.values().is(Story.READER, "manager");
    }

    /// Of the pages that show it, the one that asks for most decides.
    private boolean isOfPrivatePage(Card card) {
        return !card.type().isPrivate()
                && collecting.getOrDefault(card.type().noun(), List.of()).stream()
                        .filter(exercise -> card.says(exercise.where()))
                        .max(Comparator.comparingInt(
                                exercise -> exercise.where().size()))
                        .map(Exercise::isPrivate)
                        .orElse(false);
    }

    /// What is left of `whole`: nothing that was left out or lies outside the span, nothing private that was not agreed
    /// to for this reader, entries only one by one, and no link to anything that is not there.
    Material chosen(Material whole, PrintoutChoice choice) {
        Material all = withoutSetbacks(whole, choice);
        Map<Noun, List<Card>> cards = new EnumMap<>(Noun.class);
        all.cards()
                .forEach((noun, some) -> cards.put(
                        noun,
                        some.stream()
                                .filter(card -> isIn(choice, card.ref(), isPrivate(card))
                                        && DaysOf.isWithin(choice.span(), DaysOf.card(card)))
                                .toList()));
        List<Event> events = all.events().stream()
                .filter(event -> isIn(choice, new Ref(Noun.EVENT, event.id()), event.isPrivate())
                        && DaysOf.isWithin(choice.span(), event))
                .toList();
        List<Material.ToldEntry> entries = all.entries().stream()
                .filter(one -> isIn(choice, new Ref(Noun.ENTRY, one.entry().id()), true)
                        && DaysOf.isWithin(choice.span(), one.entry().day()))
                .toList();
        var there = new HashSet<Ref>();
        cards.values().forEach(some -> some.forEach(card -> there.add(card.ref())));
        events.forEach(event -> there.add(new Ref(Noun.EVENT, event.id())));
        return new Material(
                all.setbacks(),
                all.answers().stream()
                        .filter(Answer::isWritten)
                        .filter(answer -> isIn(choice, new Ref(Noun.ANSWER, answer.id()), answer.isPrivate()))
                        .toList(),
                events,
                all.people(),
                cards,
                entries,
                all.links().stream()
                        .filter(link -> there.contains(link.from()) && there.contains(link.to()))
                        .filter(link -> isNamed(choice, link.from().noun())
                                && isNamed(choice, link.to().noun()))
                        .toList(),
                all.evidence().stream()
                        .filter(one -> there.contains(new Ref(Noun.EVENT, one.event()))
                                && isIn(choice, new Ref(Noun.SOURCE, one.source()), one.isPrivate()))
                        .toList());
    }

    /// A setback that is left out takes everything of it along.
    private static Material withoutSetbacks(Material whole, PrintoutChoice choice) {
        Set<UUID> out = whole.setbacks().stream()
                .map(Setback::id)
                .filter(id -> choice.leftOut().contains(new Ref(Noun.SETBACK, id)))
                .collect(Collectors.toSet());
        if (out.isEmpty()) {
            return whole;
        }
        Map<Noun, List<Card>> cards = new EnumMap<>(Noun.class);
        whole.cards()
                .forEach((noun, some) -> cards.put(
                        noun,
                        some.stream()
                                .filter(card -> card.setback() == null || !out.contains(card.setback()))
                                .toList()));
        return new Material(
                whole.setbacks().stream()
                        .filter(setback -> !out.contains(setback.id()))
                        .toList(),
                whole.answers().stream()
                        .filter(answer -> !out.contains(answer.setbackId()))
                        .toList(),
                whole.events().stream()
                        .filter(event -> event.setbacks().stream().noneMatch(out::contains))
                        .toList(),
                whole.people(),
                cards,
                whole.entries(),
                whole.links(),
                whole.evidence());
    }

    /// A thing whose chapter is not chosen is not named by the chapters that are.
    private static boolean isNamed(PrintoutChoice choice, Noun noun) {
        return switch (noun) {
            case REASON -> choice.parts().contains(PartId.REASONS);
            case EVENT -> choice.parts().contains(PartId.TIMELINE);
            default -> true;
        };
    }

    private static boolean isIn(PrintoutChoice choice, Ref ref, boolean isPrivate) {
        return !choice.leftOut().contains(ref) && (!isPrivate || choice.agreed().contains(ref));
    }
}
