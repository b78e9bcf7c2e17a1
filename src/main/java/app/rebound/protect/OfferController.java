package app.rebound.protect;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.Set;
import javafx.scene.layout.Region;

/// Shows a screen, and above it what is offered when it is due; what was written before is saved by then.
public final class OfferController implements Screen {
    private final Surroundings surroundings;
    private final OfferService service;
    private final Screen inner;
    private final Set<Offer> offered;
    private final OfferModel model = new OfferModel();
    private final OfferView view;

    /// @param inner the screen itself
    /// @param offered what may be offered here
    public OfferController(Surroundings surroundings, OfferService service, Screen inner, Set<Offer> offered) {
        this.surroundings = surroundings;
        this.service = service;
        this.inner = inner;
        this.offered = Set.copyOf(offered);
        view = new OfferView(surroundings.messages(), model, inner.region(), this::onNow, this::onLater);
        surroundings
                .tasks()
                .run(
                        () -> service.due(surroundings.clock().instant()),
                        due -> model.offerProperty()
                                .set(due.filter(this.offered::contains).orElse(null)),
                        surroundings::fault);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public Place here(Place asked) {
        return inner.here(asked);
    }

    @Override
    public void reload() {
        inner.reload();
    }

    @Override
    public void flush(Runnable then) {
        inner.flush(then);
    }

    private void onNow() {
        surroundings.navigator().go(new Place.Protect());
    }

    private void onLater() {
        Offer offer = model.offerProperty().get();
        model.offerProperty().set(null);
        if (offer != null) {
            surroundings.tasks().run(() -> service.later(offer), _ -> {}, surroundings::fault);
        }
    }
}
