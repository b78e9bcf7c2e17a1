package app.rebound.timeline;

import app.rebound.axis.Placed;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The axis with its buttons above and the whole in small below it.
final class AxisView {
    private final TimelineModel model;
    private final AxisPane pane;
    private final AxisToolsPane tools;
    private final MinimapPane minimap;
    private final VBox region;

    AxisView(TimelineModel model, AxisModel drawn, Messages messages, LocalDate today, AxisActions actions) {
        this.model = model;
        pane = new AxisPane(messages, today, actions);
        tools = new AxisToolsPane(messages, pane, drawn.sheet(), actions);
        var sheet = new SheetPane(drawn.sheet(), model, messages, actions::onSave);
        minimap = new MinimapPane(pane, messages.get("timeline.minimap"));
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinHeight(160);
        pane.setPrefHeight(380);
        region = new VBox(8, tools, sheet, pane, minimap);
        region.setMinWidth(0);
        drawn.lookProperty().subscribe(look -> {
            tools.show(look);
            pane.setLook(look);
            minimap.renew();
        });
        model.choiceProperty().subscribe((_, _) -> pane.fitNext());
        model.shown().subscribe(this::showEvents);
        model.peopleProperty().subscribe((_, _) -> showEvents());
        model.selectedProperty().subscribe(id -> {
            pane.select(id);
            showChosen();
        });
        model.chosen().subscribe(this::showChosen);
        drawn.reasonsProperty().subscribe(_ -> showReasons(drawn));
        model.knownThenProperty().subscribe(_ -> showReasons(drawn));
        showEvents();
    }

    private void showEvents() {
        pane.show(model.shown(), model.peopleProperty().get(), this::placed);
        pane.select(model.selected());
        minimap.renew();
    }

    /// Reasons were found later than the day that is looked back to.
    private void showReasons(AxisModel drawn) {
        pane.setReasons(
                model.knownThenProperty().get() == null
                        ? drawn.reasonsProperty().get()
                        : List.of());
    }

    private void showChosen() {
        UUID selected = model.selected();
        pane.choose(model.chosen().isEmpty() && selected != null ? Set.of(selected) : Set.copyOf(model.chosen()));
    }

    private @Nullable Placed placed(UUID event) {
        return model.order()
                .placed(event)
                .filter(place -> place.earliest() != null || place.latest() != null)
                .map(place -> new Placed(place.earliest(), place.latest()))
                .orElse(null);
    }

    /// Whether an event without a date has a place by its order.
    boolean isPlaced(UUID event) {
        return placed(event) != null;
    }

    Region region() {
        return region;
    }

    AxisPane pane() {
        return pane;
    }
}
