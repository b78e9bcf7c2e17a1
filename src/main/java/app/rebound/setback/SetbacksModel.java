package app.rebound.setback;

import app.rebound.wizard.Programs;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of setbacks, and the form in which one is named or changed.
final class SetbacksModel {
    private final ObservableList<SetbackOverview> setbacks = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty formOpen = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<SetbackKind> kind = new SimpleObjectProperty<>(SetbackKind.SOMETHING_ELSE);
    private final BooleanProperty isShort = new SimpleBooleanProperty();
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty whenReading = new SimpleStringProperty("");
    private final BooleanProperty whenRefused = new SimpleBooleanProperty();
    private final BooleanProperty titleMissing = new SimpleBooleanProperty();
    private @Nullable Setback edited;

    /// Those that are open, then the paused, then the closed ones; among them the one worked on last first.
    ObservableList<SetbackOverview> setbacks() {
        return setbacks;
    }

    /// Whether the setback at `index` is the first of the open, paused or closed ones, where there is more than one
    /// such
    /// group.
    boolean isFirstOfItsGroup(int index) {
        Setback.State state = setbacks.get(index).setback().state();
        boolean isFirst = index == 0 || setbacks.get(index - 1).setback().state() != state;
        return isFirst
                && (state != Setback.State.OPEN || setbacks.getLast().setback().state() != Setback.State.OPEN);
    }

    /// Whether the list was read; before, nothing can be said about it.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    BooleanProperty formOpenProperty() {
        return formOpen;
    }

    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<SetbackKind> kindProperty() {
        return kind;
    }

    /// Whether a new setback goes through the short program; asked only where its kind is brief.
    BooleanProperty shortProperty() {
        return isShort;
    }

    /// What the program that a new setback goes through is called.
    ///
    /// @param whole what the whole one is called
    String programId(String whole) {
        return isShort.get() && kind.get().isBrief() ? Programs.SHORT : whole;
    }

    /// The words typed for when it happened.
    StringProperty whenProperty() {
        return when;
    }

    /// What was understood of them, or why they are no date; empty when nothing was typed.
    StringProperty whenReadingProperty() {
        return whenReading;
    }

    /// Whether saving was tried with words that are no date.
    BooleanProperty whenRefusedProperty() {
        return whenRefused;
    }

    /// Whether saving was tried without a title.
    BooleanProperty titleMissingProperty() {
        return titleMissing;
    }

    /// The setback that the form changes; null when it makes a new one.
    @Nullable
    Setback edited() {
        return edited;
    }

    void show(List<SetbackOverview> all) {
        setbacks.setAll(all.stream()
                .sorted(Comparator.comparing(one -> one.setback().state()))
                .toList());
        loaded.set(true);
        Setback present = edited;
        if (present != null && isGone(present.id())) {
            formOpen.set(false);
        }
    }

    private boolean isGone(UUID id) {
        return setbacks.stream().noneMatch(one -> one.setback().id().equals(id));
    }

    void openEmptyForm() {
        open(null, "", SetbackKind.SOMETHING_ELSE, "");
    }

    /// @param whenWords how its date is typed
    void openForm(Setback setback, String whenWords) {
        open(setback, setback.title(), setback.kind(), whenWords);
    }

    private void open(@Nullable Setback setback, String titleWords, SetbackKind kindNow, String whenWords) {
        formOpen.set(false);
        edited = setback;
        title.set(titleWords);
        kind.set(kindNow);
        isShort.set(true);
        when.set(whenWords);
        titleMissing.set(false);
        whenRefused.set(false);
        formOpen.set(true);
    }
}
