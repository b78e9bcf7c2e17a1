package app.rebound.feedback;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import java.time.LocalDate;
import java.util.List;

/// What somebody said, word for word, with a second reading later.
public final class Feedback {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text WHO = new Field.Text("who", Field.Length.LINE);
    public static final Field.Day TOLD_ON = new Field.Day("told_on");
    public static final Field.Text WORDS = new Field.Text("words", Field.Length.LONG);
    public static final Field.Text REACTION = new Field.Text("reaction", Field.Length.LONG);
    public static final Field.Day SECOND_ON = new Field.Day("second_on");
    public static final Field.Text IS_TRUE = new Field.Text("is_true", Field.Length.LONG);
    public static final Field.Text NOT_TRUE = new Field.Text("not_true", Field.Length.LONG);
    public static final Field.Text USEFUL = new Field.Text("useful", Field.Length.LONG);
    public static final Field.Day READ_ON = new Field.Day("read_on");

    public static final CardType TYPE = new CardType(
            Noun.FEEDBACK,
            true,
            List.of(TITLE, WHO, TOLD_ON, WORDS, REACTION, SECOND_ON, IS_TRUE, NOT_TRUE, USEFUL, READ_ON),
            List.of(REACTION));

    private Feedback() {}

    /// Whether words were to be read again by `today` and were not yet.
    static boolean isDue(Values values, LocalDate today) {
        LocalDate second = values.day(SECOND_ON);
        return second != null && !second.isAfter(today) && values.day(READ_ON) == null;
    }
}
