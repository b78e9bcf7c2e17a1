package app.rebound.card;

import app.rebound.id.Noun;
import java.util.List;
import java.util.Locale;

/// What the cards of one noun keep.
///
/// @param noun its table has a column for each field
/// @param isPrivate whether new ones stay out of printouts unless chosen once more
/// @param fields in the order of the form; the first one is a text and names the card in lists
/// @param keptBack those of the fields that stay out of printouts, such as a first reaction
public record CardType(Noun noun, boolean isPrivate, List<Field> fields, List<Field> keptBack) {
    public CardType {
        fields = List.copyOf(fields);
        keptBack = List.copyOf(keptBack);
        if (!(fields.getFirst() instanceof Field.Text)) {
            throw new IllegalArgumentException("the first field names the card: " + noun);
        }
    }

    /// A type of which nothing is kept back.
    public CardType(Noun noun, boolean isPrivate, List<Field> fields) {
        this(noun, isPrivate, fields, List.of());
    }

    /// The field that names a card in lists.
    public Field.Text title() {
        return (Field.Text) fields.getFirst();
    }

    /// The field of that name.
    ///
    /// @throws IllegalArgumentException when there is none
    public Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(noun + " has no field " + name));
    }

    /// The noun's name in message keys and content files, for example `ledger-line`.
    public String id() {
        return noun.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The message key of a field's label; its prompt, where there is one, stands under `.prompt` of it.
    public String labelKey(Field field) {
        return "card." + id() + "." + field.name().replace('_', '-');
    }

    /// The message key of how a number is said, where it is not said as a number of so many: `{0} min`.
    public String saidKey(Field field) {
        return labelKey(field) + ".said";
    }

    /// The message key of one option of a choice.
    public String optionKey(Field.Choice field, String option) {
        return labelKey(field) + "." + option;
    }

    /// The message key of the words for undo of one thing done to such a card.
    ///
    /// @param what `add`, `edit`, `trash`, `move` or `take-back`
    String undoKey(String what) {
        return "undo.card." + what;
    }
}
