package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.today.Waiting;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Optional;

/// What is offered for protection, as something that waits on Today.
public final class OfferRow {
    private final Surroundings surroundings;
    private final OfferService service;

    public OfferRow(Surroundings surroundings, OfferService service) {
        this.surroundings = surroundings;
        this.service = service;
    }

    /// The present offer; reads the workbook, so not for the thread that draws.
    public Optional<Waiting> next() {
        return service.due(surroundings.clock().instant()).map(this::row);
    }

    private Waiting row(Offer offer) {
        Messages messages = surroundings.messages();
        String key = "protect.offer." + offer.id();
        return new Waiting(
                "protect-" + offer.id(),
                Waiting.Kind.PROTECTION,
                messages.get(key + ".title"),
                messages.get(key + ".words"),
                Waiting.Way.to(messages.get(key + ".now"), new Place.Protect()),
                null,
                List.of(new Waiting.Way(
                        messages.get("protect.offer.later"), () -> service.later(offer), null, null, false)));
    }
}
