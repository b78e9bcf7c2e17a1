package app.rebound.app;

import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.grieving.GrievingService;
import app.rebound.id.Noun;
import app.rebound.people.PersonService;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Says for which exercises a setback has gathered something: cards that say what the exercise asks for.
public final class Gathered {
    private final Program program;
    private final CardService cards;
    private final PersonService people;
    private final EventService events;
    private final GrievingService grieving;

    /// @param program the whole program; what another one leaves out is looked for too
    Gathered(Program program, CardService cards, PersonService people, EventService events, GrievingService grieving) {
        this.program = program;
        this.cards = cards;
        this.people = people;
        this.events = events;
        this.grieving = grieving;
    }

    /// The ids of those exercises.
    Set<String> of(UUID setback) {
        return cards.read(handle -> program.exercises().stream()
                .filter(exercise -> exercise.noun() != null)
                .filter(exercise -> isThere(handle, exercise, setback))
                .map(Exercise::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isThere(Handle handle, Exercise exercise, UUID setback) {
        if (exercise.noun() == Noun.PERSON) {
            return people.placed(handle) > 0;
        }
        if (exercise.noun() == Noun.EVENT) {
            return events.isAny(handle, setback);
        }
        if (exercise.noun() == Noun.SETBACK) {
            return grieving.until(handle, setback).isPresent();
        }
        CardType type = CardTypes.of(exercise.noun());
        List<Field> asked = exercise.fields().stream().map(type::field).toList();
        return cards.isAny(handle, type, setback, exercise.where(), asked);
    }

    /// What the cards of an exercise say from the start.
    static Values preset(CardType type, Exercise exercise) {
        Values preset = Values.NONE;
        for (var entry : exercise.where().entrySet()) {
            Field field = type.field(entry.getKey());
            preset = preset.with(field, field.read(entry.getValue()));
        }
        return preset;
    }
}
