package app.rebound.plan;

import app.rebound.card.Card;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The ideas on the screen, and which of them is open.
final class OptionsModel {
    private final ObjectProperty<Options> options = new SimpleObjectProperty<>(Options.NONE);
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();

    ObjectProperty<Options> optionsProperty() {
        return options;
    }

    /// Which idea is in the form; null for none.
    ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    Optional<Card> idea(UUID id) {
        return options.get().ideas().stream()
                .filter(idea -> idea.id().equals(id))
                .findFirst();
    }
}
