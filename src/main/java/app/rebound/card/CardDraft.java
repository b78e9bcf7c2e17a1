package app.rebound.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A card as it stands on the screen, to be saved.
public record CardDraft(CardType type, @Nullable UUID setback, Values values, boolean isPrivate) {
    /// A card on which nothing is said yet.
    public static CardDraft empty(CardType type, @Nullable UUID setback) {
        return new CardDraft(type, setback, Values.NONE, type.isPrivate());
    }

    /// The same with another value of one field.
    public CardDraft with(Field field, @Nullable Object value) {
        return new CardDraft(type, setback, values.with(field, value), isPrivate);
    }

    /// The same with other values.
    public CardDraft with(Values others) {
        return new CardDraft(type, setback, others, isPrivate);
    }
}
