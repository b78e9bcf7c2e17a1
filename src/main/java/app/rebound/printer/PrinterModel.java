package app.rebound.printer;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How far printing is.
final class PrinterModel {
    /// One moment of it.
    sealed interface State {
        /// Nothing was asked for.
        record Closed() implements State {}

        record Looking() implements State {}

        record NoPrinter() implements State {}

        /// Printers to choose from.
        ///
        /// @param printers not empty, the one to offer first
        record Choice(List<Printer> printers) implements State {
            public Choice {
                printers = List.copyOf(printers);
            }
        }

        record Printing(Printer printer) implements State {}

        record Sent(Printer printer) implements State {}

        record Refused(Printer printer) implements State {}
    }

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Closed());

    ObjectProperty<State> stateProperty() {
        return state;
    }
}
