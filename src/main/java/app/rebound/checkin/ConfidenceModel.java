package app.rebound.checkin;

import app.rebound.card.Card;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How confident the person felt over time.
final class ConfidenceModel {
    private final ObjectProperty<List<Card>> ratings = new SimpleObjectProperty<>(List.of());

    /// Check-ins with a rating and a day, oldest first.
    ObjectProperty<List<Card>> ratingsProperty() {
        return ratings;
    }
}
