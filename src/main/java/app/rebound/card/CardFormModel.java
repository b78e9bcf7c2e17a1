package app.rebound.card;

import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The card in a form as it was opened; what is typed since then stands in the form's fields.
final class CardFormModel {
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private Values loaded = Values.NONE;
    private @Nullable UUID setback;

    void load(CardDraft draft) {
        loaded = draft.values();
        setback = draft.setback();
        isPrivate.set(draft.isPrivate());
    }

    /// What the form was opened with.
    Values loaded() {
        return loaded;
    }

    /// What the card belongs to; null for nothing.
    @Nullable
    UUID setback() {
        return setback;
    }

    /// Whether it stays out of printouts.
    BooleanProperty privateProperty() {
        return isPrivate;
    }
}
