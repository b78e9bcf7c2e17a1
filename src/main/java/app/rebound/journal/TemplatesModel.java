package app.rebound.journal;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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

    /// The person's own.
    ObservableList<Template> own() {
        return own;
    }

    ObjectProperty<Form> formProperty() {
        return form;
    }
}
