package app.rebound.example;

import app.rebound.link.Word;
import app.rebound.yaml.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the example's cards: what stands beside the known fields is what the card says.
final class ItemReader {
    private static final String NOUN = "noun";
    private static final String ID = "id";
    private static final String SETBACK = "setback";
    private static final String LINKS = "links";
    private static final Set<String> KNOWN = Set.of(NOUN, ID, SETBACK, LINKS);
    private static final Set<String> TIE = Set.of("word", "to");

    private final Set<String> ids = new HashSet<>();

    private ItemReader() {}

    /// @param named the titles of events and the names of people, to which links may lead
    static List<Example.Item> items(List<Fields> cards, Set<String> named) {
        var reader = new ItemReader();
        var items = new ArrayList<Example.Item>();
        for (Fields card : cards) {
            items.add(reader.item(card.at(place(card))));
        }
        Set<String> known = new HashSet<>(named);
        known.addAll(reader.ids);
        for (int position = 0; position < items.size(); position++) {
            for (Example.Tie tie : items.get(position).ties()) {
                if (!known.contains(tie.to())) {
                    Fields card = cards.get(position);
                    throw card.at(place(card)).problem(LINKS, "leads to what is not there: " + tie.to());
                }
            }
        }
        return items;
    }

    private static String place(Fields card) {
        return card.has(ID) ? "card " + card.text(ID) : "card of the noun " + card.text(NOUN);
    }

    private Example.Item item(Fields card) {
        String id = card.has(ID) ? card.text(ID) : "";
        if (!id.isEmpty() && !ids.add(id)) {
            throw card.problem(ID, "stands twice");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : card.names()) {
            if (!KNOWN.contains(name)) {
                fields.put(name, card.scalar(name));
            }
        }
        return new Example.Item(card.text(NOUN), id, card.flag(SETBACK, true), fields, ties(card));
    }

    private static List<Example.Tie> ties(Fields card) {
        if (!card.has(LINKS)) {
            return List.of();
        }
        return card.many(LINKS).stream()
                .map(tie -> tie.only(TIE))
                .map(tie -> new Example.Tie(word(tie), tie.text("to")))
                .toList();
    }

    private static Word word(Fields tie) {
        String id = tie.text("word");
        return Arrays.stream(Word.values())
                .filter(word ->
                        word.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id))
                .findFirst()
                .orElseThrow(() -> tie.problem("word", "names no link: " + id));
    }
}
