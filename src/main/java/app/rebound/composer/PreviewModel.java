package app.rebound.composer;

import app.rebound.printout.PageRaster;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// The pages as they will be, as far as they are made and in sight.
final class PreviewModel {
    /// The pages of one document.
    ///
    /// @param edition another one for every document made
    /// @param count 0 where there is none
    record Pages(long edition, int count, Zoom.PageSize size) {
        static final Pages NONE = new Pages(0, 0, new Zoom.PageSize(595, 842));
    }

    private final ObjectProperty<Pages> pages = new SimpleObjectProperty<>(Pages.NONE);
    private final ObservableMap<Integer, PageRaster> rasters = FXCollections.observableHashMap();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.SEVERAL);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty stopped = new SimpleBooleanProperty();
    private final DoubleProperty share = new SimpleDoubleProperty();
    private final IntegerProperty current = new SimpleIntegerProperty();

    ObjectProperty<Pages> pagesProperty() {
        return pages;
    }

    /// The pictures of pages in sight or near, by their number from 0.
    ObservableMap<Integer, PageRaster> rasters() {
        return rasters;
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /// Whether a document is being made; the earlier pages are shown meanwhile.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether the person stopped the making, so that the pages are of an earlier choice.
    BooleanProperty stoppedProperty() {
        return stopped;
    }

    /// How much of it is made, from 0 to 1.
    DoubleProperty shareProperty() {
        return share;
    }

    /// The topmost page in sight, from 0.
    IntegerProperty currentProperty() {
        return current;
    }

    void show(Pages shown) {
        rasters.clear();
        pages.set(shown);
    }

    void showRasters(Map<Integer, PageRaster> ready) {
        rasters.putAll(ready);
    }
}
