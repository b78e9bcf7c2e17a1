package app.rebound.protect;

import javafx.scene.layout.VBox;

/// What the page shows at one step.
abstract sealed class StepPane extends VBox
        permits LoadingPane, OpenPane, ProtectedPane, ChangePane, ConfirmPane, SheetPane, TypeBackPane {
    StepPane() {
        super(20);
    }

    /// Empties every field and every label that holds something secret.
    void wipe() {}

    /// Puts the caret where the step begins.
    void focusFirst() {}

    /// Shows a suggested passphrase where one can be typed; overwrites it.
    void put(char[] suggestion) {
        java.util.Arrays.fill(suggestion, '\0');
    }
}
