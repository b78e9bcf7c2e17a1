package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what of a timeline goes into a file.
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
    private final Messages messages;
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
        this.messages = messages;
        this.composer = new SheetComposer(messages);
    }

    /// Reads it in the order and with the lanes that the screen has.
    ///
    /// @param setback whose events; null for all
    /// @param title of the setback; empty for all
    /// @param part what goes into it; null for the whole timeline
    public Read read(
            @Nullable UUID setback, String title, LocalDate made, @Nullable SheetPart part, SheetChoice choice) {
        List<Person> everybody = people.all();
        Map<UUID, String> names = new LinkedHashMap<>();
        everybody.forEach(person -> names.put(person.id(), person.name()));
        AxisLook look = looks.read();
        List<Event> chosen = events.all(setback).stream()
                .filter(event -> part == null || part.events().contains(event.id()))
                .toList();
        boolean isLookBack = part != null && part.isLookBack();
        List<AxisReason> found =
                setback == null || isLookBack || !look.isReasonShown() ? List.of() : reasons.of(setback);
        SheetContent content = composer.compose(title, made, chosen, names, look, found, choice.isPrivateToo());
        if (!choice.kind().isTable()) {
            return new Read(content, everybody);
        }
        var rows = new EventRows(messages, names, choice.isPrivateToo(), !isLookBack);
        return new Read(content.withRows(rows.of(EventOrder.of(chosen).events())), everybody);
    }
}
