package app.rebound.interchange.out;

import app.rebound.attachment.AttachmentService;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.db.Database;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.EventService;
import app.rebound.wizard.AnswerService;
import java.util.List;

/// What everything is read from that goes out in open formats.
///
/// @param types the cards there are
public record OutServices(
        Database database,
        SetbackService setbacks,
        AnswerService answers,
        EventService events,
        PersonService people,
        CardService cards,
        List<CardType> types,
        AttachmentService attachments) {
    public OutServices {
        types = List.copyOf(types);
    }
}
