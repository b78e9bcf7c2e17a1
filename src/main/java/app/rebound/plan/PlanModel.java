package app.rebound.plan;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which part of the plan is on the screen.
final class PlanModel {
    /// The parts, in the order of their buttons.
    enum Section {
        GOALS,
        OPTIONS,
        PROJECTS,
        MOVES,
        APPLICATIONS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.GOALS);

    ObjectProperty<Section> sectionProperty() {
        return section;
    }
}
