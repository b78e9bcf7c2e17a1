package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// One application in the light log of many.
public final class Application {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHO = new Field.Text("who", Field.Length.LINE);
    public static final Field.Day SENT_ON = new Field.Day("sent_on");
    public static final Field.Choice STAGE = new Field.Choice("stage", List.of("sent", "talk", "trial", "final"));
    public static final Field.Choice OUTCOME =
            new Field.Choice("outcome", List.of("waiting", "no-answer", "no", "yes"));
    public static final Field.Day ANSWERED_ON = new Field.Day("answered_on");
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.APPLICATION, false, List.of(TITLE, WHO, SENT_ON, STAGE, OUTCOME, ANSWERED_ON, NOTE));

    private Application() {}
}
