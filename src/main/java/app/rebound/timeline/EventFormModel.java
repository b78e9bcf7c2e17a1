package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The form of one event as it stands on the screen; the longer texts stand in their editors.
final class EventFormModel {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty lane = new SimpleStringProperty("");
    private final StringProperty people = new SimpleStringProperty("");
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(Mark.NONE);
    private final ObjectProperty<@Nullable Integer> mood = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final DateEntryModel learned = new DateEntryModel();
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private final StringProperty whenWords = new SimpleStringProperty("");
    private final BooleanProperty isWhenWrong = new SimpleBooleanProperty();
    private final BooleanProperty isTitleMissing = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private Event.Details details = Event.Details.EMPTY;
    private List<UUID> setbacks = List.of();
    private String storedTitle = "";
    private String loadedWhen = "";
    private Timing storedTiming = Timing.NONE;
    private @Nullable DateStatement readWhen;
    private Runnable onChange = () -> {};
    private boolean isLoading;
    private boolean isTouched;

    EventFormModel() {
        for (ObservableValue<?> property : List.<ObservableValue<?>>of(
                title, when, lane, people, mark, mood, basis, learned.typedProperty(), isPrivate)) {
            property.subscribe(_ -> {
                if (!isLoading) {
                    touch();
                }
            });
        }
        isTouched = false;
    }

    /// `action` runs after each change that the person makes.
    void onChange(Runnable action) {
        onChange = action;
    }

    /// The person changed something; editors call it for their texts.
    void touch() {
        isTouched = true;
        onChange.run();
    }

    /// Shows a stored event.
    ///
    /// @param whenText its date as it stands in the field
    /// @param learnedText when it was learned of, as it stands in the field
    /// @param names who was involved
    void load(Event event, String whenText, String learnedText, List<String> names) {
        storedTitle = event.title();
        storedTiming = event.timing();
        setbacks = event.setbacks();
        fill(event.title(), whenText, event.details());
        isLoading = true;
        lane.set(Objects.requireNonNullElse(event.lane(), ""));
        people.set(String.join(", ", names));
        mark.set(event.mark());
        mood.set(event.mood());
        basis.set(event.basis());
        learned.load(learnedText, event.learned());
        isPrivate.set(event.isPrivate());
        isLoading = false;
        opened.set(opened.get() + 1);
    }

    /// Shows an empty form for an event of `belongsTo`.
    void clear(List<UUID> belongsTo) {
        storedTitle = "";
        storedTiming = Timing.NONE;
        setbacks = belongsTo;
        fill("", "", Event.Details.EMPTY);
        isLoading = true;
        lane.set("");
        people.set("");
        mark.set(Mark.NONE);
        mood.set(null);
        basis.set(null);
        learned.load("", null);
        isPrivate.set(false);
        isLoading = false;
        opened.set(opened.get() + 1);
    }

    private void fill(String titleText, String whenText, Event.Details texts) {
        isLoading = true;
        isTouched = false;
        title.set(titleText);
        when.set(whenText);
        loadedWhen = whenText;
        readWhen = storedTiming.when();
        details = texts;
        isTitleMissing.set(false);
        isLoading = false;
    }

    /// What stands in the form, under `title`.
    EventDraft draft(String titled, Event.Details texts) {
        return new EventDraft(
                titled,
                timing(),
                mark.get(),
                mood.get(),
                lane.get().isBlank() ? null : lane.get().strip(),
                basis.get(),
                texts,
                Arrays.asList(people.get().split(",")),
                setbacks,
                isPrivate.get());
    }

    private Timing timing() {
        return happened().learnedAt(learned.readProperty().get(), learned.unread());
    }

    private Timing happened() {
        Order kept = keptOrder();
        if (kept != null) {
            return Timing.of(kept);
        }
        return readWhen == null && !when.get().isBlank() ? Timing.unread(when.get()) : Timing.of(readWhen);
    }

    /// The order that is stored, where the field still says what it said when the form was opened.
    @Nullable
    Order keptOrder() {
        return when.get().equals(loadedWhen) ? storedTiming.order() : null;
    }

    /// Says what was understood of the date: its words, or what is wrong with it.
    void setReading(@Nullable DateStatement understood, String words, boolean isWrong) {
        readWhen = understood;
        whenWords.set(words);
        isWhenWrong.set(isWrong);
    }

    /// The date that is stored, where the field still says what it said when the form was opened: words such as
    /// "yesterday" must not be read again on another day.
    @Nullable
    DateStatement keptWhen() {
        return when.get().equals(loadedWhen) ? storedTiming.when() : null;
    }

    /// Rises each time that another event is shown.
    ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The longer texts as they were when the form was opened.
    Event.Details details() {
        return details;
    }

    /// Whether the person changed anything since the form was opened.
    boolean isTouched() {
        return isTouched;
    }

    /// The title when the form was opened; empty for a new event.
    String storedTitle() {
        return storedTitle;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty whenProperty() {
        return when;
    }

    StringProperty laneProperty() {
        return lane;
    }

    /// Names with commas between them.
    StringProperty peopleProperty() {
        return people;
    }

    ObjectProperty<Mark> markProperty() {
        return mark;
    }

    ObjectProperty<@Nullable Integer> moodProperty() {
        return mood;
    }

    /// How the event is known; null when that was not said.
    ObjectProperty<@Nullable Basis> basisProperty() {
        return basis;
    }

    /// When the person learned of it.
    DateEntryModel learned() {
        return learned;
    }

    /// Whether the event stays out of printouts.
    BooleanProperty privateProperty() {
        return isPrivate;
    }

    /// The line under the date.
    StringProperty whenWordsProperty() {
        return whenWords;
    }

    BooleanProperty whenWrongProperty() {
        return isWhenWrong;
    }

    /// Whether the title was taken away.
    BooleanProperty titleMissingProperty() {
        return isTitleMissing;
    }
}
