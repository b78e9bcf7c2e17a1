package app.rebound.timeline;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The filter of the timeline as it stands on the screen, with the words typed into it.
final class FilterModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> lane = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Mark> mark = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final ObjectProperty<EventFilter.Dated> dated = new SimpleObjectProperty<>(EventFilter.Dated.ANY);
    private final DateEntryModel from = new DateEntryModel();
    private final DateEntryModel to = new DateEntryModel();
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<EventFilter> filter = new ReadOnlyObjectWrapper<>(EventFilter.ALL);
    private boolean isClearing;

    FilterModel() {
        for (ObservableValue<?> property : List.<ObservableValue<?>>of(
                text, lane, person, mark, basis, dated, from.readProperty(), to.readProperty())) {
            property.subscribe(this::gather);
        }
    }

    private void gather() {
        if (!isClearing) {
            filter.set(new EventFilter(
                    text.get(),
                    lane.get(),
                    person.get(),
                    mark.get(),
                    basis.get(),
                    dated.get(),
                    from.date(),
                    to.date()));
        }
    }

    /// Asks for nothing any more.
    void clear() {
        isClearing = true;
        text.set("");
        lane.set(null);
        person.set(null);
        mark.set(null);
        basis.set(null);
        dated.set(EventFilter.Dated.ANY);
        from.load("", null);
        to.load("", null);
        isClearing = false;
        gather();
    }

    /// What is asked for by now.
    ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    StringProperty textProperty() {
        return text;
    }

    /// Empty for events without a theme; null for any.
    ObjectProperty<@Nullable String> laneProperty() {
        return lane;
    }

    ObjectProperty<@Nullable UUID> personProperty() {
        return person;
    }

    ObjectProperty<@Nullable Mark> markProperty() {
        return mark;
    }

    ObjectProperty<@Nullable Basis> basisProperty() {
        return basis;
    }

    ObjectProperty<EventFilter.Dated> datedProperty() {
        return dated;
    }

    /// What events must not end before.
    DateEntryModel from() {
        return from;
    }

    /// What events must not begin after.
    DateEntryModel to() {
        return to;
    }

    /// Whether all fields are shown.
    BooleanProperty openProperty() {
        return isOpen;
    }
}
