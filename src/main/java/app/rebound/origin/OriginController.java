package app.rebound.origin;

import app.rebound.card.CardService;
import app.rebound.id.Ref;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows in the form of a card which journal entry it was made of, and leads there.
public final class OriginController {
    private final Surroundings surroundings;
    private final OriginService origins;
    private final OriginPane pane;
    private long asked;

    public OriginController(Surroundings surroundings, CardService cards) {
        this.surroundings = surroundings;
        origins = new OriginService(cards);
        pane = new OriginPane(
                surroundings.messages(), entry -> surroundings.navigator().go(new Place.Journal(entry, null)));
    }

    public Region region() {
        return pane;
    }

    /// Shows where a card comes from; nothing for null.
    public void show(@Nullable Ref card) {
        long question = ++asked;
        pane.show(null);
        if (card != null) {
            surroundings
                    .tasks()
                    .run(
                            () -> origins.find(card),
                            found -> {
                                // Another card may have been opened meanwhile.
                                if (question == asked) {
                                    pane.show(found.orElse(null));
                                }
                            },
                            surroundings::fault);
        }
    }
}
