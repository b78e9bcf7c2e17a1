package app.rebound.checkin;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// Feelings and confidence at one moment.
public final class CheckIn {
    public static final Field.Text WORDS = new Field.Text("words", Field.Length.LONG);
    public static final Field.Day ON_DAY = new Field.Day("on_day");
    public static final Field.Text AT_TIME = new Field.Text("at_time", Field.Length.LINE);
    public static final Field.Scale CONFIDENCE = new Field.Scale("confidence", 0, 10);
    public static final Field.Text FEELINGS = new Field.Text("feelings", Field.Length.LONG);
    public static final Field.Choice OCCASION = new Field.Choice("occasion", List.of("today", "step-end"));

    public static final CardType TYPE =
            new CardType(Noun.CHECK_IN, true, List.of(WORDS, ON_DAY, AT_TIME, CONFIDENCE, FEELINGS, OCCASION));

    private CheckIn() {}
}
