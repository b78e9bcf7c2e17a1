package app.rebound.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the journal shows beside the entry: the calendar, the list, the tags, and what was written on this day.
final class JournalModel {
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EntryRow> onThisDay = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ObjectProperty<Map<LocalDate, Integer>> marks = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Map<String, Integer>> tags = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable String> tag = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> upTo = new SimpleObjectProperty<>();
    private final IntegerProperty count = new SimpleIntegerProperty(-1);
    private final BooleanProperty isAlone = new SimpleBooleanProperty();
    private boolean hasMore;

    /// @param today where the calendar begins
    JournalModel(LocalDate today) {
        day = new SimpleObjectProperty<>(today);
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(today));
        day.subscribe(now -> month.set(YearMonth.from(now)));
    }

    /// The entries that were read so far, newest first.
    ObservableList<EntryRow> rows() {
        return rows;
    }

    /// Shows the first page.
    ///
    /// @param mayHaveMore whether more can be read
    void show(List<EntryRow> page, boolean mayHaveMore) {
        hasMore = mayHaveMore;
        rows.setAll(page);
    }

    void append(List<EntryRow> page, boolean mayHaveMore) {
        hasMore = mayHaveMore;
        rows.addAll(page);
    }

    /// Older entries are being read; until they are here, no more are asked for.
    void setReading() {
        hasMore = false;
    }

    /// Whether older entries can be read.
    boolean hasMore() {
        return hasMore;
    }

    /// Shows an entry in its place as it is by now; false where it belongs elsewhere in the list.
    boolean replace(EntryRow row) {
        for (int i = 0; i < rows.size(); i++) {
            EntryRow before = rows.get(i);
            if (before.id().equals(row.id())) {
                if (!before.day().equals(row.day()) || !java.util.Objects.equals(before.time(), row.time())) {
                    return false;
                }
                if (!before.equals(row)) {
                    rows.set(i, row);
                }
                return true;
            }
        }
        return false;
    }

    /// What was written on this day in earlier years or months.
    ObservableList<EntryRow> onThisDay() {
        return onThisDay;
    }

    /// The entry that is open; null for none that is stored.
    ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    /// Where the person is in the calendar.
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    LocalDate day() {
        return day.get();
    }

    /// The month that the calendar shows: that of the day.
    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /// How many entries the days of the month have.
    ObjectProperty<Map<LocalDate, Integer>> marksProperty() {
        return marks;
    }

    int entriesOn(LocalDate date) {
        return marks.get().getOrDefault(date, 0);
    }

    /// The tags in use and how many entries have each.
    ObjectProperty<Map<String, Integer>> tagsProperty() {
        return tags;
    }

    /// Only entries with it are listed; null for all.
    ObjectProperty<@Nullable String> tagProperty() {
        return tag;
    }

    /// The newest day in the list; null for the last there is.
    ObjectProperty<@Nullable LocalDate> upToProperty() {
        return upTo;
    }

    /// How many entries there are; -1 until that is known.
    IntegerProperty countProperty() {
        return count;
    }

    /// Whether nothing but the text is shown.
    BooleanProperty aloneProperty() {
        return isAlone;
    }
}
