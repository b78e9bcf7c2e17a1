package app.rebound.lesson;

import app.rebound.card.Card;
import app.rebound.timeline.Event;
import java.util.List;

/// A lesson with what it follows from, and what else of its setback it could follow from.
///
/// @param steps of the plan that came of it
/// @param others reasons of the same setback that it does not follow from
public record LessonChain(Card lesson, List<From> from, List<Card> steps, List<Card> others) {
    public LessonChain {
        from = List.copyOf(from);
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /// One reason with the events that it has to do with.
    public record From(Card reason, List<Event> events) {
        public From {
            events = List.copyOf(events);
        }
    }
}
