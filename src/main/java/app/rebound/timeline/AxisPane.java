package app.rebound.timeline;

import app.rebound.axis.LaneBands;
import app.rebound.axis.Placed;
import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The drawn axis: one canvas, painted at most once a pulse. The table beside it says the same in words.
final class AxisPane extends Region {
    private final Messages messages;
    private final LocalDate today;
    private final Canvas canvas = new Canvas();
    private final LaneScroller scroller;
    private final Text probe = new Text();
    private final AxisColours colours = new AxisColours(this::requestLayout);
    private final AxisSpeech speech;
    private final AxisZoom zoom;
    private AxisFonts fonts = new AxisFonts(probe.getFont());
    private AxisPainter painter;
    private List<Event> events = List.of();
    private Map<UUID, String> names = Map.of();
    private Function<UUID, @Nullable Placed> placed = _ -> null;
    private AxisLook look = AxisLook.FIRST;
    private final AxisPlanner planner;
    private final ClusterWords clusterWords;
    private List<AxisReason> reasons = List.of();
    private AxisState state = AxisState.NONE;
    private Set<UUID> chosen = Set.of();

    AxisPane(Messages messages, LocalDate today, AxisActions actions) {
        this.messages = messages;
        this.today = today;
        speech = new AxisSpeech(messages);
        zoom = new AxisZoom(today);
        painter = new AxisPainter(colours, fonts, messages, today);
        clusterWords = new ClusterWords(messages);
        scroller = new LaneScroller(messages.get("timeline.axis.scroll"), this::replan);
        planner = new AxisPlanner(scroller, made());
        setId("timeline-axis");
        getStyleClass().add("axis");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleHelp(messages.get("timeline.axis.help"));
        probe.getStyleClass().add("axis-label");
        probe.setVisible(false);
        for (var node : List.of(canvas, probe, colours, scroller)) {
            node.setManaged(false);
        }
        getChildren().addAll(canvas, probe, colours, scroller);
        probe.fontProperty().subscribe(this::setFont);
        focusedProperty().subscribe(is -> state(state.focused(is)));
        widthProperty().subscribe(this::fitWidth);
        heightProperty().subscribe(this::fitHeight);
        var mouse = new AxisMouse(this, actions, messages);
        new AxisKeys(this, mouse, actions, messages);
        describe();
    }

    LocalDate today() {
        return today;
    }

    private void setFont() {
        fonts = new AxisFonts(probe.getFont());
        painter = new AxisPainter(colours, fonts, messages, today);
        renew();
    }

    private AxisContent content() {
        return planner.content();
    }

    private AxisContent made() {
        return AxisContent.of(events, look, names, placed, messages, fonts.ruler()::width);
    }

    /// Draws these events, which are in order of time.
    ///
    /// @param known the names of people
    /// @param within where an event without a date must lie
    void show(List<Event> inOrder, Map<UUID, String> known, Function<UUID, @Nullable Placed> within) {
        @Nullable UUID focused = focused();
        events = List.copyOf(inOrder);
        names = Map.copyOf(known);
        placed = within;
        renew();
        state = state.at(content().place(focused));
        choose(chosen);
        describe();
    }

    /// Sets the axis up as a person wants it.
    void setLook(AxisLook other) {
        boolean isOther = !other.equals(look);
        look = other;
        if (isOther) {
            renew();
        }
    }

    /// The reasons below the lanes, where they are shown.
    void setReasons(List<AxisReason> those) {
        reasons = List.copyOf(those);
        requestLayout();
    }

    private void renew() {
        planner.renew(made(), look, fonts.unit());
        refit();
    }

    private void fitHeight() {
        planner.setHeight(getHeight());
        refit();
    }

    /// Other rows: what is fitted is fitted again.
    private void refit() {
        if (zoom.isFitted()) {
            fitAll();
        }
        replan();
    }

    private void replan() {
        planner.replan();
        requestLayout();
    }

    private void state(AxisState other) {
        state = other;
        requestLayout();
    }

    /// Where everything is now.
    AxisPlan plan() {
        return planner.plan(scale());
    }

    /// The reasons below the lanes.
    ReasonStrip strip() {
        return look.isReasonShown() ? ReasonStrip.of(plan(), reasons, fonts.ruler()::width) : ReasonStrip.NONE;
    }

    /// Moves the lanes up by so many pixels.
    void scroll(double pixels) {
        scroller.by(pixels);
    }

