package app.rebound.lesson;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// What follows from reasons, with a change and the days to look whether it held.
public final class Lesson {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text CHANGE_TEXT = new Field.Text("change_text", Field.Length.LONG);
    public static final Field.Text IF_TEXT = new Field.Text("if_text", Field.Length.LINE);
    public static final Field.Text THEN_TEXT = new Field.Text("then_text", Field.Length.LINE);
    public static final Field.Day CHECK_1 = new Field.Day("check_1");
    public static final Field.Choice HELD_1 = new Field.Choice("held_1", List.of("yes", "partly", "not-yet"));
    public static final Field.Text SAID_1 = new Field.Text("said_1", Field.Length.LONG);
    public static final Field.Day CHECK_3 = new Field.Day("check_3");
    public static final Field.Choice HELD_3 = new Field.Choice("held_3", List.of("yes", "partly", "not-yet"));
    public static final Field.Text SAID_3 = new Field.Text("said_3", Field.Length.LONG);
    public static final Field.Day CHECK_12 = new Field.Day("check_12");
    public static final Field.Choice HELD_12 = new Field.Choice("held_12", List.of("yes", "partly", "not-yet"));
    public static final Field.Text SAID_12 = new Field.Text("said_12", Field.Length.LONG);
    /// The option of [#STATE] for a lesson that was let go.
    public static final String DROPPED = "dropped";

    public static final Field.Choice STATE = new Field.Choice("state", List.of("trying", "holds", DROPPED));

    public static final CardType TYPE = new CardType(
            Noun.LESSON,
            false,
            List.of(
                    TITLE,
                    CHANGE_TEXT,
                    IF_TEXT,
                    THEN_TEXT,
                    CHECK_1,
                    HELD_1,
                    SAID_1,
                    CHECK_3,
                    HELD_3,
                    SAID_3,
                    CHECK_12,
                    HELD_12,
                    SAID_12,
                    STATE));

    private Lesson() {}
}
