package app.rebound.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The question that is shown above the text, one after the other and none again before all were.
final class PromptModel {
    private final List<String> order;
    private final ReadOnlyObjectWrapper<@Nullable String> shown = new ReadOnlyObjectWrapper<>();
    private int next;

    /// @param ids the questions there are
    /// @param seed decides in which order they come
    PromptModel(List<String> ids, long seed) {
        order = new ArrayList<>(ids);
        Collections.shuffle(order, new Random(seed));
    }

    /// The id of the question; null while none is shown.
    ReadOnlyObjectProperty<@Nullable String> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void another() {
        shown.set(order.get(next));
        next = (next + 1) % order.size();
    }

    void hide() {
        shown.set(null);
    }
}
