package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutOffer;
import app.rebound.setback.Setback;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is chosen for a printout, and what there is to choose from.
final class ComposerModel {
    /// What the last finished document told about the choice.
    ///
    /// @param firstPages on which page, from 1, a part begins
    /// @param people how many the workbook knows
    record Seen(PrintoutOffer offer, Map<String, Integer> firstPages, int people) {
        static final Seen NOTHING = new Seen(new PrintoutOffer(List.of()), Map.of(), 0);
    }

    private final ObservableList<Setback> setbacks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PrintoutChoice> choice;
    private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>(Seen.NOTHING);

    ComposerModel(PrintoutChoice first) {
        choice = new ReadOnlyObjectWrapper<>(first);
    }

    /// All setbacks, the one worked on last first.
    ObservableList<Setback> setbacks() {
        return setbacks;
    }

    ReadOnlyObjectProperty<PrintoutChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ObjectProperty<Seen> seenProperty() {
        return seen;
    }

    PrintoutChoice choice() {
        return choice.get();
    }

    /// Chooses otherwise; nothing happens where it comes to the same.
    void edit(UnaryOperator<ChoiceEdit> change) {
        choose(change.apply(new ChoiceEdit(choice.get())).done());
    }

    void choose(PrintoutChoice other) {
        choice.set(other);
    }

    /// The setback it is about; null where it is about none or there is none yet.
    @Nullable
    Setback setback() {
        UUID id = choice.get().setback();
        return setbacks.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /// Whether there is something to make pages of.
    boolean isReady() {
        return !choice.get().kind().isOfSetback() || setback() != null;
    }
}
