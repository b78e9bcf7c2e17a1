package app.rebound.testing;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

/// Files from another program, dragged over a screen and let go of; the headless platform has no such program.
public final class FileDrag {
    private FileDrag() {}

    /// Drags files over a node and lets go, as the platform says it.
    ///
    /// @return whether they were taken
    public static boolean drop(Screen screen, Node node, List<Path> files) {
        return screen.run(() -> {
            Dragboard board = DragboardHelper.createDragboard(
                    new Dragged(files.stream().map(Path::toFile).toList()));
            DragEvent over = event(DragEvent.DRAG_OVER, node, board);
            Event.fireEvent(node, over);
            // What is not taken while it hovers cannot be let go of.
            if (over.isAccepted()) {
                Event.fireEvent(node, event(DragEvent.DRAG_DROPPED, node, board));
            }
            return over.isAccepted();
        });
    }

    private static DragEvent event(EventType<DragEvent> type, Node node, Dragboard board) {
        return new DragEvent(node, node, type, board, 5, 5, 0, 0, TransferMode.COPY, null, node, null);
    }

    /// What the platform says of files that are dragged here; no picture goes with them.
    private record Dragged(List<File> files) implements TKClipboard {
        @Override
        public Set<DataFormat> getContentTypes() {
            return Set.of(DataFormat.FILES);
        }

        @Override
        @SafeVarargs
        public final boolean putContent(Pair<DataFormat, Object>... content) {
            return false;
        }

        @Override
        public Object getContent(DataFormat format) {
            return hasContent(format) ? files : null;
        }

        @Override
        public boolean hasContent(DataFormat format) {
            return DataFormat.FILES.equals(format);
        }

        @Override
        public Set<TransferMode> getTransferModes() {
            return EnumSet.of(TransferMode.COPY);
        }

        @Override
        public void setDragView(Image image) {}

        @Override
        public void setDragViewOffsetX(double offset) {}

        @Override
        public void setDragViewOffsetY(double offset) {}

        @Override
        public Image getDragView() {
            return null;
        }

        @Override
        public double getDragViewOffsetX() {
            return 0;
        }

        @Override
        public double getDragViewOffsetY() {
            return 0;
        }
    }
}
