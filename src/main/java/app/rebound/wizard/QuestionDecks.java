package app.rebound.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The questions of every deck: a general one, and one for each kind of setback.
///
/// @param decks the keys of the questions by the deck's id, in the order they are asked
public record QuestionDecks(Map<String, List<String>> decks) {
    /// The deck that everybody is given.
    static final String GENERAL = "general";

    public QuestionDecks {
        var copy = new LinkedHashMap<String, List<String>>();
        decks.forEach((deck, questions) -> copy.put(deck, List.copyOf(questions)));
        decks = Collections.unmodifiableMap(copy);
    }

    /// The keys under which the answers to all questions are stored.
    List<String> keys() {
        return decks.keySet().stream().flatMap(this::of).toList();
    }

    /// The keys of the general deck and of the deck for a kind of setback, in the order they are asked; a kind without
    /// a deck has the general one alone.
    List<String> asked(String kind) {
        return Stream.concat(of(GENERAL), of(kind)).distinct().toList();
    }

    private Stream<String> of(String deck) {
        return decks.getOrDefault(deck, List.of()).stream().map(question -> deck + "-" + question);
    }
}
