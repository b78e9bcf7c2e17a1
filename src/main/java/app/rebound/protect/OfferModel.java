package app.rebound.protect;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is offered above a screen.
final class OfferModel {
    private final ObjectProperty<@Nullable Offer> offer = new SimpleObjectProperty<>();

    /// Null for nothing.
    ObjectProperty<@Nullable Offer> offerProperty() {
        return offer;
    }
}
