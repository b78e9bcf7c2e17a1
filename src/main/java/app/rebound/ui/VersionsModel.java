package app.rebound.ui;

import app.rebound.diff.TextRow;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the pane of earlier versions shows: the versions, or one of them.
///
/// @param <V> a version as the thing's own service knows it
public final class VersionsModel<V> {
    private final BooleanProperty isShown = new SimpleBooleanProperty();
    private final BooleanProperty isMore = new SimpleBooleanProperty();
    private final BooleanProperty isComparing = new SimpleBooleanProperty(true);
    private final ObservableList<EarlierVersion<V>> versions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable EarlierVersion<V>> opened = new SimpleObjectProperty<>();
    private final ObservableList<TextRow> rows = FXCollections.observableArrayList();

    /// Shows the newest versions.
    ///
    /// @param more whether there are older ones
    void show(List<EarlierVersion<V>> newest, boolean more) {
        opened.set(null);
        versions.setAll(newest);
        isMore.set(more);
        isShown.set(true);
    }

    /// Shows older versions below what is there.
    void append(List<EarlierVersion<V>> older, boolean more) {
        isMore.set(more);
        versions.addAll(older);
    }

    /// Takes the pane away.
    public void hide() {
        isShown.set(false);
        opened.set(null);
        rows.clear();
        versions.clear();
    }

    /// Whether the pane is there.
    public BooleanProperty shownProperty() {
        return isShown;
    }

    /// The versions read so far, newest first.
    ObservableList<EarlierVersion<V>> versions() {
        return versions;
    }

    /// Whether there are older ones than those read so far.
    BooleanProperty moreProperty() {
        return isMore;
    }

    /// The version that is read or compared; null while all are listed.
    ObjectProperty<@Nullable EarlierVersion<V>> openedProperty() {
        return opened;
    }

    /// Whether the opened version is compared with what stands there now.
    BooleanProperty comparingProperty() {
        return isComparing;
    }

    /// The opened version's paragraphs, or what changed since.
    ObservableList<TextRow> rows() {
        return rows;
    }
}
