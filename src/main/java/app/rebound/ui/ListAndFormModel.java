package app.rebound.ui;

import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What a screen shows that lists things and opens one of them in a form: which is selected, and whether the form is
/// open.
public abstract class ListAndFormModel {
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final BooleanProperty isLoaded = new SimpleBooleanProperty();
    private final BooleanProperty isFormOpen = new SimpleBooleanProperty();

    /// What is selected in the list and shown in the form; null for nothing.
    public final ReadOnlyObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    public final @Nullable UUID selected() {
        return selected.get();
    }

    public final void select(@Nullable UUID id) {
        selected.set(id);
    }

    /// Whether the list has been read; until then an empty list says nothing.
    public final ReadOnlyBooleanProperty loadedProperty() {
        return isLoaded;
    }

    /// Says that the list has been read.
    protected final void setLoaded() {
        isLoaded.set(true);
    }

    public final ReadOnlyBooleanProperty formOpenProperty() {
        return isFormOpen;
    }

    public final void setFormOpen(boolean isOpen) {
        isFormOpen.set(isOpen);
    }
}
