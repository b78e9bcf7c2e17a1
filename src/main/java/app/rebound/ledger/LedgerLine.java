package app.rebound.ledger;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// One thing that the setback cost or gave.
public final class LedgerLine {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Choice SIDE = new Field.Choice("side", List.of("cost", "gain"));
    public static final Field.Choice AREA =
            new Field.Choice("area", List.of("money", "time", "health", "people", "skill", "clarity"));
    public static final Field.Amount AMOUNT = new Field.Amount("amount");
    public static final Field.Scale WEIGHT = new Field.Scale("weight", 1, 5);
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.LEDGER_LINE, false, List.of(TITLE, SIDE, AREA, AMOUNT, WEIGHT, NOTE));

    private LedgerLine() {}
}
