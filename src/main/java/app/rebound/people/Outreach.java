package app.rebound.people;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A message to somebody who may help on, from draft to answer.
public final class Outreach {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHO = new Field.Text("who", Field.Length.LINE);
    public static final Field.Choice TIE = new Field.Choice("tie", List.of("now-and-then", "rarely", "often"));
    public static final Field.Choice PURPOSE =
            new Field.Choice("purpose", List.of("introduction", "announcement", "thirty-minutes"));
    public static final Field.Text DRAFT = new Field.Text("draft", Field.Length.LONG);
    public static final Field.Day WRITE_ON = new Field.Day("write_on");
    public static final Field.Choice STATE =
            new Field.Choice("state", List.of("draft", "sent", "answered", "no-answer"));
    public static final Field.Text ANSWER = new Field.Text("answer", Field.Length.LONG);

    public static final CardType TYPE = new CardType(
            Noun.OUTREACH, false, List.of(TITLE, WHO, TIE, PURPOSE, DRAFT, WRITE_ON, STATE, ANSWER), List.of(DRAFT));

    private Outreach() {}
}
