package app.rebound.journal;

import app.rebound.setback.Setback;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The entry that is open, as it stands on the screen; its text stands in the editor.
final class EntryModel {
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final BooleanProperty isStored = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty dayTyped = new SimpleStringProperty("");
    private final StringProperty timeTyped = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ObservableList<UUID> setbacks = FXCollections.observableArrayList();
    private final ObservableList<Setback> choice = FXCollections.observableArrayList();
    private final ObservableList<Backlink> backlinks = FXCollections.observableArrayList();
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private final BooleanProperty isAroundOpen = new SimpleBooleanProperty();
    private final IntegerProperty minutes = new SimpleIntegerProperty();
    private final WhenTyped typed;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable LocalTime time;
    private String text = "";
    private Runnable onChange = () -> {};
    private boolean isLoading;

    EntryModel(WhenTyped typed) {
        this.typed = typed;
        dayTyped.subscribe(_ -> read());
        timeTyped.subscribe(_ -> read());
        title.subscribe(_ -> touch());
        isPrivate.subscribe(_ -> touch());
        tags.addListener((ListChangeListener<String>) _ -> touch());
        setbacks.addListener((ListChangeListener<UUID>) _ -> touch());
    }

    /// `action` runs after each change that the person makes.
    void onChange(Runnable action) {
        onChange = action;
    }

    /// Something was changed; the editor calls it for its text.
    void touch() {
        if (!isLoading) {
            onChange.run();
        }
    }

    private void read() {
        if (isLoading) {
            return;
        }
        WhenTyped.Read read = typed.read(dayTyped.get(), timeTyped.get());
        problem.set(read.problem());
        // What cannot be read changes nothing: the entry keeps the day and the time that it had.
        day = read.day() == null ? day : read.day();
        time = read.isTimeRead() ? read.time() : time;
        touch();
    }

    /// Shows an entry.
    void load(EntryPage page) {
        load(page.entry(), page.setbacks(), page.isPrivate(), page.backlinks());
        isStored.set(true);
    }

    /// Shows an entry that is not stored yet.
    void loadNew(LocalDate newDay, @Nullable LocalTime newTime, List<UUID> ofSetbacks) {
        load(new Entry(new UUID(0, 0), newDay, newTime, "", ""), ofSetbacks, false, List.of());
        isStored.set(false);
    }

    private void load(Entry entry, List<UUID> ofSetbacks, boolean isToStay, List<Backlink> leadingHere) {
        isLoading = true;
        day = entry.day();
        time = entry.time();
        text = entry.text();
        title.set(entry.title());
        dayTyped.set(typed.words(entry.day()));
        timeTyped.set(typed.words(entry.time()));
        problem.set("");
        tags.setAll(entry.tags());
        setbacks.setAll(ofSetbacks);
        isPrivate.set(isToStay);
        minutes.set(entry.minutes() == null ? 0 : entry.minutes());
        backlinks.setAll(leadingHere);
        isLoading = false;
        isOpen.set(true);
        opened.set(opened.get() + 1);
    }

    void close() {
        isOpen.set(false);
        isStored.set(false);
    }

    /// What stands on the screen.
    ///
    /// @param written the text in the editor
    EntryDraft draft(String written) {
        return new EntryDraft(
                day,
                time,
                title.get().strip(),
                written,
                tags,
                minutes.get() == 0 ? null : minutes.get(),
                setbacks,
                isPrivate.get());
    }

    /// Adds the minutes of a session.
    void addMinutes(int more) {
        minutes.set(minutes.get() + more);
        touch();
    }

    LocalDate day() {
        return day;
    }

    /// The text as it was when the entry was opened.
    String text() {
        return text;
    }

    BooleanProperty openProperty() {
        return isOpen;
    }

    /// Whether it is on the disk at all.
    BooleanProperty storedProperty() {
        return isStored;
    }

    /// Rises each time that another entry is shown.
    ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty dayTypedProperty() {
        return dayTyped;
    }

    StringProperty timeTypedProperty() {
        return timeTyped;
    }

    /// What to type instead, where the day or the time cannot be read; empty for none.
    StringProperty problemProperty() {
        return problem;
    }

    ObservableList<String> tags() {
        return tags;
    }

    /// The setbacks that it belongs to.
    ObservableList<UUID> setbacks() {
        return setbacks;
    }

    /// The setbacks there are.
    ObservableList<Setback> choice() {
        return choice;
    }

    ObservableList<Backlink> backlinks() {
        return backlinks;
    }

    /// Whether what stands around the entry is unfolded.
    BooleanProperty aroundProperty() {
        return isAroundOpen;
    }

    BooleanProperty privateProperty() {
        return isPrivate;
    }

    /// Of timed sessions; 0 for none.
    IntegerProperty minutesProperty() {
        return minutes;
    }
}
