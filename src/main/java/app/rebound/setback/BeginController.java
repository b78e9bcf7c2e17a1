package app.rebound.setback;

import app.rebound.ui.Surroundings;
import app.rebound.wizard.Preface;
import javafx.scene.layout.Region;

/// Shows above the first page of a setback what can be seen to first, and what was learned last time.
public final class BeginController implements Preface {
    private final Surroundings surroundings;
    private final EarlierService earlier;
    private final Setback setback;

    public BeginController(Surroundings surroundings, EarlierService earlier, Setback setback) {
        this.surroundings = surroundings;
        this.earlier = earlier;
        this.setback = setback;
    }

    @Override
    public Region region() {
        var model = new BeginModel();
        surroundings.tasks().run(() -> earlier.before(setback), model.earlier()::setAll, surroundings::fault);
        return new BeginPane(surroundings.messages(), model, setback, surroundings.navigator()::go);
    }
}
