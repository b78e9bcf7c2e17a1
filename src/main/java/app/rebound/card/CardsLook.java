package app.rebound.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a feature shows its cards.
///
/// @param fields those that the form shows
/// @param preset what a new card says from the start; only cards that say the same are shown
/// @param order empty for the order that the person gives them
/// @param extra what stands below the form
public record CardsLook(
        List<? extends Field> fields, Values preset, Optional<Comparator<Card>> order, CardExtra.Maker extra) {
    public CardsLook {
        fields = List.copyOf(fields);
    }

    /// In the order that the person gives them, with nothing below the form.
    public static CardsLook of(List<? extends Field> fields, Values preset) {
        return new CardsLook(fields, preset, Optional.empty(), _ -> CardExtra.none());
    }

    /// The same with something below the form.
    public CardsLook with(CardExtra.Maker maker) {
        return new CardsLook(fields, preset, order, maker);
    }

    /// The same in an order of its own; cards that are equal in it keep the one they were given.
    public CardsLook ordered(Comparator<Card> by) {
        return new CardsLook(fields, preset, Optional.of(by), extra);
    }

    /// Those that say what is preset, in their order.
    List<Card> shown(List<Card> stored, CardType type) {
        var matching = stored.stream().filter(card -> isShown(card, type));
        return order.map(matching::sorted).orElse(matching).toList();
    }

    private boolean isShown(Card card, CardType type) {
        return type.fields().stream().allMatch(field -> {
            Object wanted = preset.get(field);
            return wanted == null || wanted.equals(card.values().get(field));
        });
    }
}
