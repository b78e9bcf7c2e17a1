package app.rebound.wizard;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// A feeling that was chosen, and how strong it is.
final class ChosenFeeling {
    private final String word;
    private final IntegerProperty amount;

    /// @param word an id of the vocabulary, or the person's own word
    /// @param amount 0 to 10
    ChosenFeeling(String word, int amount) {
        this.word = word;
        this.amount = new SimpleIntegerProperty(amount);
    }

    String word() {
        return word;
    }

    IntegerProperty amountProperty() {
        return amount;
    }

    int amount() {
        return amount.get();
    }
}
