package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A small step, once on a date or again in a rhythm.
public final class StepToTake {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Day DUE = new Field.Day("due");
    public static final Field.Choice RHYTHM = new Field.Choice("rhythm", List.of("once", "daily", "weekly"));
    public static final Field.Text REWARD = new Field.Text("reward", Field.Length.LINE);
    public static final Field.Day DONE_ON = new Field.Day("done_on");
    /// One day a line.
    public static final Field.Text DONE_DAYS = new Field.Text("done_days", Field.Length.LONG);

    public static final CardType TYPE = new CardType(
            Noun.STEP_TO_TAKE, false, List.of(TITLE, DUE, RHYTHM, REWARD, DONE_ON, DONE_DAYS), List.of(DONE_DAYS));

    /// What the person fills in; when it was done is ticked.
    public static final List<Field> FORM = List.of(TITLE, DUE, RHYTHM, REWARD);

    private StepToTake() {}

    /// Whether it comes again.
    public static boolean isRhythmic(Values step) {
        return step.is(RHYTHM, "daily") || step.is(RHYTHM, "weekly");
    }

    /// The days on which it was done, oldest first; lines that are no day are left out.
    public static NavigableSet<LocalDate> doneDays(Values step) {
        var days = new TreeSet<LocalDate>();
        step.text(DONE_DAYS).lines().map(String::strip).forEach(line -> {
            try {
                days.add(LocalDate.parse(line));
            } catch (DateTimeParseException _) {
                return;
            }
        });
        return days;
    }

    /// Whether nothing of it is left: for good, or for the day or the week that `today` lies in.
    public static boolean isDone(Values step, LocalDate today) {
        if (!isRhythmic(step)) {
            return step.day(DONE_ON) != null;
        }
        return !round(doneDays(step), step, today).isEmpty();
    }

    /// The days of the same round: of today, or of this week from Monday.
    private static NavigableSet<LocalDate> round(NavigableSet<LocalDate> days, Values step, LocalDate today) {
        return step.is(RHYTHM, "daily")
                ? days.subSet(today, true, today, true)
                : days.subSet(
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        true,
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                        true);
    }

    /// The same ticked today, or with the tick taken away.
    public static Values withDone(Values step, LocalDate today, boolean isDone) {
        if (!isRhythmic(step)) {
            return step.with(DONE_ON, isDone ? today : null);
        }
        NavigableSet<LocalDate> days = doneDays(step);
        if (isDone) {
            days.add(today);
        } else {
            round(days, step, today).clear();
        }
        return step.with(DONE_DAYS, days.stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
    }

    /// Whether it waits today: not done, and its day has come; one without rhythm and day never waits.
    public static boolean isDue(Values step, LocalDate today) {
        LocalDate due = step.day(DUE);
        boolean hasBegun = due == null ? isRhythmic(step) : !due.isAfter(today);
        return hasBegun && !isDone(step, today);
    }
}
