package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A small step, once on a date or again in a rhythm.
public final class StepToTake {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Day DUE = new Field.Day("due");
    public static final Field.Choice RHYTHM = new Field.Choice("rhythm", List.of("once", "daily", "weekly"));
    public static final Field.Text REWARD = new Field.Text("reward", Field.Length.LINE);
    public static final Field.Day DONE_ON = new Field.Day("done_on");
    public static final Field.Text DONE_DAYS = new Field.Text("done_days", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.STEP_TO_TAKE, false, List.of(TITLE, DUE, RHYTHM, REWARD, DONE_ON, DONE_DAYS));

    private StepToTake() {}
}
