package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what a printout needs, in one transaction, so that it shows one moment.
public final class PrintoutService {
    /// Everything of one setback as it was at one moment, private things too; the composer leaves those out.
    public record Material(
            Setback setback,
            List<Answer> answers,
            List<Event> events,
            Map<UUID, Person> people,
            Map<Noun, List<Card>> cards) {
        public Material {
            answers = List.copyOf(answers);
            events = List.copyOf(events);
            people = Map.copyOf(people);
            cards = Map.copyOf(cards);
        }
    }

    private final Database database;
    private final SetbackService setbacks;
    private final AnswerService answers;
    private final EventService events;
    private final PersonService people;
    private final CardService cards;

    public PrintoutService(
            Database database,
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            PersonService people,
            CardService cards) {
        this.database = database;
        this.setbacks = setbacks;
        this.answers = answers;
        this.events = events;
        this.people = people;
        this.cards = cards;
    }

    /// What there is of a setback, private things too.
    ///
    /// @throws java.util.NoSuchElementException when the setback is not there, or in the trash
    public Material read(UUID setback) {
        return database.read(handle -> new Material(
                setbacks.find(handle, setback).orElseThrow(),
                answers.ofSetback(handle, setback),
                events.all(handle, setback),
                people.all(handle).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                cards.ofEach(handle, setback)));
    }
}