    /// Which time lies where.
    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return zoom.scaleProperty();
    }

    TimeScale scale() {
        return zoom.scale();
    }

    /// Shows another time; what is fitted follows later changes, what a person chose does not.
    void setScale(TimeScale other) {
        zoom.choose(other);
        replan();
        if (state.isFocused()) {
            describe();
        }
    }

    private void fitWidth() {
        if (getWidth() < 1) {
            return;
        }
        if (!zoom.isFitted()) {
            zoom.widen(getWidth());
        }
        refit();
    }

    /// Shows the whole of it, and goes on doing so.
    void fitAll() {
        double width = Math.max(1, getWidth());
        zoom.fitAll(content().index(), width, planner.visible(width), all -> planner.widened(all, this::wordsWidth));
        replan();
    }

    private double wordsWidth(Thing.Cluster cluster) {
        return fonts.ruler().width(clusterWords.of(cluster));
    }

    /// The next events are others: they are shown whole.
    void fitNext() {
        zoom.follow();
    }

    /// Shows what is selected, or all of it where nothing is.
    void fitChosen() {
        var those = state.chosen().stream().filter(content()::isPlaced).toList();
        if (those.isEmpty()) {
            fitAll();
            return;
        }
        fit(
                those.stream().mapToDouble(content().index()::begin).min().orElseThrow(),
                those.stream().mapToDouble(content().index()::end).max().orElseThrow());
    }

    /// Shows all from one moment to another, in seconds.
    void fit(double from, double to) {
        zoom.fit(from, to);
        replan();
    }

    AxisState state() {
        return state;
    }

    /// Selects this event alone; none where it is null.
    void select(@Nullable UUID id) {
        if (id == null || !chosen.contains(id)) {
            choose(id == null ? Set.of() : Set.of(id));
        }
        if (id != null && content().place(id) >= 0) {
            focus(content().place(id));
        }
        describe();
    }

    /// Frames these events.
    void choose(Set<UUID> ids) {
        chosen = Set.copyOf(ids);
        state(state.chosen(chosen.stream()
                .map(content()::place)
                .filter(place -> place >= 0)
                .collect(Collectors.toUnmodifiableSet())));
    }

    /// What is selected.
    Set<UUID> chosen() {
        return chosen;
    }

    /// Puts the keys at an event or at the cluster that counts it, and brings that into view.
    void focus(int place) {
        state(state.at(place));
        if (place >= 0 && content().isPlaced(place) && getWidth() > 1) {
            reveal(plan().layout().thing(place, scale()));
        }
        describe();
    }

    private void reveal(Thing thing) {
        Area area = plan().area(thing);
        double left = area.x();
        double right = Math.min(area.right(), left + getWidth() - 80);
        double by = left < 0 ? left - 40 : right > getWidth() ? right - getWidth() + 40 : 0;
        boolean isAcross = area.x() < 0 && area.right() > getWidth();
        if (by != 0 && !isAcross) {
            setScale(scale().panned(by));
        }
        double above = area.y() - plan().lanesTop() - LaneBands.NAME;
        double below = area.y() + area.height() - plan().lanesBottom() + 4;
        if (above < 0 || below > 0) {
            scroll(above < 0 ? above : below);
        }
    }

    /// The reasons of the event, or of the cluster, that the keys are at; none where reasons are not shown.
    List<AxisReason> reasonsHere() {
        return ReasonStrip.of(plan(), reasons, state.focus());
    }

    /// Puts the keys at a reason of the event they are at, or back at the event.
    void focusReason(Optional<UUID> reason) {
        state(state.reason(reason));
        describe();
    }

    /// What is being dragged, or the rectangle that selects.
    void setUnderWay(Optional<Area> band, Optional<AxisState.Hint> hint) {
        state(state.banded(band).hinted(hint));
    }

    private @Nullable UUID focused() {
        int at = state.focus();
        return at < 0 || at >= content().events().size()
                ? null
                : content().event(at).id();
    }

    private void describe() {
        setAccessibleText(speech.of(content(), state, this::reasonsHere, getWidth() > 1 ? plan() : null));
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - (scroller.isVisible() ? LaneScroller.WIDTH : 0);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        scroller.resizeRelocate(wide, plan().lanesTop(), LaneScroller.WIDTH, plan().lanesBottom() - plan().lanesTop());
        if (getWidth() >= 1 && getHeight() > AxisPlan.HEAD) {
            painter.paint(canvas.getGraphicsContext2D(), plan(), strip(), state);
        }
    }
}
