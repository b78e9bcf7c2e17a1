package app.rebound.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;

/// A thin line that moves while something goes on; who asked the system for less motion has the words beside it only.
public final class BusyBar extends ProgressBar {
    private final ObservableValue<Boolean> isStill = sceneProperty()
            .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
            .orElse(false);

    /// @param isBusy whether something goes on; the room of the line stays when nothing does
    public BusyBar(ObservableValue<Boolean> isBusy) {
        setMaxWidth(Double.MAX_VALUE);
        visibleProperty().bind(isStill.map(still -> !still));
        // An unseen bar without an end would go on moving.
        progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> isBusy.getValue() && !isStill.getValue() ? INDETERMINATE_PROGRESS : 0, isBusy, isStill));
    }
}
