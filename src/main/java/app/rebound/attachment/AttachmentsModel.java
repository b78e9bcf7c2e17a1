package app.rebound.attachment;

import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The attachments of one thing, and which of them is chosen, shown large or being renamed.
final class AttachmentsModel {
    /// More small pictures are not kept; they are made again when they come into sight.
    private static final int MOST_SMALL = 200;

    private final ObservableList<Attachment> rows = FXCollections.observableArrayList();
    private final ObservableMap<UUID, Picture> small = FXCollections.observableHashMap();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final StringProperty busy = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Attachment> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Attachment> renaming = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Viewed> viewed = new SimpleObjectProperty<>();

    /// In the order they were added.
    ObservableList<Attachment> rows() {
        return rows;
    }

    /// Small pictures by attachment, as far as they were made.
    ObservableMap<UUID, Picture> small() {
        return small;
    }

    void addSmall(UUID id, Picture picture) {
        if (small.size() >= MOST_SMALL) {
            small.clear();
        }
        small.put(id, picture);
    }

    /// Whether the list has been read.
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// What is going on, in words; empty while nothing is.
    StringProperty busyProperty() {
        return busy;
    }

    /// The chosen one; null for none.
    ObjectProperty<@Nullable Attachment> chosenProperty() {
        return chosen;
    }

    /// The one whose name is being changed; null for none.
    ObjectProperty<@Nullable Attachment> renamingProperty() {
        return renaming;
    }

    /// What is shown large; null while the list is.
    ObjectProperty<@Nullable Viewed> viewedProperty() {
        return viewed;
    }

    long bytes() {
        return rows.stream().mapToLong(Attachment::bytes).sum();
    }
}
