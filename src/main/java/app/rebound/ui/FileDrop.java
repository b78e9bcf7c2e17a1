package app.rebound.ui;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files that are dragged from elsewhere and let go of over a screen.
public final class FileDrop {
    private FileDrop() {}

    /// Lets `node` take files; what lies on it and takes them itself comes first.
    ///
    /// @param taken at least one file
    public static void onto(Node node, Consumer<List<File>> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            List<File> files =
                    event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                taken.accept(files);
            }
        });
    }
}
