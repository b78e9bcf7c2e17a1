package app.rebound.journal;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The templates there are, and whether they are being kept or looked after.
final class TemplatesModel {
    /// What is open above the text.
    enum Form {
        NONE,
        /// The entry is to be kept as a template.
        KEEP,
        /// The own templates are renamed and deleted.
        ALL
    }

    private final ObservableList<Template> own = FXCollections.observableArrayList();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.NONE);

    private final ObjectProperty<@Nullable Template> asked = new SimpleObjectProperty<>();

    /// The person's own.
    ObservableList<Template> own() {
        return own;
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }

    /// Whose earlier versions are looked at; null before any were.
    ObjectProperty<@Nullable Template> askedProperty() {
        return asked;
    }

    /// The one whose earlier versions are looked at, as it is now; empty when it is gone.
    Optional<Template> asked() {
        Template one = asked.get();
        return one == null
                ? Optional.empty()
                : own.stream().filter(each -> each.id().equals(one.id())).findFirst();
    }
}
