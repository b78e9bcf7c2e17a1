package app.rebound.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The pages that are gone through together, and which one is in sight.
final class ShowModel {
    private final ObservableList<ShowPage> pages = FXCollections.observableArrayList();
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty(true);
    private final StringProperty title = new SimpleStringProperty("");
    private final Map<String, HeardField> fields = new HashMap<>();

    ObservableList<ShowPage> pages() {
        return pages;
    }

    /// Which page is in sight, from 0.
    IntegerProperty atProperty() {
        return at;
    }

    /// Whether the pages are still being made.
    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty titleProperty() {
        return title;
    }

    /// The page in sight; null while there is none.
    @Nullable
    ShowPage page() {
        return pages.isEmpty() ? null : pages.get(at.get());
    }

    /// The field of a page; pages of the same part have the same.
    HeardField field(ShowPage page) {
        return fields.computeIfAbsent(page.key(), key -> new HeardField(key, page.heading(), ""));
    }

    void show(String titled, List<ShowPage> made) {
        title.set(titled);
        int stays = made.isEmpty() ? 0 : Math.min(at.get(), made.size() - 1);
        at.set(0);
        pages.setAll(made);
        at.set(stays);
        busy.set(false);
    }

    /// Goes on, or back, and stops at the ends.
    void move(int by) {
        if (!pages.isEmpty()) {
            at.set(Math.clamp(at.get() + (long) by, 0, pages.size() - 1));
        }
    }
}
