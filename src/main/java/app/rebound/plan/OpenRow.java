package app.rebound.plan;

import app.rebound.card.CardFormController;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// A form that stands in the place of a row of a list, and leaves it again.
final class OpenRow implements CardFormController.Around {
    private final ObjectProperty<@Nullable UUID> open;
    private final Consumer<Runnable> read;
    private final Consumer<UUID> focusRow;

    /// @param open which row is a form; null for none
    /// @param read reads the list and then runs what it is given
    /// @param focusRow puts the focus on a row
    OpenRow(ObjectProperty<@Nullable UUID> open, Consumer<Runnable> read, Consumer<UUID> focusRow) {
        this.open = open;
        this.read = read;
        this.focusRow = focusRow;
    }

    @Override
    public void onSaved(UUID card) {
        // The list is read when the form closes; drawing it now would take the caret away.
    }

    @Override
    public void onClose() {
        UUID closed = open.get();
        open.set(null);
        read.accept(() -> {
            if (closed != null) {
                focusRow.accept(closed);
            }
        });
    }

    @Override
    public void onTrashed() {
        open.set(null);
        read.accept(() -> {});
    }
}
