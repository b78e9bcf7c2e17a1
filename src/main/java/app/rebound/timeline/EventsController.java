package app.rebound.timeline;

import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/// What stands on the timeline of a setback so far, and the way there.
public final class EventsController implements Panel {
    private final Surroundings surroundings;
    private final EventService events;
    private final UUID setback;
    private final EventsView view;
    private final ReadOnlyObjectWrapper<Autosave.State> saving =
            new ReadOnlyObjectWrapper<>(new Autosave.State.Clean());

    public EventsController(Surroundings surroundings, EventService events, UUID setback) {
        this.surroundings = surroundings;
        this.events = events;
        this.setback = setback;
        view = new EventsView(
                surroundings.messages(), event -> surroundings.navigator().go(new Place.Timeline(setback, event)));
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings.tasks().run(() -> events.all(setback), view::show, surroundings::fault);
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }
}
