package app.rebound.card;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a feature adds below the form of its cards.
public interface CardExtra {
    /// Makes one for a form.
    @FunctionalInterface
    interface Maker {
        /// Makes it.
        ///
        /// @param change changes what stands in the form, as if the person had typed it
        CardExtra make(Consumer<UnaryOperator<Values>> change);
    }

    /// Nothing below the form.
    static CardExtra none() {
        var nothing = new Region();
        nothing.setManaged(false);
        nothing.setVisible(false);
        return new CardExtra() {
            @Override
            public Node node() {
                return nothing;
            }

            @Override
            public void show(Values values) {
                // Nothing is shown.
            }
        };
    }

    /// The nodes; the same at each call.
    Node node();

    /// Shows what goes with a form that says `values`; called when a card is opened and after each change.
    void show(Values values);
}
