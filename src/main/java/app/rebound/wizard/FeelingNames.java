package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.feeling.FeelingWord;
import app.rebound.text.Messages;

/// The names of feelings in one language; a word that the vocabulary does not have is its own name.
record FeelingNames(FeelingVocabulary vocabulary, Messages messages) {
    String name(String word) {
        return vocabulary
                .word(word)
                .map(FeelingWord::nameKey)
                .map(messages::get)
                .orElse(word);
    }

    String meaning(FeelingWord word) {
        return messages.get("wizard.feelings.meaning", messages.get(word.nameKey()), messages.get(word.meaningKey()));
    }

    /// The id of the vocabulary's word with this name, or the words as they were typed.
    String word(String typed) {
        return vocabulary.words().stream()
                .filter(word -> messages.get(word.nameKey()).equalsIgnoreCase(typed.strip()))
                .map(FeelingWord::id)
                .findFirst()
                .orElse(typed);
    }
}
