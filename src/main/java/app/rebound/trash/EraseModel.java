package app.rebound.trash;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the question before deleting for good shows: what goes, which backups hold it, and how far it is.
final class EraseModel {
    /// How far it is.
    enum State {
        /// Nothing is known yet.
        READING,
        ASKING,
        WORKING,
        DONE
    }

    /// What is known of the backups.
    sealed interface Backups {
        /// They are being looked through.
        record Looking() implements Backups {}

        /// They could not be looked through.
        record Unknown() implements Backups {}

        /// These hold it.
        record Holding(List<Copy> copies) implements Backups {
            public Holding {
                copies = List.copyOf(copies);
            }
        }

        /// Those that held it were removed.
        record Removed() implements Backups {}
    }

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READING);
    private final ObjectProperty<@Nullable Farewell> farewell = new SimpleObjectProperty<>();
    private final ObjectProperty<Backups> backups = new SimpleObjectProperty<>(new Backups.Looking());

    /// Asks about `what`.
    void ask(Farewell what) {
        farewell.set(what);
        backups.set(new Backups.Looking());
        state.set(State.ASKING);
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    /// What would go; null until it is known.
    ObjectProperty<@Nullable Farewell> farewellProperty() {
        return farewell;
    }

    ObjectProperty<Backups> backupsProperty() {
        return backups;
    }
}
