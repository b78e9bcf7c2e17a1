package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// The marks as chips, of which one is chosen.
final class MarkChooser extends FlowPane {
    MarkChooser(Messages messages, ObjectProperty<Mark> chosen) {
        super(8, 8);
        setId("event-mark");
        setAccessibleText(messages.get("timeline.field.mark"));
        setAccessibleRole(AccessibleRole.NODE);
        setPrefWrapLength(280);
        var group = new ToggleGroup();
        Map<Mark, ToggleButton> chips = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            var shape = new StackPane(MarkShape.of(mark));
            shape.setMinSize(16, 16);
            shape.setMaxSize(16, 16);
            var chip = new ToggleButton(messages.get(mark.nameKey()), shape);
            chip.setId("event-mark-" + mark.id());
            chip.getStyleClass().setAll("chip", "mark-chip");
            chip.setToggleGroup(group);
            chip.setUserData(mark);
            chips.put(mark, chip);
            getChildren().add(chip);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                chosen.set((Mark) now.getUserData());
            } else if (before != null) {
                // One mark is always chosen: a second click on it changes nothing.
                before.setSelected(true);
            }
        });
        chosen.subscribe(mark -> chips.forEach((each, chip) -> chip.setSelected(each == mark)));
    }
}
