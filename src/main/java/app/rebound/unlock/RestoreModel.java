package app.rebound.unlock;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The backups to choose from, and what would become of what is there now.
final class RestoreModel {
    private final KnownWorkbook target;
    private final boolean isNew;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BackupRow> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> busy = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    /// @param target the folder that is restored into
    /// @param isNew whether nothing is there yet
    RestoreModel(KnownWorkbook target, boolean isNew) {
        this.target = target;
        this.isNew = isNew;
    }

    KnownWorkbook target() {
        return target;
    }

    boolean isNew() {
        return isNew;
    }

    /// Newest first.
    ObservableList<BackupRow> rows() {
        return rows;
    }

    /// The chosen row; null for none.
    ObjectProperty<@Nullable BackupRow> chosenProperty() {
        return chosen;
    }

    /// Whether the list has been read.
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// Whether any backup needs a passphrase that was not given.
    BooleanProperty lockedProperty() {
        return locked;
    }

    /// What is going on, in words; null when the page waits for the person.
    ObjectProperty<@Nullable String> busyProperty() {
        return busy;
    }

    /// What went wrong, in words; empty for nothing.
    StringProperty errorProperty() {
        return error;
    }

    /// The first row that nobody has looked inside yet.
    Optional<BackupRow> unread() {
        return rows.stream()
                .filter(row -> row.state() == BackupRow.State.UNREAD)
                .findFirst();
    }

    /// Puts `now` in the place of the row of the same backup.
    void replace(BackupRow now) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).offer().equals(now.offer())) {
                boolean isChosen = rows.get(i).equals(chosen.get());
                rows.set(i, now);
                if (isChosen) {
                    chosen.set(now);
                }
            }
        }
        lock();
    }

    /// Makes the locked rows unread, so that they are looked at with another secret.
    void unlock() {
        rows.replaceAll(row -> row.state() == BackupRow.State.LOCKED ? row.with(BackupRow.State.UNREAD) : row);
        lock();
    }

    private void lock() {
        locked.set(rows.stream().anyMatch(row -> row.state() == BackupRow.State.LOCKED));
    }
}
