package app.rebound.search;

import app.rebound.id.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the screen of results shows: what was typed, how it was understood, and the rows.
final class SearchModel {
    /// One row.
    ///
    /// @param found null until it has come into sight
    record Row(Hit hit, @Nullable Found found) {}

    /// How the words were understood and how much was found.
    ///
    /// @param total of all hits, more than there are rows where there are very many
    record State(Wanted wanted, int total, boolean isWhole) {}

    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Seeker.Order> order = new SimpleObjectProperty<>(Seeker.Order.RELEVANCE);
    private final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    private final Set<Hit> asked = new HashSet<>();

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<Seeker.Order> orderProperty() {
        return order;
    }

    /// Null before anything was asked.
    ObjectProperty<@Nullable State> stateProperty() {
        return state;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    void load(SearchDesk.Answer answer) {
        Map<Ref, Found> shown = answer.first().stream().collect(Collectors.toMap(Found::ref, found -> found));
        List<Row> loaded = answer.results().hits().stream()
                .map(hit -> new Row(hit, shown.get(hit.ref())))
                .toList();
        state.set(new State(answer.wanted(), answer.results().total(), answer.isWhole()));
        asked.clear();
        rows.setAll(loaded);
    }

    private static @Nullable Found find(List<Found> shown, Hit hit) {
        return shown.stream()
                .filter(found -> found.ref().equals(hit.ref()))
                .findFirst()
                .orElse(null);
    }

    /// The rows from `first` on that wait for being shown, at most `most`.
    List<Hit> waiting(int first, int most) {
        return IntStream.range(first, Math.min(rows.size(), first + most))
                .mapToObj(rows::get)
                .filter(row -> row.found() == null)
                .map(Row::hit)
                .toList();
    }

    /// Whether the page that begins with `first` was not asked for yet; it is from now on.
    boolean isFirstAsked(Hit first) {
        return asked.add(first);
    }

    /// Shows what was read of some rows, wherever they stand by now.
    void show(int first, int most, List<Found> read) {
        for (int i = first; i < Math.min(rows.size(), first + most); i++) {
            Row row = rows.get(i);
            Found found = row.found() == null ? find(read, row.hit()) : null;
            if (found != null) {
                rows.set(i, new Row(row.hit(), found));
            }
        }
    }
}
