package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The ways of knowing as chips, of which one or none is chosen.
final class BasisChooser extends FlowPane {
    BasisChooser(Messages messages, ObjectProperty<@Nullable Basis> chosen) {
        super(8, 8);
        setId("event-basis");
        setAccessibleText(messages.get("timeline.field.basis"));
        setAccessibleRole(AccessibleRole.NODE);
        setPrefWrapLength(280);
        // Else it would be as wide as its widest chip, and all of the form with it.
        setMinWidth(0);
        Map<Basis, ToggleButton> chips = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            var chip = Pieces.wrapping(new ToggleButton(messages.get(basis.nameKey())));
            chip.maxWidthProperty().bind(widthProperty().map(room -> room.doubleValue() > 0 ? room : Double.MAX_VALUE));
            chip.setId("event-basis-" + basis.id());
            chip.getStyleClass().setAll("chip", "mark-chip");
            chip.setOnAction(_ -> chosen.set(chip.isSelected() ? basis : null));
            chips.put(basis, chip);
            getChildren().add(chip);
        }
        chosen.subscribe(basis -> chips.forEach((each, chip) -> chip.setSelected(each == basis)));
    }
}
