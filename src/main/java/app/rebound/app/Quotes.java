package app.rebound.app;

import app.rebound.card.Card;
import app.rebound.card.CardType;
import app.rebound.card.CardWords;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// What pages that sum up quote: answers of one setback by `exercise` or `exercise.part`, cards by `card.<noun>`.
final class Quotes implements Quote.Source {
    private static final String CARD = "card.";

    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final Messages messages;
    private final UUID setback;

    Quotes(WorkbookServices services, Surroundings surroundings, UUID setback) {
        this.services = services;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.setback = setback;
    }

    @Override
    public void read(Exercise exercise, Consumer<List<Quote>> show) {
        surroundings
                .tasks()
                .run(() -> services.cards().read(handle -> quotes(handle, exercise)), show, surroundings::fault);
    }

    private List<Quote> quotes(Handle handle, Exercise exercise) {
        List<Answer> answers = services.answers().ofSetback(handle, setback);
        List<Quote> quotes = new ArrayList<>();
        for (String field : exercise.fields()) {
            Quote quote = field.startsWith(CARD) ? cards(handle, field) : answer(answers, field);
            if (!quote.lines().isEmpty()) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private Quote cards(Handle handle, String field) {
        CardType type = services.cards().type(field.substring(CARD.length())).orElseThrow();
        var words = new CardWords(messages);
        List<Card> cards = services.cards().all(handle, type);
        return new Quote(
                field,
                messages.get("trash.kind." + type.id()),
                cards.stream()
                        .filter(card -> !card.isPrivate())
                        .map(card -> line(card, words))
                        .toList());
    }

    private static String line(Card card, CardWords words) {
        String about = words.about(card, card.type().fields());
        return about.isEmpty() ? words.title(card) : words.title(card) + " · " + about;
    }

    /// The rows of an answer, or of one of its parts, one a line.
    private Quote answer(List<Answer> answers, String field) {
        int dot = field.indexOf('.');
        String id = dot < 0 ? field : field.substring(0, dot);
        String key = dot < 0 ? "" : field.substring(dot + 1);
        var rows = new TreeMap<Integer, List<String>>();
        List<String> lines = new ArrayList<>();
        Exercise quoted = services.program()
                .exercise(id)
                .orElseThrow(() -> new IllegalArgumentException("a page quotes what is not there: " + id));
        answers.stream()
                .filter(answer -> answer.exercise().equals(id))
                .flatMap(answer -> answer.parts().stream())
                .filter(part ->
                        !part.text().isBlank() && (key.isEmpty() || part.key().equals(key)))
                .forEach(part -> {
                    if (quoted.kind() == ExerciseKind.LIST) {
                        rows.computeIfAbsent(part.position(), _ -> new ArrayList<>())
                                .add(part.text().strip());
                    } else {
                        lines.add(beginning(quoted, part) + part.text().strip());
                    }
                });
        rows.values().forEach(row -> lines.add(String.join(" – ", row)));
        return new Quote(field, messages.get(quoted.titleKey()), lines);
    }

    /// The start of the sentence that a part goes on with; empty where there is none.
    private String beginning(Exercise quoted, AnswerPart written) {
        if (quoted.kind() != ExerciseKind.STEMS) {
            return "";
        }
        return quoted.parts().stream()
                .filter(part -> part.key().equals(written.key()))
                .map(part -> messages.get(part.labelKey()).replace("…", "") + " ")
                .findFirst()
                .orElse("");
    }

    @Override
    public void open(String id) {
        int dot = id.indexOf('.');
        surroundings
                .navigator()
                .go(
                        id.startsWith(CARD)
                                ? new Place.Plan()
                                : new Place.Steps(setback, dot < 0 ? id : id.substring(0, dot)));
    }
}
