package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something that stands on a day of the calendar.
///
/// @param rhythm how it comes again
/// @param note may be empty
public record Dated(UUID id, String title, LocalDate day, Rhythm rhythm, String note) {
    /// How a day comes again.
    public enum Rhythm {
        ONCE,
        DAILY,
        WEEKLY
    }

    /// What a goal, a milestone, a step or a move has on the calendar; empty without a day, or once it is done.
    public static Optional<Dated> of(Card card) {
        var values = card.values();
        LocalDate day = card.type().fields().stream()
                .filter(field -> field instanceof Field.Day && field.name().equals("due"))
                .map(field -> values.day((Field.Day) field))
                .filter(due -> due != null)
                .findFirst()
                .orElse(null);
        boolean isDone = values.day(Goal.DONE_ON) != null;
        if (day == null || isDone || card.title().isBlank()) {
            return Optional.empty();
        }
        Rhythm rhythm = Rhythm.ONCE;
        if (values.is(StepToTake.RHYTHM, "daily")) {
            rhythm = Rhythm.DAILY;
        } else if (values.is(StepToTake.RHYTHM, "weekly")) {
            rhythm = Rhythm.WEEKLY;
        }
        return Optional.of(new Dated(card.id(), card.title(), day, rhythm, values.text(Goal.REWARD)));
    }
}
