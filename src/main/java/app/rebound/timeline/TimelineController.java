package app.rebound.timeline;

import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The timeline of a setback: its events drawn, in a table, and one of them in a form.
public final class TimelineController implements Screen {
    private final Surroundings surroundings;
    private final TimelineStore store;
    private final TimelineModel model = new TimelineModel();
    private final EventDesk desk;
    private final AxisController axis;
    private final TimelineView view;
    private final QuickAddController line;
    private List<UUID> wanted = List.of();

    /// @param source what the axis reads beside the events
    /// @param setback whose events; null for the setback worked on last
    public TimelineController(
            Surroundings surroundings,
            EventService events,
            PersonService people,
            SetbackService setbacks,
            AxisSource source,
            @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.store = new TimelineStore(events, people, setbacks);
        desk = new EventDesk(
                surroundings,
                events,
                model,
                this::texts,
                new EventDesk.Around(this::focusTitle, this::refresh, this::renew, this::reload));
        var commands = new TimelineCommands(surroundings, events, model, desk);
        var parts = new TimelineParts(model, surroundings, events, desk, commands);
        axis = new AxisController(surroundings, events, source, model, commands, this::flush, this::reload);
        view = new TimelineView(model, surroundings, commands, parts, axis.model(), axis);
        view.showVersions(desk.versions());
        line = new QuickAddController(surroundings, events.lines(), model, this::refresh);
        line.showIn(view);
        view.showState(desk.stateProperty());
        surroundings.tasks().run(() -> store.readChosenOrLast(setback), this::show, surroundings::fault);
    }

    private Event.Details texts() {
        return view.texts();
    }

    private void focusTitle() {
        view.focusTitle();
    }

    /// Opens an event as soon as it is there.
    public void open(UUID event) {
        wanted = List.of(event);
        model.event(event).ifPresent(desk::open);
    }

    @Override
    public Place here(Place asked) {
        return new Place.Timeline(model.choice().setback(), model.selected());
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        reload(List.of());
    }

    /// Reads everything again and then selects these events: one is opened, more are selected together.
    private void reload(List<UUID> chosen) {
        wanted = chosen;
        UUID setback = model.choice().setback();
        surroundings.tasks().run(() -> store.read(setback), this::show, surroundings::fault);
    }

    @Override
    public void flush(Runnable then) {
        desk.flush(() -> line.flush(then));
    }

    /// Puts the cursor into the line of quick add.
    public void startLine() {
        line.focus();
    }

    private void show(TimelineModel.Loaded loaded) {
        model.load(loaded);
        axis.readReasons();
        List<UUID> asked = wanted;
        wanted = List.of();
        if (asked.size() > 1) {
            model.choose(asked);
        } else {
            asked.forEach(id -> model.event(id).ifPresent(desk::open));
        }
        desk.renew();
    }

    /// Shows in axis and table what was just saved; the form stays as it is.
    private void refresh(UUID id) {
        surroundings.tasks().run(() -> store.refreshed(id), this::showStored, surroundings::fault);
    }

    /// The same for one that was changed outside the form, which then shows it too.
    private void renew(UUID id) {
        surroundings
                .tasks()
                .run(
                        () -> store.refreshed(id),
                        refreshed -> {
                            showStored(refreshed);
                            refreshed.event().ifPresent(desk::openAgain);
                        },
                        surroundings::fault);
    }

    private void showStored(TimelineStore.Refreshed refreshed) {
        model.renew(refreshed.order(), refreshed.people());
        desk.selectStored();
    }
}
