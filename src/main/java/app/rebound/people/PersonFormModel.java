package app.rebound.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of one person as it stands on the screen; the note stands in its editor.
final class PersonFormModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty pseudonym = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final BooleanProperty isNameMissing = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private String note = "";
    private String storedName = "";
    private Runnable onChange = () -> {};
    private boolean isLoading;

    PersonFormModel() {
        for (StringProperty property : List.of(name, pseudonym, relation)) {
            property.subscribe(_ -> {
                if (!isLoading) {
                    touch();
                }
            });
        }
    }

    /// `action` runs after each change that the person at the keyboard makes.
    void onChange(Runnable action) {
        onChange = action;
    }

    /// Something was changed; the editor calls it for its text.
    void touch() {
        onChange.run();
    }

    /// Shows somebody; an empty name is somebody new.
    void load(String named, String pseudonymText, String relationText, String noteText) {
        isLoading = true;
        storedName = named;
        name.set(named);
        pseudonym.set(pseudonymText);
        relation.set(relationText);
        note = noteText;
        isNameMissing.set(false);
        isLoading = false;
        opened.set(opened.get() + 1);
    }

    /// What stands in the form, under the name `named`.
    PersonDraft draft(String named, String noteText) {
        return new PersonDraft(named, pseudonym.get().strip(), relation.get().strip(), noteText);
    }

    /// Rises each time that somebody else is shown.
    ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The note as it was when the form was opened.
    String note() {
        return note;
    }

    /// The name when the form was opened; empty for somebody new.
    String storedName() {
        return storedName;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty pseudonymProperty() {
        return pseudonym;
    }

    StringProperty relationProperty() {
        return relation;
    }

    /// Whether the name was taken away.
    BooleanProperty nameMissingProperty() {
        return isNameMissing;
    }
}
