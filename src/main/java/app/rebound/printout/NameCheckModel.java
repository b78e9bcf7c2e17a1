package app.rebound.printout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What in a document may tell who is meant, and what is to be done about each.
public final class NameCheckModel {
    /// One finding; where it is to be replaced, by the words typed, or by the usual ones where none are.
    static final class Row {
        private final NameCheck.Finding finding;
        private final boolean isNew;
        private final BooleanProperty replaced = new SimpleBooleanProperty();
        private final StringProperty instead = new SimpleStringProperty("");

        private Row(NameCheck.Finding finding, boolean isNew) {
            this.finding = finding;
            this.isNew = isNew;
        }

        NameCheck.Finding finding() {
            return finding;
        }

        /// Whether nothing was decided on it yet.
        boolean isNew() {
            return isNew;
        }

        BooleanProperty replacedProperty() {
            return replaced;
        }

        /// What stands in its place; typing something is deciding to replace it.
        StringProperty insteadProperty() {
            return instead;
        }
    }

    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// Shows what was found, what is new before what was decided on.
    ///
    /// @param decided as [PrintoutChoice#decided()] has it
    public void show(List<NameCheck.Finding> findings, Map<String, String> decided) {
        List<Row> all = findings.stream().map(finding -> row(finding, decided)).toList();
        List<Row> sorted =
                new java.util.ArrayList<>(all.stream().filter(Row::isNew).toList());
        all.stream().filter(row -> !row.isNew()).forEach(sorted::add);
        rows.setAll(sorted);
    }

    private static Row row(NameCheck.Finding finding, Map<String, String> decided) {
        String before = decided.get(finding.words());
        Row row = new Row(finding, before == null);
        if (before != null && !before.equals(finding.words())) {
            row.instead.set(before);
            row.replaced.set(true);
        }
        row.instead.subscribe(text -> {
            if (!text.isBlank()) {
                row.replaced.set(true);
            }
        });
        return row;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// Whether there is something on which nothing was decided.
    public boolean hasNew() {
        return rows.stream().anyMatch(Row::isNew);
    }

    /// What is to be done, for [PrintoutChoice#decided()]: the words as found, and what stands instead; the same words
    /// where they stay.
    ///
    /// @param usual what to write for a kind where the person typed nothing
    public Map<String, String> decisions(java.util.function.Function<NameCheck.Kind, String> usual) {
        Map<String, String> decisions = new TreeMap<>();
        for (Row row : rows) {
            String words = row.finding().words();
            String instead = row.instead.get().isBlank()
                    ? usual.apply(row.finding().kind())
                    : row.instead.get().strip();
            decisions.put(words, row.replaced.get() ? instead : words);
        }
        return decisions;
    }
}
