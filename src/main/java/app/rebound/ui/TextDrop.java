package app.rebound.ui;

import java.util.function.ToIntFunction;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Text that is dragged from elsewhere and let go of over a [Surface].
final class TextDrop {
    private TextDrop() {}

    /// Lets `surface` take text while it can be written in, and tells `listener` where it was let go of.
    ///
    /// @param offset the offset in the text that an event points at
    static void onto(Surface surface, Surface.Listener listener, ToIntFunction<DragEvent> offset) {
        surface.control().setOnDragOver(event -> {
            if (surface.isEditable() && event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        surface.control().setOnDragDropped(event -> {
            listener.onDrop(offset.applyAsInt(event), event.getDragboard().getString());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
