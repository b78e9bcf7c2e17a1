package app.rebound.people;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// One precise thing asked of one person.
public final class Ask {
    /// Why somebody is asked.
    public static final Field.Choice KIND = new Field.Choice("kind", List.of("another-view", "been-there", "check-in"));

    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHO = new Field.Text("who", Field.Length.LINE);
    public static final Field.Day ASKED_ON = new Field.Day("asked_on");
    public static final Field.Choice STATE = new Field.Choice("state", List.of("to-ask", "asked", "answered"));
    public static final Field.Text ANSWER = new Field.Text("answer", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.ASK, false, List.of(TITLE, KIND, WHO, ASKED_ON, STATE, ANSWER));

    private Ask() {}
}
