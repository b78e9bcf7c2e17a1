package app.rebound.timeline;

import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

/// The event that lies open in the form: opened, closed, and taken back to an earlier version.
final class EventDesk implements TimelineDesk {
    /// What the form leads to on the whole screen.
    ///
    /// @param onTitle puts the cursor into the title
    /// @param onStored reads an event again where it is drawn and listed
    /// @param onChanged the same for one that was changed outside the form
    /// @param onShow reads everything again and then selects these events
    record Around(Runnable onTitle, Consumer<UUID> onStored, Consumer<UUID> onChanged, Consumer<List<UUID>> onShow) {}

    private final Surroundings surroundings;
    private final EventService events;
    private final TimelineModel model;
    private final Around around;
    private final EventFormController form;
    private final VersionsController<EventVersion> versions;

    /// @param texts takes the longer texts from their editors
    EventDesk(
            Surroundings surroundings,
            EventService events,
            TimelineModel model,
            Supplier<Event.Details> texts,
            Around around) {
        this.surroundings = surroundings;
        this.events = events;
        this.model = model;
        this.around = around;
        form = new EventFormController(surroundings, events, model.form(), texts, model::order);
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new EventVersionSource(events, surroundings.messages(), form, this::takeBack));
        form.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                form.event().ifPresent(around.onStored());
            }
        });
    }

    /// How far the newest words are.
    ReadOnlyObjectProperty<Autosave.State> stateProperty() {
        return form.stateProperty();
    }

    /// Where earlier versions are shown.
    Region versions() {
        return versions.region();
    }

    /// Opens what the model has selected again, or closes the form where that is gone.
    void renew() {
        if (model.formOpenProperty().get()) {
            model.event(model.selected()).ifPresentOrElse(this::open, this::close);
        }
    }

    /// Selects the event that the form shows, which may have been stored just now.
    void selectStored() {
        if (model.formOpenProperty().get()) {
            form.event().ifPresent(model::select);
        }
    }

    /// Shows an event as it is stored now, where the form is open on it.
    void openAgain(Event stored) {
        if (stored.id().equals(event().orElse(null))) {
            open(stored);
        }
    }

    private void takeBack(EventVersion version, Runnable then) {
        form.flush(() -> form.event()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> events.takeBack(id, version),
                                _ -> {
                                    around.onShow().accept(List.of(id));
                                    then.run();
                                },
                                surroundings::fault)));
    }

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
        versions.model().hide();
        form.open(event, model.names(event));
        model.choose(List.of());
        model.select(event.id());
        model.setFormOpen(true);
    }

    @Override
    public void openNew(List<UUID> belongsTo, String when, String lane) {
        model.choose(List.of());
        model.select(null);
        form.openNew(belongsTo);
        model.form().begin(when, lane);
        model.setFormOpen(true);
        around.onTitle().run();
    }

    @Override
    public void choose(List<UUID> chosen) {
        leave();
        model.choose(chosen);
        model.select(null);
    }

    @Override
    public void close() {
        leave();
        model.choose(List.of());
        model.extraProperty().set(TimelineModel.Extra.NONE);
        model.select(null);
    }

    private void leave() {
        versions.model().hide();
        form.openNew(List.of());
        model.setFormOpen(false);
    }

    @Override
    public void refresh(UUID event) {
        around.onChanged().accept(event);
    }

    @Override
    public void show(List<UUID> chosen) {
        close();
        around.onShow().accept(chosen);
    }

    @Override
    public void showVersions() {
        versions.show();
    }
}
