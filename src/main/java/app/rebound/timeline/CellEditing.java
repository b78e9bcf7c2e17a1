package app.rebound.timeline;

import javafx.scene.Node;

/// How a cell of the table is changed in place.
interface CellEditing {
    /// Opens a field for what the cell says of `event`.
    ///
    /// @param onDone asks for the field to be closed
    Open open(Event event, Runnable onDone);

    /// A field that is open in a cell.
    interface Open {
        Node node();

        /// Stores what was changed; does nothing when nothing was.
        void store();

        /// Whether the field itself uses the keys just now, as a list that is open does.
        default boolean isBusy() {
            return false;
        }
    }
}
