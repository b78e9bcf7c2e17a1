package app.rebound.unlock;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The form before a protected workbook; what is typed stays in its field and is never here.
final class UnlockModel {
    private final KnownWorkbook workbook;
    private final boolean hasRecovery;
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> busy = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("");

    /// @param hasRecovery whether there is a recovery sheet for it
    UnlockModel(KnownWorkbook workbook, boolean hasRecovery) {
        this.workbook = workbook;
        this.hasRecovery = hasRecovery;
    }

    String name() {
        return workbook.name();
    }

    String path() {
        return workbook.path();
    }

    boolean hasRecovery() {
        return hasRecovery;
    }

    /// Whether the recovery key is asked for instead of the passphrase.
    BooleanProperty recoveryProperty() {
        return recovery;
    }

    /// What is going on, in words; null when the form waits for the person.
    ObjectProperty<@Nullable String> busyProperty() {
        return busy;
    }

    /// What was wrong with the last try, in words; empty for nothing.
    StringProperty errorProperty() {
        return error;
    }

    /// A line above the field; empty for none.
    StringProperty leadProperty() {
        return lead;
    }
}
