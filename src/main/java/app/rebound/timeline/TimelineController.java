package app.rebound.timeline;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.ui.Autosave;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
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
    private final QuickAddController line;
    private @Nullable UUID wanted;

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
        this.events = events;
        this.store = new TimelineStore(events, people, setbacks);
        var commands = new Commands();
        this.axis = new AxisController(surroundings, events, source, model, commands, this::flush, this::reload);
        this.view = new TimelineView(model, axis.model(), surroundings, commands, axis);
        this.form = new EventFormController(surroundings, events, model.form(), view::texts, model::order);
        this.versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new EventVersionSource(events, surroundings.messages(), form, this::takeBack));
        view.showVersions(versions.region());
        this.line = new QuickAddController(surroundings, events.lines(), model, this::refresh);
        line.showIn(view);
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
        wanted = event;
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
        form.flush(() -> line.flush(then));
    }

    /// Puts the cursor into the line of quick add.
    public void startLine() {
        line.focus();
    }

    private void show(TimelineModel.Loaded loaded) {
        model.load(loaded);
        axis.readReasons();
        model.event(wanted).ifPresent(this::open);
        wanted = null;
        if (model.formOpenProperty().get()) {
            model.event(model.selected()).ifPresentOrElse(this::open, this::close);
        }
    }

    /// Shows in axis and table what was just saved; the form stays as it is.
    private void refresh() {
        form.event().ifPresent(this::refresh);
    }

    private void refresh(UUID id) {
        surroundings.tasks().run(() -> store.refreshed(id), this::showSaved, surroundings::fault);
    }

    private void showSaved(TimelineStore.Refreshed refreshed) {
        refreshed.event().ifPresent(event -> model.replace(event, refreshed.people()));
        if (model.formOpenProperty().get()) {
            form.event().ifPresent(model::select);
        }
    }

    private void takeBack(EventVersion version, Runnable then) {
        form.flush(() -> form.event()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> events.takeBack(id, version),
                                _ -> {
                                    reload();
                                    then.run();
                                },
                                surroundings::fault)));
    }

    private void open(Event event) {
        versions.model().hide();
        form.open(event, model.names(event));
        model.select(event.id());
        model.setFormOpen(true);
    }

    private void close() {
        versions.model().hide();
        form.openNew(List.of());
        model.setFormOpen(false);
        model.select(null);
    }

    private void remove(UUID id) {
        new EventRemoval(surroundings, events).remove(id, () -> {
            close();
            reload();
        });
    }

    private void askToErase(UUID id) {
        var back = new Place.Timeline(model.choice().setback());
        surroundings.navigator().go(new Place.Erase(new Ref(Noun.EVENT, id), back));
    }

    /// What the view asks for.
    private final class Commands implements TimelineActions {
        @Override
        public void onSelect(UUID id) {
            if (!id.equals(model.selected())) {
                form.flush(() -> model.event(id).ifPresent(TimelineController.this::open));
            }
        }

        @Override
        public void onAddAt(String when, String lane) {
            form.flush(() -> {
                UUID chosen = model.choice().setback();
                model.select(null);
                form.openNew(chosen == null ? List.of() : List.of(chosen));
                model.form().begin(when, lane);
                model.setFormOpen(true);
                view.focusTitle();
            });
        }

        @Override
        public void onDelete() {
            if (model.formOpenProperty().get()) {
                form.flush(() -> form.event().ifPresentOrElse(TimelineController.this::remove, () -> close()));
            }
        }

        @Override
        public void onErase() {
            form.flush(() -> form.event().ifPresentOrElse(TimelineController.this::askToErase, () -> close()));
        }

        @Override
        public void onVersions() {
            form.flush(versions::show);
        }

        @Override
        public void onClose() {
            form.flush(TimelineController.this::close);
        }

        @Override
        public void onChoose(TimelineModel.Choice choice) {
            form.flush(() -> {
                close();
                read(choice.setback());
            });
        }
    }
}
