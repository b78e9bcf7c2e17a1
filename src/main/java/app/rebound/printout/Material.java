package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.id.Noun;
import app.rebound.journal.Entry;
import app.rebound.link.Link;
import app.rebound.people.Person;
import app.rebound.setback.Setback;
import app.rebound.timeline.Event;
import app.rebound.wizard.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Everything that a printout may be made of, as it was at one moment; private things too, until a choice is made.
///
/// @param setbacks the one it is about, or all, the one worked on last first; none for what is about none
/// @param people everybody in the workbook, by id
/// @param cards of the setbacks, and the check-ins and good things that belong to none
/// @param entries that tell of one of the setbacks, the oldest first
/// @param links that start at events and cards of the setbacks, the oldest first
/// @param evidence what the events rest on
public record Material(
        List<Setback> setbacks,
        List<Answer> answers,
        List<Event> events,
        Map<UUID, Person> people,
        Map<Noun, List<Card>> cards,
        List<ToldEntry> entries,
        List<Link> links,
        List<Evidence> evidence) {
    /// What nothing is read for, such as a workbook to fill by hand.
    public static final Material NONE =
            new Material(List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    public Material {
        setbacks = List.copyOf(setbacks);
        answers = List.copyOf(answers);
        events = List.copyOf(events);
        people = Map.copyOf(people);
        Map<Noun, List<Card>> copied = new EnumMap<>(Noun.class);
        cards.forEach((noun, some) -> copied.put(noun, List.copyOf(some)));
        cards = Map.copyOf(copied);
        entries = List.copyOf(entries);
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
    }

    /// A journal entry that tells of a setback.
    public record ToldEntry(Entry entry, boolean isPrivate) {}

    /// Something that an event rests on.
    ///
    /// @param name of the mail, the file, the calendar entry
    public record Evidence(UUID event, UUID source, String name, boolean isPrivate) {}

    /// The cards of a noun, in their order.
    List<Card> cards(Noun noun) {
        return cards.getOrDefault(noun, List.of());
    }

    /// Whether nothing is written at all.
    boolean isEmpty() {
        return answers.stream().noneMatch(Answer::isWritten)
                && events.isEmpty()
                && entries.isEmpty()
                && cards.values().stream().allMatch(List::isEmpty);
    }
}
