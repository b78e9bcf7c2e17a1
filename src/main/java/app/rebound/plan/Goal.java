package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// Something to reach, with milestones and steps.
public final class Goal {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHY = new Field.Text("why", Field.Length.LONG);
    public static final Field.Day DUE = new Field.Day("due");
    public static final Field.Text REWARD = new Field.Text("reward", Field.Length.LINE);
    public static final Field.Choice STATE = new Field.Choice("state", List.of("open", "reached", "dropped"));
    public static final Field.Day DONE_ON = new Field.Day("done_on");

    public static final CardType TYPE =
            new CardType(Noun.GOAL, false, List.of(TITLE, WHY, DUE, REWARD, STATE, DONE_ON));

    private Goal() {}
}
