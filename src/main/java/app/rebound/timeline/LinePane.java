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
    /// What is seen on each side of what is previewed, in seconds.
    private static final double AROUND = 60 * 86_400.0;

    /// Where more than this is seen, single events are lost in it.
    private static final double WIDE = 400 * 86_400.0;

    private final AxisPane axis;
    private final MinimapPane minimap;
    private Function<Optional<UUID>, String> words = _ -> "";
    private Consumer<Optional<UUID>> taken = _ -> {};
    private @Nullable FuzzyDate previewed;
    private String previewWords = "";
    /// What is to be in view as soon as there is a width.
    private @Nullable FuzzyDate awaited;

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
        axis.widthProperty().subscribe(() -> {
            FuzzyDate date = awaited;
            if (date != null && axis.getWidth() > 1) {
                bringIntoView(date);
            }
            preview(previewed);
        });
    }

    /// Draws these events.
    ///
    /// @param names of people, by their ids
    public void show(EventOrder order, Map<UUID, String> names) {
        // The themes of events tell nothing beside what has none yet.
        axis.show(
                order.events().stream().map(LinePane::withoutLane).toList(),
                names,
                event -> order.placed(event)
                        .filter(place -> place.earliest() != null || place.latest() != null)
                        .map(place -> new Placed(place.earliest(), place.latest()))
                        .orElse(null));
        minimap.renew();
        preview(previewed);
    }

    private static Event withoutLane(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.timing(),
                event.mark(),
                event.mood(),
                null,
                event.basis(),
                event.details(),
                event.people(),
                event.setbacks(),
                event.isPrivate());
    }

    /// The next events are others: they are shown whole.
    public void fitNext() {
        axis.fitNext();
    }

    /// Frames these events; one alone is brought into view.
    public void choose(Set<UUID> events) {
        if (events.size() == 1) {
            axis.select(events.iterator().next());
        } else {
            axis.choose(events);
        }
    }

    /// Shows the time around a date, unless it is well in view.
    public void bringIntoView(FuzzyDate date) {
        LocalDateTime first = date.earliest();
        LocalDateTime last = date.latest();
        awaited = axis.getWidth() > 1 ? null : date;
        if (first == null || last == null || awaited != null) {
            return;
        }
        double from = TimeScale.seconds(first);
        double to = TimeScale.seconds(last);
        TimeScale scale = axis.scale();
        double seen = scale.end() - scale.start();
        boolean isSeen = from > scale.start() + seen / 10 && to < scale.end() - seen / 10;
        if (!isSeen || seen > WIDE) {
            axis.fit(from - AROUND, to + AROUND);
        }
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
        return Optional.of(new AxisState.Hint(left, plan.lanesBottom(), previewWords, Optional.of(shadow), true));
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
                .map(box ->
                        axis.plan().content().event(((Thing.Box) box).item()).id());
    }

    private void hover(MouseDragEvent drag) {
        Optional<UUID> event = eventAt(drag.getX(), drag.getY());
        axis.setUnderWay(
                Optional.empty(),
                Optional.of(new AxisState.Hint(
                        drag.getX(),
                        drag.getY(),
                        words.apply(event),
                        event.flatMap(
                                id -> axis.plan().area(axis.plan().content().place(id))))));
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
