package app.rebound.timeline;

import app.rebound.axis.Placed;
import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The axis to be looked at beside something else: nothing on it moves, and what is dragged from there is let go on it.
public final class LinePane extends VBox {
    private final AxisPane axis;
    private final MinimapPane minimap;
    private Function<Optional<UUID>, String> words = _ -> "";
    private Consumer<Optional<UUID>> taken = _ -> {};
    private @Nullable FuzzyDate previewed;
    private String previewWords = "";

    /// @param onOpen is given the event that was chosen
    public LinePane(Messages messages, LocalDate today, Consumer<UUID> onOpen) {
        super(8);
        getStylesheets().add(Styles.address(LinePane.class, "timeline.css"));
        axis = new AxisPane(messages, today, new Looking(onOpen));
        minimap = new MinimapPane(axis, messages.get("timeline.minimap"));
        axis.setMinHeight(120);
        axis.setPrefHeight(240);
        VBox.setVgrow(axis, Priority.ALWAYS);
        getChildren().addAll(axis, minimap);
        axis.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::hover);
        axis.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> preview(previewed));
        axis.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::release);
        axis.scaleProperty().subscribe(() -> preview(previewed));
        axis.widthProperty().subscribe(() -> preview(previewed));
    }

    /// Draws these events.
    ///
    /// @param names of people, by their ids
    public void show(EventOrder order, Map<UUID, String> names) {
        axis.show(order.events(), names, event -> order.placed(event)
                .filter(place -> place.earliest() != null || place.latest() != null)
                .map(place -> new Placed(place.earliest(), place.latest()))
                .orElse(null));
        minimap.renew();
        preview(previewed);
    }

    /// The next events are others: they are shown whole.
    public void fitNext() {
        axis.fitNext();
    }

    /// Frames these events.
    public void choose(Set<UUID> events) {
        axis.choose(events);
    }

    /// Marks where something would stand that is not on the line; null for nothing.
    public void preview(@Nullable FuzzyDate date) {
        previewed = date;
        axis.setUnderWay(Optional.empty(), date == null ? Optional.empty() : hint(date));
    }

    private Optional<AxisState.Hint> hint(FuzzyDate date) {
        LocalDateTime from = date.earliest();
        LocalDateTime to = date.latest();
        if (from == null || to == null || axis.getWidth() < 2) {
            return Optional.empty();
        }
        AxisPlan plan = axis.plan();
        TimeScale scale = axis.scale();
        double left = scale.x(TimeScale.seconds(from));
        double right = scale.x(TimeScale.seconds(to));
        if (right < 0 || left > axis.getWidth() || plan.lanesBottom() <= plan.lanesTop()) {
            return Optional.empty();
        }
        var shadow = new Area(left, plan.lanesTop(), Math.max(2, right - left), plan.lanesBottom() - plan.lanesTop());
        return Optional.of(
                new AxisState.Hint(left, plan.lanesBottom() + 8, previewWords, Optional.of(shadow)));
    }

    /// What stands beside the mark of [#preview].
    public void setPreviewWords(String said) {
        previewWords = said;
    }

    /// Takes what is dragged here.
    ///
    /// @param said what letting go does: with the event below, or with none
    /// @param onTaken is given the event that it was let go on
    public void setOnTaken(Function<Optional<UUID>, String> said, Consumer<Optional<UUID>> onTaken) {
        words = said;
        taken = onTaken;
    }

    private Optional<UUID> eventAt(double x, double y) {
        return axis.plan()
                .at(x, y)
                .filter(Thing.Box.class::isInstance)
                .map(box -> axis.plan().content().event(((Thing.Box) box).item()).id());
    }

    private void hover(MouseDragEvent drag) {
        Optional<UUID> event = eventAt(drag.getX(), drag.getY());
        axis.setUnderWay(
                Optional.empty(),
                Optional.of(new AxisState.Hint(
                        drag.getX(),
                        drag.getY(),
                        words.apply(event),
                        event.flatMap(id -> axis.plan().area(axis.plan().content().place(id))))));
    }

    private void release(MouseDragEvent drag) {
        taken.accept(eventAt(drag.getX(), drag.getY()));
    }

    /// What can be asked of an axis on which nothing changes.
    private final class Looking implements AxisActions {
        private final Consumer<UUID> onOpen;

        Looking(Consumer<UUID> onOpen) {
            this.onOpen = onOpen;
        }

        @Override
        public boolean canMove() {
            return false;
        }

        @Override
        public void onSelect(UUID id) {
            onOpen.accept(id);
        }

        @Override
        public void onChoose(Set<UUID> ids) {
            axis.choose(ids);
        }

        @Override
        public void onMove(UUID id, FuzzyDate date) {}

        @Override
        public void onAddAt(FuzzyDate date, String lane) {}

        @Override
        public void onLook(AxisLook other) {
            axis.setLook(other);
        }

        @Override
        public void onRenameLane(String from, String to) {}

        @Override
        public void onReason(UUID id) {}

        @Override
        public void onSave(SheetChoice choice) {}
    }
}
