package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The events without a date, in one line under the axis.
final class UndatedPane extends HBox {
    /// More are only counted; the table has them all.
    private static final int SHOWN = 3;

    private final Messages messages;
    private final Consumer<UUID> onSelect;

    UndatedPane(Messages messages, Consumer<UUID> onSelect) {
        this.messages = messages;
        this.onSelect = onSelect;
        setId("timeline-undated");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
    }

    void show(List<Event> events) {
        setVisible(!events.isEmpty());
        var name = new Label(messages.get("timeline.undated"));
        name.getStyleClass().add("field-label");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name);
        events.stream().limit(SHOWN).map(this::chip).forEach(getChildren()::add);
        if (events.size() > SHOWN) {
            var more = new Label("+" + (events.size() - SHOWN));
            more.getStyleClass().add("field-label");
            more.setAccessibleText(messages.get("timeline.axis.more", events.size() - SHOWN));
            more.setMinWidth(USE_PREF_SIZE);
            getChildren().add(more);
        }
    }

    private Button chip(Event event) {
        var chip = new Button(event.title());
        chip.getStyleClass().add("chip");
        chip.setMinWidth(48);
        chip.setMaxWidth(200);
        chip.setUserData(event.id());
        chip.setOnAction(_ -> onSelect.accept(event.id()));
        return chip;
    }

    void select(@Nullable UUID id) {
        for (Node node : getChildren()) {
            Styles.setSelected(node, id != null && Objects.equals(node.getUserData(), id));
        }
    }
}
