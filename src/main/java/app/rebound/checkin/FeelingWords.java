package app.rebound.checkin;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.feeling.FeelingWord;
import app.rebound.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// The names of feelings in one language; a word that the vocabulary does not have is its own name.
record FeelingWords(FeelingVocabulary vocabulary, Messages messages) {
    String name(String word) {
        return vocabulary
                .word(word)
                .map(FeelingWord::nameKey)
                .map(messages::get)
                .orElse(word);
    }

    /// The id of the family that a word belongs to; empty for the person's own words.
    String family(String word) {
        return vocabulary.word(word).map(FeelingWord::family).orElse("");
    }

    /// The names of feelings in one line.
    String names(List<Felt> felt) {
        return felt.stream().map(one -> name(one.word())).collect(Collectors.joining(", "));
    }
}
