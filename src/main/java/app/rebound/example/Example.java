package app.rebound.example;

import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.timeline.EventDraft;
import app.rebound.wizard.AnswerPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An invented setback, worked through from the first page to the last, in one language.
///
/// @param language of every text in it
/// @param events in the file's order, none yet belonging to a setback
/// @param answers in the file's order, one for an exercise at most
/// @param days of the journal, each once, oldest first
public record Example(
        Locale language,
        SetbackDraft setback,
        List<PersonDraft> people,
        List<EventDraft> events,
        List<Reply> answers,
        List<Day> days) {
    public Example {
        people = List.copyOf(people);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        days = List.copyOf(days);
    }

    /// The answer to one exercise.
    ///
    /// @param exercise an id of the program
    public record Reply(String exercise, List<AnswerPart> parts) {
        public Reply {
            parts = List.copyOf(parts);
        }
    }

    /// A day of the journal.
    ///
    /// @param title may be empty
    /// @param text in Markdown
    public record Day(LocalDate day, @Nullable LocalTime time, String title, String text) {}
}
