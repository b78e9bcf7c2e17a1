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
    private final StringProperty nicknames = new SimpleStringProperty("");
    private final StringProperty pseudonym = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final BooleanProperty isNameMissing = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper opened = new ReadOnlyLongWrapper();
    private String note = "";
    private Support support = Support.NONE;
    private String storedName = "";
    private Runnable onChange = () -> {};
    private boolean isLoading;

    PersonFormModel() {
        for (StringProperty property : List.of(name, nicknames, pseudonym, relation)) {
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

    /// Shows somebody.
    void load(Person person) {
        load(
                person.name(),
                Nicknames.typed(person.nicknames()),
                person.pseudonym(),
                person.relation(),
                person.note(),
                person.support());
    }

    /// Shows an empty form, for somebody new.
    void clear() {
        load("", "", "", "", "", Support.NONE);
    }

    private void load(
            String named,
            String others,
            String pseudonymText,
            String relationText,
            String noteText,
            Support storedSupport) {
        isLoading = true;
        storedName = named;
        name.set(named);
        nicknames.set(others);
        pseudonym.set(pseudonymText);
        relation.set(relationText);
        note = noteText;
        support = storedSupport;
        isNameMissing.set(false);
        isLoading = false;
        opened.set(opened.get() + 1);
    }

    /// What stands in the form. Somebody whose name was taken away keeps the one they had.
    ///
    /// @param unnamed the name of somebody new without one
    PersonDraft draft(String unnamed, String noteText, Support supportNow) {
        String known = storedName.isEmpty() ? unnamed : storedName;
        return new PersonDraft(
                name.get().isBlank() ? known : name.get(),
                pseudonym.get().strip(),
                relation.get().strip(),
                noteText,
                supportNow,
                Nicknames.read(nicknames.get()));
    }

    /// Rises each time that somebody else is shown.
    ReadOnlyLongProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The note as it was when the form was opened.
    String note() {
        return note;
    }

    /// The place in the circle as it was when the form was opened.
    Support support() {
        return support;
    }

    StringProperty nameProperty() {
        return name;
    }

    /// The other names, with commas between.
    StringProperty nicknamesProperty() {
        return nicknames;
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
