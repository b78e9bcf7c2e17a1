package app.rebound.card;

import javafx.scene.Node;

/// The place in a form where one field is filled in.
interface FieldControl {
    /// The label and what is filled in; the same at each call.
    Node node();

    /// Shows what is said, or nothing.
    void show(Values values);

    /// `values` with what stands here.
    Values write(Values values);

    void focus();

    /// To be called when the form is thrown away.
    default void dispose() {}
}
