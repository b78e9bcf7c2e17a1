package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A part of a goal that is worth a reward.
public final class Milestone {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Day DUE = new Field.Day("due");
    public static final Field.Text REWARD = new Field.Text("reward", Field.Length.LINE);
    public static final Field.Day DONE_ON = new Field.Day("done_on");

    public static final CardType TYPE = new CardType(Noun.MILESTONE, false, List.of(TITLE, DUE, REWARD, DONE_ON));

    private Milestone() {}
}
