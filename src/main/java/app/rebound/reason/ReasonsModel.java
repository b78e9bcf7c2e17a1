package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.Values;
import app.rebound.ui.ListAndFormModel;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The board on the screen, which box is selected, and what stands in the form.
public final class ReasonsModel extends ListAndFormModel {
    private final ReadOnlyObjectWrapper<@Nullable ReasonBoard> board = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty isMap = new SimpleBooleanProperty(true);
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> above = new SimpleObjectProperty<>();
    private final boolean isHelpingFirst;
    private Values loaded = Values.NONE;

    /// @param isHelpingFirst whether what went well and protected comes first
    ReasonsModel(boolean isHelpingFirst) {
        this.isHelpingFirst = isHelpingFirst;
    }

    boolean isHelpingFirst() {
        return isHelpingFirst;
    }

    /// The board; null until it has been read.
    ReadOnlyObjectProperty<@Nullable ReasonBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    Optional<ReasonBoard> board() {
        return Optional.ofNullable(board.get());
    }

    void show(ReasonBoard read) {
        board.set(read);
        setLoaded();
    }

    Optional<Card> reason(@Nullable UUID id) {
        return id == null ? Optional.empty() : board().flatMap(shown -> shown.reason(id));
    }

    /// Whether the map is shown; otherwise the list.
    BooleanProperty mapProperty() {
        return isMap;
    }

    /// Whether the reason in the form stays out of printouts.
    BooleanProperty privateProperty() {
        return isPrivate;
    }

    /// Which reason is in the form; null for one that is not stored yet.
    ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    /// What the new reason in the form explains; null for none.
    ObjectProperty<@Nullable UUID> aboveProperty() {
        return above;
    }

    /// What the form was opened with.
    Values loaded() {
        return loaded;
    }

    void load(Values values) {
        loaded = values;
    }

    /// Whether the selected box is a reason.
    boolean isReasonSelected() {
        return reason(selected()).isPresent();
    }

    boolean isSelected(UUID id) {
        return Objects.equals(selected(), id);
    }
}
