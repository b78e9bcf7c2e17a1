package app.rebound.help;

import app.rebound.ui.ListAndFormModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The person's own numbers, and the form that is open.
final class HelpModel extends ListAndFormModel {
    private final ObservableList<OwnLine> lines = FXCollections.observableArrayList();
    private final OwnFormModel form = new OwnFormModel();

    void load(List<OwnLine> loaded) {
        lines.setAll(loaded);
        setLoaded();
    }

    /// All of them, the first that was added first.
    ObservableList<OwnLine> lines() {
        return lines;
    }

    Optional<OwnLine> line(@Nullable UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    OwnFormModel form() {
        return form;
    }
}
