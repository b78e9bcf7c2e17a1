package app.rebound.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// How somebody is at this moment, as it stands on the screen.
final class CheckInModel {
    private final ObservableList<Felt> felt = FXCollections.observableArrayList();
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Integer> confidence = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<List<CheckInRow>> lately = new SimpleObjectProperty<>(List.of());

    /// What is felt, in the order it was chosen.
    ObservableList<Felt> felt() {
        return felt;
    }

    /// The few words that are offered at once.
    ObservableList<String> offered() {
        return offered;
    }

    /// 0 to 10; null where nothing is said.
    ObjectProperty<@Nullable Integer> confidenceProperty() {
        return confidence;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// The check-ins of the last weeks, oldest first.
    ObjectProperty<List<CheckInRow>> latelyProperty() {
        return lately;
    }

    Optional<Felt> find(String word) {
        return felt.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /// Chooses a word, or takes it away again.
    void toggle(String word) {
        find(word).ifPresentOrElse(felt::remove, () -> felt.add(new Felt(word, Felt.MIDDLE)));
    }

    /// Says how strong a chosen feeling is; 0 takes it away.
    void setStrength(String word, int strength) {
        find(word).ifPresent(one -> {
            if (strength == 0) {
                felt.remove(one);
            } else {
                felt.set(felt.indexOf(one), new Felt(word, Math.clamp(strength, 1, Felt.STRONGEST)));
            }
        });
    }

    /// The offered words and after them the chosen ones that are not among them.
    List<String> chips() {
        List<String> chips = new ArrayList<>(offered);
        felt.stream().map(Felt::word).filter(word -> !chips.contains(word)).forEach(chips::add);
        return chips;
    }
}
