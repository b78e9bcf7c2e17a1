package app.rebound.people;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a person's place in the circle, as the form and earlier versions know them.
final class SupportForm {
    static final Field.Choice NEARNESS = new Field.Choice(
            "nearness", Arrays.stream(Nearness.values()).map(Nearness::id).toList());
    static final Field.Choice LIFT =
            new Field.Choice("lift", Arrays.stream(Lift.values()).map(Lift::id).toList());
    static final Field.Mark BEEN_THERE = new Field.Mark("been_there");
    static final Field.Day LAST_CONTACT = new Field.Day("last_contact");

    /// Those that the form shows.
    static final List<Field> FIELDS = fields();

    static final CardType TYPE = type();

    private SupportForm() {}

    private static Field.Mark mark(Gift gift) {
        return new Field.Mark(gift.column());
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(NEARNESS, LIFT));
        Arrays.stream(Gift.values()).map(SupportForm::mark).forEach(fields::add);
        fields.add(BEEN_THERE);
        fields.add(LAST_CONTACT);
        return List.copyOf(fields);
    }

    private static CardType type() {
        List<Field> all = new ArrayList<>(List.of(new Field.Text("name", Field.Length.LINE)));
        all.addAll(FIELDS);
        return new CardType(Noun.PERSON, true, all);
    }

    static Values values(Support support) {
        Nearness nearness = support.nearness();
        Lift lift = support.lift();
        Values values = Values.NONE
                .with(NEARNESS, nearness == null ? null : nearness.id())
                .with(LIFT, lift == null ? null : lift.id())
                .with(BEEN_THERE, support.hasBeenThere())
                .with(LAST_CONTACT, support.lastContact());
        for (Gift gift : support.gives()) {
            values = values.with(mark(gift), true);
        }
        return values;
    }

    static Support support(Values values) {
        Set<Gift> gives = EnumSet.noneOf(Gift.class);
        for (Gift gift : Gift.values()) {
            if (values.is(mark(gift))) {
                gives.add(gift);
            }
        }
        return new Support(
                Nearness.of(values.choice(NEARNESS)),
                Lift.of(values.choice(LIFT)),
                gives,
                values.is(BEEN_THERE),
                values.day(LAST_CONTACT));
    }

    /// What is said, by the name of the field, for an earlier version.
    static Map<String, String> written(Support support) {
        Values values = values(support);
        Map<String, String> written = new LinkedHashMap<>();
        for (Field field : FIELDS) {
            Object value = values.get(field);
            if (value != null) {
                written.put(field.name(), field.write(value));
            }
        }
        return written;
    }

    /// What [#written] was made from; what is missing, as in versions from before the circle, is not said.
    static Support read(Map<String, ? extends Object> written) {
        Values values = Values.NONE;
        for (Field field : FIELDS) {
            Object text = written.get(field.name());
            values = values.with(field, text == null ? null : field.read(text.toString()));
        }
        return support(values);
    }
}
