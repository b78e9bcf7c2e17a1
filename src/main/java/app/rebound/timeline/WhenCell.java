package app.rebound.timeline;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The date of an event in few words.
final class WhenCell extends TableCell<Event, Event> {
    private final Function<Event, String> words;

    WhenCell(Function<Event, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        setText(event == null || empty ? null : words.apply(event));
    }
}
