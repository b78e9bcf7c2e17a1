package app.rebound.interchange.out;

import app.rebound.attachment.Attachment;
import app.rebound.card.Card;
import app.rebound.card.CardType;
import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.Entry;
import app.rebound.people.Person;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Event;
import app.rebound.wizard.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads all that goes into text files, one thing after the other; what is in the trash stays out.
final class PieceReader {
    private static final String GROUP = "setbacks/";

    private final OutServices services;
    private final Messages messages;
    private final CardWords words;
    private final boolean isPrivateToo;

    PieceReader(OutServices services, Messages messages, boolean isPrivateToo) {
        this.services = services;
        this.messages = messages;
        this.words = new CardWords(messages);
        this.isPrivateToo = isPrivateToo;
    }

    /// Shows everything as it is in the transaction of `handle`.
    void each(Handle handle, Consumer<Piece> sink) {
        Consumer<Piece> chosen = piece -> {
            if (isPrivateToo || !piece.isPrivate()) {
                sink.accept(piece);
            }
        };
        Map<UUID, String> setbacks = new HashMap<>();
        for (Setback setback : services.setbacks().all(handle)) {
            setbacks.put(setback.id(), setback.title());
            chosen.accept(setback(setback));
            services.answers().ofSetback(handle, setback.id()).stream()
                    .filter(Answer::isWritten)
                    .forEach(answer -> chosen.accept(answer(setback, answer)));
        }
        events(handle, setbacks, chosen);
        for (CardType type : services.types()) {
            services.cards().all(handle, type).forEach(card -> chosen.accept(card(card, setbacks)));
        }
        services.people().all(handle).forEach(person -> chosen.accept(person(person)));
        new EntryRowsDao().each(handle, (entry, isPrivate) -> chosen.accept(entry(entry, isPrivate)));
    }

    private List<Attachment> attachments(Noun noun, UUID id) {
        return services.attachments().of(new Ref(noun, id));
    }

    private Piece entry(Entry entry, boolean isPrivate) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (entry.time() != null) {
            facts.put("time", entry.time().toString());
        }
        if (entry.minutes() != null) {
            facts.put("minutes", entry.minutes().toString());
        }
        return new Piece(
                "journal/" + entry.day().getYear(),
                entry.id(),
                entry.title(),
                entry.day(),
                facts,
                entry.tags(),
                entry.text(),
                attachments(Noun.ENTRY, entry.id()),
                isPrivate);
    }

    private Piece setback(Setback setback) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", messages.get(setback.kind().nameKey()));
        facts.put("state", setback.state().id());
        when(facts, setback.happened());
        List<String> text = new ArrayList<>();
        text.add(setback.parting().taken());
        text.add(setback.parting().leftHere());
        return plain(
                "setbacks",
                setback.id(),
                setback.title(),
                facts,
                String.join("\n\n", text).strip(),
                false);
    }

    private static void when(Map<String, String> facts, @Nullable DateStatement stated) {
        if (stated != null) {
            facts.put("when", stated.date().edtf());
            if (stated.typed() != null) {
                facts.put("typed", stated.typed());
            }
        }
    }

    private static Piece plain(
            String group, UUID id, String title, Map<String, String> facts, String text, boolean isPrivate) {
        return new Piece(group, id, title, null, facts, List.of(), text, List.of(), isPrivate);
    }

    private Piece answer(Setback setback, Answer answer) {
        String key = "program.exercise." + answer.exercise() + ".title";
        StringBuilder text = new StringBuilder();
        if (!answer.prompt().isBlank()) {
            text.append("> ")
                    .append(answer.prompt().strip().replaceAll("\\R", "\n> "))
                    .append("\n\n");
        }
        answer.parts().stream()
                .filter(part -> !part.text().isBlank() || part.amount() != null)
                .forEach(part -> text.append(part.text().strip())
                        .append(part.amount() == null ? "" : " (" + part.amount() + ")")
                        .append("\n\n"));
        return plain(
                GROUP + setback.title(),
                answer.id(),
                messages.has(key) ? messages.get(key) : answer.exercise(),
                Map.of("setback", setback.title(), "exercise", answer.exercise()),
                text.toString().strip(),
                answer.isPrivate());
    }

    private void events(Handle handle, Map<UUID, String> setbacks, Consumer<Piece> sink) {
        Map<UUID, String> names = new HashMap<>();
        services.people().all(handle).forEach(person -> names.put(person.id(), person.name()));
        services.events().all(handle, null).forEach(event -> sink.accept(event(event, names, setbacks)));
    }

    private Piece event(Event event, Map<UUID, String> names, Map<UUID, String> setbacks) {
        Map<String, String> facts = new LinkedHashMap<>();
        when(facts, event.when());
        if (event.unreadWhen() != null) {
            facts.put("typed", event.unreadWhen());
        }
        facts.put("mark", event.mark().id());
        if (event.mood() != null) {
            facts.put("mood", event.mood().toString());
        }
        if (event.lane() != null) {
            facts.put("lane", event.lane());
        }
        facts.put("people", joined(event.people(), names));
        facts.put("setbacks", joined(event.setbacks(), setbacks));
        facts.values().removeIf(String::isBlank);
        var text = new StringBuilder();
        Event.Details details = event.details();
        part(text, "fact", details.fact());
        part(text, "interpretation", details.interpretation());
        if (isPrivateToo) {
            part(text, "thought", details.thought());
            part(text, "felt", details.felt());
        }
        part(text, "knew-then", details.knewThen());
        part(text, "know-now", details.knowNow());
        LocalDate day = event.when() == null ? null : event.when().date().onlyDay();
        return new Piece(
                "events",
                event.id(),
                event.title(),
                day,
                facts,
                List.of(),
                text.toString().strip(),
                attachments(Noun.EVENT, event.id()),
                event.isPrivate());
    }

    private static String joined(List<UUID> ids, Map<UUID, String> names) {
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private void part(StringBuilder text, String field, String words) {
        if (!words.isBlank()) {
            text.append("## ")
                    .append(messages.get("timeline.field." + field))
                    .append("\n\n")
                    .append(words.strip())
                    .append("\n\n");
        }
    }

    private Piece card(Card card, Map<UUID, String> setbacks) {
        CardType type = card.type();
        var text = new StringBuilder();
        for (Field field : type.fields()) {
            boolean isSaid = card.values().get(field) != null && !field.equals(type.title());
            if (isSaid && (isPrivateToo || !type.keptBack().contains(field))) {
                String said = words.said(type, field, card.values());
                if (!said.isBlank()) {
                    text.append("## ")
                            .append(messages.get(type.labelKey(field)))
                            .append("\n\n")
                            .append(said.strip())
                            .append("\n\n");
                }
            }
        }
        Map<String, String> facts = new LinkedHashMap<>();
        String setback = card.setback() == null ? null : setbacks.get(card.setback());
        if (setback != null) {
            facts.put("setback", setback);
        }
        return plain(type.id(), card.id(), card.title(), facts, text.toString().strip(), card.isPrivate());
    }

    private Piece person(Person person) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("pseudonym", person.pseudonym());
        facts.put("relation", person.relation());
        facts.values().removeIf(String::isBlank);
        return plain("people", person.id(), person.name(), facts, person.note(), false);
    }
}
