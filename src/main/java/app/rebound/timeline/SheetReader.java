package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what of a timeline is drawn into a file.
public final class SheetReader {
    /// What was read.
    ///
    /// @param people everybody, for the names that they have in printouts
    public record Read(SheetContent content, List<Person> people) {
        public Read {
            people = List.copyOf(people);
        }
    }

    private final EventService events;
    private final PersonService people;
    private final AxisLookService looks;
    private final AxisSource.Reasons reasons;
    private final SheetComposer composer;

    /// @param messages in whose language the file is
    public SheetReader(
            EventService events,
            PersonService people,
            AxisLookService looks,
            AxisSource.Reasons reasons,
            Messages messages) {
        this.events = events;
        this.people = people;
        this.looks = looks;
        this.reasons = reasons;
        this.composer = new SheetComposer(messages);
    }

    /// Reads it in the order and with the lanes that the screen has.
    ///
    /// @param setback whose events; null for all
    /// @param title of the setback; empty for all
    /// @param only the ids of those that are drawn; null for all
    /// @param isPrivateToo whether private events and reasons are drawn
    public Read read(
            @Nullable UUID setback, String title, LocalDate made, @Nullable Set<UUID> only, boolean isPrivateToo) {
        List<Person> everybody = people.all();
        Map<UUID, String> names = new LinkedHashMap<>();
        everybody.forEach(person -> names.put(person.id(), person.name()));
        AxisLook look = looks.read();
        List<Event> chosen = events.all(setback).stream()
                .filter(event -> only == null || only.contains(event.id()))
                .toList();
        List<AxisReason> known = setback == null || !look.isReasonShown() ? List.of() : reasons.of(setback);
        return new Read(composer.compose(title, made, chosen, names, look, known, isPrivateToo), everybody);
    }
}
