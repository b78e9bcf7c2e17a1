package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;

/// Says in words what a setback is and how it stands.
public final class SetbackWords {
    private final Messages messages;
    private final DateWords dates;

    public SetbackWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// Its kind, and when it happened where that is known.
    public String about(Setback setback) {
        String kind = messages.get(setback.kind().nameKey());
        DateStatement happened = setback.happened();
        return happened == null ? kind : kind + " · " + dates.of(happened.date());
    }

    /// [#about], and how it stands where it is not open.
    public String aboutAndStanding(Setback setback) {
        String standing = standing(setback);
        return standing.isEmpty() ? about(setback) : about(setback) + " · " + standing;
    }

    /// How it stands; empty where it is open.
    public String standing(Setback setback) {
        LocalDate until = setback.pausedUntil();
        LocalDate on = setback.closedOn();
        return switch (setback.state()) {
            case OPEN -> "";
            case PAUSED ->
                until == null
                        ? messages.get("setback.state.put-away")
                        : messages.get("setback.state.paused", day(until));
            case CLOSED ->
                on == null ? messages.get("setback.state.closed") : messages.get("setback.state.closed-on", day(on));
        };
    }

    String day(LocalDate day) {
        return dates.of(FuzzyDate.ofDay(day));
    }
}
