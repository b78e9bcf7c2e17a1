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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private Timing readWhen = Timing.NONE;
    private final ObservableList<WhenReading.Option> whenChoices = FXCollections.observableArrayList();
    private final StringProperty whenMisfit = new SimpleStringProperty("");
    private WhenReading.@Nullable Option chosenWhen;
    private String chosenFor = "";
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

    /// Puts a date and a theme into an empty form, as if they were typed.
    void begin(String whenText, String theme) {
        when.set(whenText);
        lane.set(theme);
    }

    private void fill(String titleText, String whenText, Event.Details texts) {
        isLoading = true;
        isTouched = false;
        title.set(titleText);
        when.set(whenText);
        loadedWhen = whenText;
        readWhen = storedTiming;
        chosenWhen = null;
        whenChoices.clear();
        whenMisfit.set("");
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

    /// The date that is understood of what stands in the form; null for none.
    @Nullable
    DateStatement understoodWhen() {
        return happened().when();
    }

    private Timing happened() {
        if (keptWhen() != null) {
            return storedTiming;
        }
        boolean isUnread = readWhen.when() == null
                && readWhen.order() == null
                && !when.get().isBlank();
        return isUnread ? Timing.unread(when.get()) : readWhen;
    }

    /// Says what was understood of the time: its words, or what is wrong with it.
    void setReading(Timing understood, String words, boolean isWrong) {
        readWhen = understood;
        whenWords.set(words);
        isWhenWrong.set(isWrong);
        whenChoices.clear();
    }

    /// Says that the words can mean several things; none is taken until one is chosen.
    void setChoices(List<WhenReading.Option> options, String words) {
        setReading(Timing.NONE, words, false);
        whenChoices.setAll(options);
    }

    /// Takes one of the things that the words can mean, for as long as the words stay.
    void choose(WhenReading.Option option) {
        chosenWhen = option;
        chosenFor = when.get();
        touch();
    }

    /// What was chosen for the words that stand there; null when nothing was.
    WhenReading.@Nullable Option chosenWhen() {
        return when.get().equals(chosenFor) ? chosenWhen : null;
    }

    /// The date or order that is stored, where the field still says what it said when the form was opened: words such
    /// as "yesterday" must not be read again on another day, nor titles after they changed.
    @Nullable
    Timing keptWhen() {
        boolean isAny = storedTiming.when() != null || storedTiming.order() != null;
        return isAny && chosenWhen() == null && when.get().equals(loadedWhen) ? storedTiming : null;
    }

    /// What the words can mean, where it has to be chosen; empty otherwise.
    ObservableList<WhenReading.Option> whenChoices() {
        return whenChoices;
    }

    /// One sentence about what does not fit the time of the event; empty when all does.
    StringProperty whenMisfitProperty() {
        return whenMisfit;
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
