package app.rebound.setback;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;

/// Shows what can be seen to in the first days after a setback, by its kind.
public final class FirstDaysController implements Screen {
    private final FirstDaysView view;

    public FirstDaysController(Surroundings surroundings, FirstDays days, Setback setback) {
        view = new FirstDaysView(
                surroundings.messages(),
                new SetbackWords(surroundings.messages()),
                setback,
                days.of(setback.kind()),
                surroundings.shell()::openPalette,
                () -> surroundings.navigator().go(new Place.Steps(setback.id(), null)));
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// Nothing on it is stored.
    @Override
    public void reload() {}
}
