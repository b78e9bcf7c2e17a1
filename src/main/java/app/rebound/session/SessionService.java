package app.rebound.session;

import app.rebound.calendar.Appointment;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.card.Values;
import app.rebound.time.ClockTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Keeps the time worked on sessions, and makes appointments of them.
public final class SessionService {
    private static final int USUAL_MINUTES = 120;

    private final CardService cards;

    SessionService(CardService cards) {
        this.cards = cards;
    }

    /// Keeps how long a sitting has lasted so far; one step of undo as long as the visit is the same.
    ///
    /// @param place which sitting of the session, from 0
    /// @return when it was saved; empty where the session is gone
    Optional<Instant> keep(UUID session, CardVisit visit, int place, LocalDate day, int minutes) {
        return cards.find(WorkSession.TYPE, session).map(card -> {
            SittingLog log =
                    SittingLog.of(card.values().text(WorkSession.SITTINGS)).with(place, day, minutes);
            return cards.save(
                    visit,
                    card.draft().with(WorkSession.SITTINGS, log.text()).with(WorkSession.MINUTES_DONE, log.minutes()));
        });
    }

    /// The appointment that a planned session is, empty where no day is chosen.
    ///
    /// @param untitled what it is called where it has no title
    public static Optional<Appointment> appointment(Card session, String untitled) {
        Values said = session.values();
        LocalDate day = said.day(WorkSession.PLANNED_ON);
        if (day == null) {
            return Optional.empty();
        }
        var minutes = said.amount(WorkSession.PLANNED_MINUTES);
        return Optional.of(new Appointment(
                session.id(),
                session.title().isBlank() ? untitled : session.title(),
                day,
                ClockTime.read(said.text(WorkSession.PLANNED_AT)).orElse(null),
                minutes == null ? USUAL_MINUTES : Math.clamp(minutes.longValue(), 1, 24 * 60),
                said.text(WorkSession.WHERE_TEXT),
                said.text(WorkSession.NOTE)));
    }
}
