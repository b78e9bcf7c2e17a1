package app.rebound.show;

import app.rebound.feedback.Said;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Saves what is typed beside the parts of a printout at each pause, whichever screen it stands on.
final class HeardController {
    private record Typed(HeardField field, Said said) {}

    /// What the parts belong to.
    ///
    /// @param setback null for a printout that is about none
    /// @param copy that was written on by hand; null while sitting together
    record Subject(@Nullable UUID setback, @Nullable UUID copy) {}

    private final Surroundings surroundings;
    private final StringProperty who = new SimpleStringProperty("");
    private final Set<HeardField> changed = new LinkedHashSet<>();
    private final Autosave<List<Typed>> autosave;
    private Subject subject = new Subject(null, null);

    HeardController(Surroundings surroundings, HeardService service) {
        this.surroundings = surroundings;
        autosave = new Autosave<>(
                surroundings.tasks(),
                this::typed,
                typed -> {
                    typed.forEach(one -> one.field().save(service, one.said()));
                    return surroundings.clock().instant();
                },
                surroundings.shell()::showFault);
    }

    /// Who says it; each comment keeps the name that stands there when it is saved.
    StringProperty whoProperty() {
        return who;
    }

    ReadOnlyObjectProperty<Autosave.State> stateProperty() {
        return autosave.stateProperty();
    }

    /// Begins with other parts; what was typed beside the earlier ones was flushed.
    void begin(Subject about) {
        if (!about.equals(subject)) {
            changed.clear();
        }
        subject = about;
    }

    /// Something was typed in a field.
    void changed(HeardField field) {
        changed.add(field);
        autosave.changed();
    }

    void flush(Runnable then) {
        autosave.flush(then);
    }

    /// Everything typed so far: what the disk refused is among it once more.
    private List<Typed> typed() {
        LocalDate day = surroundings.today();
        return changed.stream()
                .map(field -> new Typed(
                        field,
                        new Said(
                                subject.setback(),
                                field.key(),
                                field.heading(),
                                field.wordsProperty().get().strip(),
                                who.get().strip(),
                                day,
                                subject.copy(),
                                "")))
                .toList();
    }
}
