package app.rebound.example;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.db.Transaction;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.yaml.ContentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the example's cards and what they are linked to.
final class ExampleCards {
    private final CardService cards;
    private final LinkDao links = new LinkDao();

    ExampleCards(CardService cards) {
        this.cards = cards;
    }

    /// @param named the events by their titles and the people by their names
    void add(Transaction tx, List<Example.Item> items, UUID setback, Map<String, Ref> named) {
        Map<String, Ref> known = new HashMap<>(named);
        List<Ref> stored = new ArrayList<>();
        for (Example.Item item : items) {
            CardDraft draft = draft(item, item.isOfSetback() ? setback : null);
            Ref card = new Ref(draft.type().noun(), cards.add(tx, draft));
            stored.add(card);
            known.put(item.id(), card);
        }
        for (int position = 0; position < items.size(); position++) {
            for (Example.Tie tie : items.get(position).ties()) {
                Ref to = known.get(tie.to());
                if (to == null) {
                    throw new ContentException(place(items.get(position)), "a link leads to what is not there");
                }
                links.add(tx, stored.get(position), tie.word(), to);
            }
        }
    }

    private CardDraft draft(Example.Item item, @Nullable UUID setback) {
        CardType type = cards.type(item.noun())
                .orElseThrow(() -> new ContentException(place(item), "there are no cards of this noun"));
        Values values = Values.NONE;
        for (var said : item.fields().entrySet()) {
            values = values.with(field(type, said.getKey(), item), value(type, said.getKey(), said.getValue(), item));
        }
        return CardDraft.empty(type, setback).with(values);
    }

    private static Field field(CardType type, String name, Example.Item item) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ContentException(place(item), "the card has no field " + name));
    }

    private static Object value(CardType type, String name, String text, Example.Item item) {
        Field field = field(type, name, item);
        Object value = field.read(text);
        if (value == null
                || value.equals(field.blank())
                || (field instanceof Field.Scale && !field.write(value).equals(text))) {
            throw new ContentException(place(item), "the field " + name + " cannot say this");
        }
        return value;
    }

    private static String place(Example.Item item) {
        return item.id().isEmpty() ? "card of the noun " + item.noun() : "card " + item.id();
    }
}
