package app.rebound.desk;

import app.rebound.evidence.Columns;
import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.Found;
import app.rebound.evidence.table.TableSample;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what, as the person has it.
final class ColumnsModel {
    private final ObjectProperty<@Nullable TableSample> sample = new SimpleObjectProperty<>();
    private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(new Columns(Map.of()));
    private final ObservableList<Found> read = FXCollections.observableArrayList();

    /// The first rows of the table; null for none.
    ObjectProperty<@Nullable TableSample> sampleProperty() {
        return sample;
    }

    ObjectProperty<Columns> columnsProperty() {
        return columns;
    }

    /// What the first rows say, read in this way.
    ObservableList<Found> read() {
        return read;
    }

    /// What a column holds; null for nothing that is read.
    @Nullable
    Meaning meaning(int place) {
        return columns.get().places().entrySet().stream()
                .filter(one -> one.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Says what a column holds; whatever held it before holds nothing then.
    ///
    /// @param meaning null for nothing
    void choose(int place, @Nullable Meaning meaning) {
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        places.putAll(columns.get().places());
        places.values().removeAll(List.of(place));
        if (meaning != null) {
            places.put(meaning, place);
        }
        columns.set(new Columns(places));
    }
}
