package app.rebound.desk;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How far work on very many things is.
final class LotsModel {
    private final IntegerProperty done = new SimpleIntegerProperty();
    private final IntegerProperty all = new SimpleIntegerProperty();

    /// How many are done.
    IntegerProperty doneProperty() {
        return done;
    }

    /// Of how many; 0 while there is no such work.
    IntegerProperty allProperty() {
        return all;
    }
}
