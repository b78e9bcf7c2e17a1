package app.rebound.example;

import app.rebound.evidence.Found;
import app.rebound.link.Word;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.timeline.EventDraft;
import app.rebound.wizard.AnswerPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An invented setback, worked through from the first page to the last, in one language.
///
/// @param language of every text in it
/// @param events in the file's order, none yet belonging to a setback
/// @param answers in the file's order, one for an exercise at most
/// @param days of the journal, each once, oldest first
/// @param items cards of any type, in the file's order
/// @param records what events rest on, in the file's order
public record Example(
        Locale language,
        SetbackDraft setback,
        List<PersonDraft> people,
        List<EventDraft> events,
        List<Reply> answers,
        List<Day> days,
        List<Item> items,
        List<Trace> records) {
    public Example {
        people = List.copyOf(people);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        days = List.copyOf(days);
        items = List.copyOf(items);
        records = List.copyOf(records);
    }

    /// A record.
    ///
    /// @param event the title of what rests on it
    public record Trace(Found found, String event) {}

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

    /// A card.
    ///
    /// @param noun the id of its type
    /// @param id what links call it; empty where none leads to it
    /// @param isOfSetback whether it belongs to the setback, not to the person alone
    /// @param fields what it says, by the name of the field, as text
    public record Item(String noun, String id, boolean isOfSetback, Map<String, String> fields, List<Tie> ties) {
        public Item {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            ties = List.copyOf(ties);
        }
    }

    /// A link of a card.
    ///
    /// @param to the id of another card, the title of an event or the name of somebody
    public record Tie(Word word, String to) {}
}
