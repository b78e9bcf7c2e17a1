package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A field for a date: the words typed, what they mean, and what is said of that under the field.
public final class DateEntryModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DateStatement> read = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty isWrong = new SimpleBooleanProperty();
    private String loaded = "";
    private @Nullable DateStatement stored;

    /// Shows what is stored.
    ///
    /// @param text as it stands in the field
    /// @param date what it means; null when that is not known
    public void load(String text, @Nullable DateStatement date) {
        loaded = text;
        stored = date;
        read.set(date);
        typed.set(text);
    }

    /// The date that is stored, where the field still says what it said at first: words such as "yesterday" must not be
    /// read again on another day.
    @Nullable
    DateStatement kept() {
        return typed.get().equals(loaded) ? stored : null;
    }

    void setReading(@Nullable DateStatement understood, String said, boolean wrong) {
        words.set(said);
        isWrong.set(wrong);
        read.set(understood);
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// What was understood; null for nothing.
    public ObjectProperty<@Nullable DateStatement> readProperty() {
        return read;
    }

    /// The date that was understood; null for none.
    public @Nullable FuzzyDate date() {
        DateStatement statement = read.get();
        return statement == null ? null : statement.date();
    }

    /// The words typed, where they are no date; null when there are none.
    public @Nullable String unread() {
        return read.get() == null && !typed.get().isBlank() ? typed.get() : null;
    }

    /// What was understood, or what is wrong, in words.
    public StringProperty wordsProperty() {
        return words;
    }

    public BooleanProperty wrongProperty() {
        return isWrong;
    }
}
