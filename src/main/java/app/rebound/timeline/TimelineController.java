package app.rebound.timeline;

import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.ui.Autosave;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The timeline of a setback: its events drawn, in a table, and one of them in a form.
public final class TimelineController implements Screen {
    private final Surroundings surroundings;
    private final EventService events;
    private final TimelineStore store;
    private final TimelineModel model = new TimelineModel();
    private final EventFormController form;
    private final VersionsController<EventVersion> versions;
    private final AxisController axis;
    private final TimelineView view;
    private List<UUID> wanted = List.of();

    /// @param source what the axis reads beside the events
    /// @param setback whose events; null for the setback worked on last
    public TimelineController(
            Surroundings surroundings,
            EventService events,
            PersonService people,
            SetbackService setbacks,
            AxisSource source,
            FileDialogs dialogs,
            @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.events = events;
        this.store = new TimelineStore(events, people, setbacks);
        var desk = new Desk();
        var commands = new TimelineCommands(surroundings, events, model, desk);
        var parts = new TimelineParts(model, surroundings, events, dialogs, desk, commands);
        this.axis = new AxisController(surroundings, events, source, model, commands, this::flush, this::reload);
        this.view = new TimelineView(model, surroundings, commands, parts, axis);
        this.form = new EventFormController(surroundings, events, model.form(), view::texts, model::order);
        this.versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new EventVersionSource(events, surroundings.messages(), form, this::takeBack));
        view.showVersions(versions.region());
        view.showState(form.stateProperty());
        form.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                refresh();
            }
        });
        surroundings.tasks().run(() -> store.readChosenOrLast(setback), this::show, surroundings::fault);
    }

    /// Opens an event as soon as it is there.
    public void open(UUID event) {
        wanted = List.of(event);
        model.event(event).ifPresent(this::open);
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
        read(model.choice().setback());
    }

    private void read(@Nullable UUID setback) {
        surroundings.tasks().run(() -> store.read(setback), this::show, surroundings::fault);
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    private void show(TimelineModel.Loaded loaded) {
        model.load(loaded);
        axis.readReasons();
        List<UUID> asked = wanted;
        wanted = List.of();
        if (asked.size() > 1) {
            model.choose(asked);
        } else {
            asked.forEach(id -> model.event(id).ifPresent(this::open));
        }
        if (model.formOpenProperty().get()) {
            model.event(model.selected()).ifPresentOrElse(this::open, this::close);
        }
    }

    /// Shows in axis and table what was just saved; the form stays as it is.
    private void refresh() {
        form.event()
                .ifPresent(id ->
                        surroundings.tasks().run(() -> store.refreshed(id), this::showSaved, surroundings::fault));
    }

    private void showSaved(TimelineStore.Refreshed refreshed) {
        refreshed.event().ifPresent(event -> model.replace(event, refreshed.people()));
        if (model.formOpenProperty().get()) {
            form.event().ifPresent(model::select);
        }
    }

    private void takeBack(EventVersion version, Runnable then) {
        form.flush(() -> form.event().ifPresent(id -> write(() -> events.takeBack(id, version), () -> {
            reload();
            then.run();
        })));
    }

    private void write(Runnable work, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> then.run(),
                        surroundings::fault);
    }

    private void open(Event event) {
        versions.model().hide();
        form.open(event, model.names(event));
        model.choose(List.of());
        model.select(event.id());
        model.setFormOpen(true);
    }

    private void close() {
        versions.model().hide();
        form.openNew(List.of());
        model.setFormOpen(false);
        model.choose(List.of());
        model.extraProperty().set(TimelineModel.Extra.NONE);
        model.select(null);
    }

    /// What the parts of the screen ask for.
    private final class Desk implements TimelineDesk {
        @Override
        public void flush(Runnable then) {
            form.flush(then);
        }

        @Override
        public Optional<UUID> event() {
            return form.event();
        }

        @Override
        public void open(Event event) {
            TimelineController.this.open(event);
        }

        @Override
        public void openNew(List<UUID> belongsTo, String when, String lane) {
            model.choose(List.of());
            model.select(null);
            form.openNew(belongsTo);
            model.form().begin(when, lane);
            model.setFormOpen(true);
            view.focusTitle();
        }

        @Override
        public void choose(List<UUID> chosen) {
            versions.model().hide();
            form.openNew(List.of());
            model.setFormOpen(false);
            model.choose(chosen);
            model.select(null);
        }

        @Override
        public void close() {
            TimelineController.this.close();
        }

        @Override
        public void refresh(UUID event) {
            surroundings
                    .tasks()
                    .run(
                            () -> store.refreshed(event),
                            refreshed -> {
                                showSaved(refreshed);
                                refreshed
                                        .event()
                                        .filter(stored ->
                                                stored.id().equals(form.event().orElse(null)))
                                        .ifPresent(TimelineController.this::open);
                            },
                            surroundings::fault);
        }

        @Override
        public void show(List<UUID> chosen) {
            TimelineController.this.close();
            wanted = chosen;
            reload();
        }

        @Override
        public void showVersions() {
            versions.show();
        }
    }
}
