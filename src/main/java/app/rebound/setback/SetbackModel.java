package app.rebound.setback;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The setback whose page is open, and the ways into its parts.
final class SetbackModel {
    private final ReadOnlyObjectWrapper<SetbackOverview> shown;
    private final List<Way> ways;

    SetbackModel(SetbackOverview overview, List<Way> ways) {
        shown = new ReadOnlyObjectWrapper<>(overview);
        this.ways = List.copyOf(ways);
    }

    ReadOnlyObjectProperty<SetbackOverview> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    SetbackOverview shown() {
        return shown.get();
    }

    void show(SetbackOverview overview) {
        shown.set(overview);
    }

    List<Way> ways() {
        return ways;
    }
}
