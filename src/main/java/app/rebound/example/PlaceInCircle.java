package app.rebound.example;

import app.rebound.people.Gift;
import app.rebound.people.Lift;
import app.rebound.people.Nearness;
import app.rebound.people.Support;
import app.rebound.yaml.Fields;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads where somebody of the example stands in the support circle.
final class PlaceInCircle {
    private PlaceInCircle() {}

    static Support of(Fields person) {
        return new Support(
                nearness(person), lift(person), gives(person), person.flag("beenThere", false), lastContact(person));
    }

    private static @Nullable Nearness nearness(Fields person) {
        if (!person.has("nearness")) {
            return null;
        }
        Nearness nearness = Nearness.of(person.text("nearness"));
        if (nearness == null) {
            throw person.problem("nearness", "must be near, middle or far");
        }
        return nearness;
    }

    private static @Nullable Lift lift(Fields person) {
        if (!person.has("lift")) {
            return null;
        }
        Lift lift = Lift.of(person.text("lift"));
        if (lift == null) {
            throw person.problem("lift", "must be lifts, both or drains");
        }
        return lift;
    }

    private static Set<Gift> gives(Fields person) {
        Set<Gift> gives = EnumSet.noneOf(Gift.class);
        List<String> named = person.has("gives") ? person.texts("gives") : List.of();
        for (String name : named) {
            gives.add(Arrays.stream(Gift.values())
                    .filter(gift -> gift.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> person.problem("gives", "names no gift: " + name)));
        }
        return gives;
    }

    private static @Nullable LocalDate lastContact(Fields person) {
        if (!person.has("lastContact")) {
            return null;
        }
        try {
            return LocalDate.parse(person.text("lastContact"));
        } catch (DateTimeParseException _) {
            throw person.problem("lastContact", "is no day");
        }
    }
}
