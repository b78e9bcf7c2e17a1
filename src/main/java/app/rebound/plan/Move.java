package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A next move: to apply, to go freelance, to found something.
public final class Move {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Choice KIND =
            new Field.Choice("kind", List.of("apply", "freelance", "found", "inside", "other"));
    public static final Field.Choice STATE =
            new Field.Choice("state", List.of("idea", "preparing", "sent", "talking", "yes", "no"));
    public static final Field.Text SKILL_STEP = new Field.Text("skill_step", Field.Length.LINE);
    public static final Field.Text WHY = new Field.Text("why", Field.Length.LONG);
    public static final Field.Day DUE = new Field.Day("due");
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.MOVE, false, List.of(TITLE, KIND, STATE, SKILL_STEP, WHY, DUE, NOTE));

    private Move() {}
}
