package app.rebound.timeline;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the axis is set up, and the reasons beside it.
final class AxisModel {
    private final ObjectProperty<AxisLook> look = new SimpleObjectProperty<>(AxisLook.FIRST);
    private final ObjectProperty<List<AxisReason>> reasons = new SimpleObjectProperty<>(List.of());

    private final SheetModel sheet;

    AxisModel(SheetModel sheet) {
        this.sheet = sheet;
    }

    /// How far the writing into a file has come.
    SheetModel sheet() {
        return sheet;
    }

    ObjectProperty<AxisLook> lookProperty() {
        return look;
    }

    ObjectProperty<List<AxisReason>> reasonsProperty() {
        return reasons;
    }
}
