package app.rebound.timeline;

import app.rebound.text.Messages;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A mark as shape and word; an ordinary event shows its shape only.
final class MarkCell extends TableCell<Event, Mark> {
    private final Messages messages;

    MarkCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Mark mark, boolean empty) {
        super.updateItem(mark, empty);
        if (mark == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(mark == Mark.NONE ? "" : messages.get(mark.nameKey()));
        var box = new StackPane(MarkShape.of(mark));
        box.setMinSize(16, 16);
        box.setMaxSize(16, 16);
        setGraphic(box);
    }
}
