package app.rebound.checkin;

import app.rebound.card.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The good things that Today shows.
final class GoodThingsModel {
    /// Whether the card is there at all.
    enum Standing {
        /// It is not time yet.
        AWAY,
        /// The person put it away.
        PUT_AWAY,
        SHOWN;

        static Standing of(boolean isTime, boolean isPutAway) {
            if (!isTime) {
                return AWAY;
            }
            return isPutAway ? PUT_AWAY : SHOWN;
        }
    }

    /// What is typed in one of the lines.
    record Line(String title, String why) {}

    /// Some good things of one earlier day.
    record Day(LocalDate day, List<Card> things) {
        Day {
            things = List.copyOf(things);
        }

        /// Things by their days, in the order they come in.
        static List<Day> of(List<Card> things) {
            Map<LocalDate, List<Card>> days = new LinkedHashMap<>();
            for (Card thing : things) {
                LocalDate day = thing.values().day(GoodThing.ON_DAY);
                if (day != null) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(thing);
                }
            }
            return days.entrySet().stream()
                    .map(entry -> new Day(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.AWAY);
    private final ObjectProperty<List<Day>> earlier = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty isMore = new SimpleBooleanProperty();
    private final ObjectProperty<List<String>> people = new SimpleObjectProperty<>(List.of());

    ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    /// The earlier days, newest first; empty while they are not asked for.
    ObjectProperty<List<Day>> earlierProperty() {
        return earlier;
    }

    /// Whether there are earlier days still.
    BooleanProperty isMoreProperty() {
        return isMore;
    }

    /// The names of those who could be told.
    ObjectProperty<List<String>> peopleProperty() {
        return people;
    }
}
