package app.rebound.search;

import app.rebound.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette shows for what was typed: every word of it must begin, or stand in, a word of the item.
public final class PaletteModel {
    /// More lines than this help no one.
    static final int MOST = 50;

    /// So many screens and commands stand above what was found.
    private static final int FEW = 6;

    private final List<PaletteItem> all = new ArrayList<>();
    private final ObservableList<PaletteItem> shown = FXCollections.observableArrayList();
    private List<PaletteItem> fitting = List.of();
    private final StringProperty query = new SimpleStringProperty("");

    public PaletteModel() {
        query.addListener(_ -> show());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<PaletteItem> shown() {
        return shown;
    }

    /// Starts anew with these items, in the order in which they are shown before anything is typed.
    public void open(List<PaletteItem> items) {
        all.clear();
        all.addAll(items);
        query.set("");
        show();
    }

    /// Shows what was found for `typed` below the items that fit; does nothing when something else is typed by now.
    void setFound(String typed, List<PaletteItem> items) {
        if (!typed.equals(query.get())) {
            return;
        }
        if (fitting.size() > FEW && !items.isEmpty()) {
            shown.remove(FEW, shown.size());
        } else {
            shown.remove(fitting.size(), shown.size());
        }
        List<String> above = shown.stream().map(PaletteItem::words).toList();
        shown.addAll(
                items.stream().filter(item -> !above.contains(item.words())).toList());
    }

    private void show() {
        List<String> wanted = List.of(fold(query.get()).strip().split("\\s+"));
        fitting = all.stream()
                .filter(item -> wanted.stream().allMatch(word -> rank(item, word) < 3))
                .sorted(Comparator.comparingInt(item ->
                        wanted.stream().mapToInt(word -> rank(item, word)).sum()))
                .limit(MOST)
                .toList();
        shown.setAll(fitting);
    }

    /// 0: the item begins with the word; 1: one of its words does; 2: it stands inside; 3: not there.
    private static int rank(PaletteItem item, String word) {
        String words = fold(item.words() + " " + item.kind());
        if (words.startsWith(word)) {
            return 0;
        }
        int at = words.indexOf(word);
        if (at < 0) {
            return 3;
        }
        return words.contains(" " + word) ? 1 : 2;
    }

    /// Lower case without accents, so that "evenement" finds "Événement".
    static String fold(String text) {
        return FoldedText.of(text);
    }
}
