package app.rebound.lesson;

import app.rebound.card.Values;
import app.rebound.setback.Setback;
import app.rebound.ui.ListAndFormModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The lessons on the screen, which of them are shown, and what stands in the form.
public final class LessonsModel extends ListAndFormModel {
    /// What has been read.
    record Loaded(List<LessonRow> rows, List<Setback> setbacks) {
        Loaded {
            rows = List.copyOf(rows);
            setbacks = List.copyOf(setbacks);
        }
    }

    private final Supplier<LocalDate> today;
    private final ObservableList<LessonRow> shown = FXCollections.observableArrayList();
    private final ObservableList<Setback> setbacks = FXCollections.observableArrayList();
    private final ObjectProperty<LessonFilter> filter = new SimpleObjectProperty<>(LessonFilter.ALL);
    private final ObjectProperty<@Nullable UUID> of = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> newOf = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LessonChain> chain = new SimpleObjectProperty<>();
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private List<LessonRow> rows = new ArrayList<>();
    private Values loaded = Values.NONE;

    /// @param today the person's calendar day
    LessonsModel(Supplier<LocalDate> today) {
        this.today = today;
        filter.subscribe(_ -> select());
        of.subscribe(_ -> select());
    }

    LocalDate today() {
        return today.get();
    }

    void show(Loaded read) {
        rows = new ArrayList<>(read.rows());
        if (!setbacks.equals(read.setbacks())) {
            setbacks.setAll(read.setbacks());
        }
        setLoaded();
        select();
    }

    /// Shows one row anew, or for the first time.
    void put(LessonRow row) {
        int at = 0;
        while (at < rows.size() && !rows.get(at).id().equals(row.id())) {
            at++;
        }
        if (at < rows.size()) {
            rows.set(at, row);
        } else {
            rows.add(row);
        }
        select();
    }

    private void select() {
        LocalDate day = today.get();
        List<LessonRow> some = new ArrayList<>(rows.stream()
                .filter(row -> filter.get().shows(row, day))
                .filter(row -> of.get() == null || Objects.equals(of.get(), row.setback()))
                .toList());
        // What waits comes first, the longest waiting of it before the rest; all others keep their order.
        some.sort(Comparator.comparing(row -> row.isDue(day) ? Objects.requireNonNull(row.next()) : LocalDate.MAX));
        shown.setAll(some);
    }

    /// In the order of the list: what waits first.
    ObservableList<LessonRow> shown() {
        return shown;
    }

    /// How many there are, shown or not.
    int size() {
        return rows.size();
    }

    long due() {
        LocalDate day = today.get();
        return rows.stream().filter(row -> row.isDue(day)).count();
    }

    ObservableList<Setback> setbacks() {
        return setbacks;
    }

    Optional<Setback> setback(@Nullable UUID id) {
        return setbacks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    ObjectProperty<LessonFilter> filterProperty() {
        return filter;
    }

    /// Whose lessons are shown; null for all.
    ObjectProperty<@Nullable UUID> ofProperty() {
        return of;
    }

    /// The setback that a new lesson will belong to; null for none.
    ObjectProperty<@Nullable UUID> newOfProperty() {
        return newOf;
    }

    /// The lesson in the form with what it came from; null for one that is not stored yet.
    ObjectProperty<@Nullable LessonChain> chainProperty() {
        return chain;
    }

    Optional<LessonChain> chain() {
        return Optional.ofNullable(chain.get());
    }

    /// Whether the lesson in the form stays out of printouts.
    BooleanProperty privateProperty() {
        return isPrivate;
    }

    /// What the form was opened with.
    Values loaded() {
        return loaded;
    }

    void load(Values values) {
        loaded = values;
    }
}
