package app.rebound.checkin;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// Something good of a day, with why it came about.
public final class GoodThing {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHY = new Field.Text("why", Field.Length.LONG);
    public static final Field.Day ON_DAY = new Field.Day("on_day");
    public static final Field.Text WHO = new Field.Text("who", Field.Length.LINE);

    /// When it was said to whom it is owed.
    public static final Field.Day TOLD_ON = new Field.Day("told_on");

    public static final CardType TYPE = new CardType(Noun.GOOD_THING, false, List.of(TITLE, WHY, ON_DAY, WHO, TOLD_ON));

    private GoodThing() {}
}
