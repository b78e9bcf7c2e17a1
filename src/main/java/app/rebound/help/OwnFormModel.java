package app.rebound.help;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of an own number as it stands on the screen; the note stands in its editor.
final class OwnFormModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final BooleanProperty isNameMissing = new SimpleBooleanProperty();
    private final BooleanBinding isNumberOdd = Bindings.createBooleanBinding(
            () -> !number.get().isBlank() && number.get().codePoints().noneMatch(Character::isDigit), number);
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private String note = "";
    private String storedName = "";
    private Runnable onChange = () -> {};
    private boolean isLoading;

    OwnFormModel() {
        for (StringProperty property : List.of(name, number)) {
            property.subscribe(_ -> {
                if (!isLoading) {
                    touch();
                }
            });
        }
    }

    /// `action` runs after each change that the person makes.
    void onChange(Runnable action) {
        onChange = action;
    }

    /// Something was changed; the editor calls it for its text.
    void touch() {
        onChange.run();
    }

    /// Shows a number; an empty name is a new one.
    void load(String named, String numberText, String noteText) {
        isLoading = true;
        storedName = named;
        name.set(named);
        number.set(numberText);
        note = noteText;
        isNameMissing.set(false);
        isLoading = false;
        opened.set(opened.get() + 1);
    }

    /// What stands in the form, under the name `named`.
    OwnLineDraft draft(String named, String noteText) {
        return new OwnLineDraft(named, number.get(), noteText);
    }

    /// Rises each time that another number is shown.
    ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The note as it was when the form was opened.
    String note() {
        return note;
    }

    /// The name when the form was opened; empty for a new number.
    String storedName() {
        return storedName;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty numberProperty() {
        return number;
    }

    /// Whether the name was taken away.
    BooleanProperty nameMissingProperty() {
        return isNameMissing;
    }

    /// Whether what stands there as the number has no figure in it.
    BooleanBinding numberOdd() {
        return isNumberOdd;
    }
}
