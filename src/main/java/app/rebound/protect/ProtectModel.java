package app.rebound.protect;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the page about passphrase and recovery sheet shows; never a passphrase or a key.
final class ProtectModel {
    /// What the page is about at the moment.
    enum Step {
        LOADING,
        /// No passphrase: one can be set.
        OPEN,
        /// There is a passphrase: what can be done with it.
        PROTECTED,
        CHANGE,
        RENEW,
        REMOVE,
        /// Making the recovery sheet worthless.
        RETIRE,
        /// The new key stands on the screen.
        SHEET,
        /// A group of the new key is asked for.
        TYPE_BACK
    }

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.LOADING);
    private final StringProperty working = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty presentProblem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Strength> strength = new SimpleObjectProperty<>();
    private final BooleanProperty warned = new SimpleBooleanProperty();
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final BooleanProperty sheetOffered = new SimpleBooleanProperty();
    private final BooleanProperty oldBackups = new SimpleBooleanProperty();
    private final IntegerProperty askedGroup = new SimpleIntegerProperty(1);
    private final StringProperty savedAs = new SimpleStringProperty("");

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// Goes to a step with nothing said and nothing estimated there yet.
    void open(Step next) {
        clear();
        step.set(next);
    }

    /// Forgets what was said about what was typed.
    void clear() {
        problem.set("");
        presentProblem.set("");
        strength.set(null);
        warned.set(false);
    }

    /// The message key of what is being worked at; empty when nothing is.
    StringProperty workingProperty() {
        return working;
    }

    /// The beginning of the message keys of what was done last, with its dot; empty for nothing.
    StringProperty doneProperty() {
        return done;
    }

    /// The message key of what is not right with the new passphrase, or the group typed back; empty for nothing.
    StringProperty problemProperty() {
        return problem;
    }

    /// The message key of what is not right with the present passphrase; empty for nothing.
    StringProperty presentProblemProperty() {
        return presentProblem;
    }

    /// Null until something was typed and estimated.
    ObjectProperty<@Nullable Strength> strengthProperty() {
        return strength;
    }

    /// Whether the person was told that the passphrase is weak, and may take it all the same.
    BooleanProperty warnedProperty() {
        return warned;
    }

    /// Whether a recovery sheet is in force.
    BooleanProperty recoveryProperty() {
        return recovery;
    }

    /// Whether the recovery sheet is offered at the top of the page.
    BooleanProperty sheetOfferedProperty() {
        return sheetOffered;
    }

    /// Whether backups could not be made anew yet.
    BooleanProperty oldBackupsProperty() {
        return oldBackups;
    }

    /// Which group of the key is asked for, from 1.
    IntegerProperty askedGroupProperty() {
        return askedGroup;
    }

    /// The name of the file that the sheet was saved as; empty for none.
    StringProperty savedAsProperty() {
        return savedAs;
    }
}
