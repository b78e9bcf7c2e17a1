package app.rebound.wizard;

import app.rebound.ui.TextEditor;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The feelings chosen on a page, in the order they were chosen.
final class FeelingsModel {
    /// How strong a feeling is taken to be until the person says.
    static final int MIDDLE = 5;

    static final int STRONGEST = 10;

    private final ObservableList<ChosenFeeling> chosen = FXCollections.observableArrayList();

    ObservableList<ChosenFeeling> chosen() {
        return chosen;
    }

    Optional<ChosenFeeling> find(String word) {
        return chosen.stream().filter(feeling -> feeling.word().equals(word)).findFirst();
    }

    boolean isChosen(String word) {
        return find(word).isPresent();
    }

    /// Chooses a word, or takes it away again.
    void toggle(String word) {
        find(word).ifPresentOrElse(chosen::remove, () -> chosen.add(new ChosenFeeling(word, MIDDLE)));
    }

    /// Chooses a word unless it is chosen or blank.
    ///
    /// @return whether it was added
    boolean add(String word) {
        String clean = word.strip();
        if (clean.isEmpty() || clean.length() > TextEditor.LARGE_CHANGE || isChosen(clean)) {
            return false;
        }
        return chosen.add(new ChosenFeeling(clean, MIDDLE));
    }

    void remove(ChosenFeeling feeling) {
        chosen.remove(feeling);
    }

    void load(String key, List<AnswerPart> parts) {
        chosen.setAll(parts.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> new ChosenFeeling(part.text(), amount(part)))
                .toList());
    }

    private static int amount(AnswerPart part) {
        Integer amount = part.amount();
        return amount == null ? MIDDLE : Math.clamp(amount, 0, STRONGEST);
    }

    List<AnswerPart> parts(String key) {
        return java.util.stream.IntStream.range(0, chosen.size())
                .mapToObj(i -> new AnswerPart(
                        key, i, chosen.get(i).word(), chosen.get(i).amount()))
                .toList();
    }
}
