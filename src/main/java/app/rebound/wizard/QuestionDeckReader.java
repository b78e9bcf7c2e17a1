package app.rebound.wizard;

import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Reads the decks of questions from their YAML file.
public final class QuestionDeckReader {
    private static final Set<String> DECK = Set.of("id", "questions");

    private QuestionDeckReader() {}

    /// The decks that come with the application.
    public static QuestionDecks standard() {
        return decks(Fields.resource(QuestionDeckReader.class, "decks.yaml"));
    }

    /// Reads decks; the stream stays open.
    ///
    /// @throws ContentException when a field is missing or unknown, or a deck or question stands twice
    static QuestionDecks read(InputStream stream) {
        return decks(Fields.read(stream, "decks"));
    }

    private static QuestionDecks decks(Fields fields) {
        var decks = new LinkedHashMap<String, List<String>>();
        for (Fields unnamed : fields.only(Set.of("decks")).many("decks")) {
            String id = unnamed.text("id");
            Fields deck = unnamed.at("deck " + id).only(DECK);
            List<String> questions = deck.texts("questions");
            if (new HashSet<>(questions).size() < questions.size()) {
                throw deck.problem("questions", "holds one twice");
            }
            if (decks.put(id, questions) != null) {
                throw deck.problem("id", "stands twice");
            }
        }
        return new QuestionDecks(decks);
    }
}
