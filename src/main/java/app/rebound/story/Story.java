package app.rebound.story;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// One version of how the setback is told, for one kind of listener.
public final class Story {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Choice READER =
            new Field.Choice("reader", List.of("sixty-seconds", "interview", "starter", "manager"));
    public static final Field.Text AUDIENCE = new Field.Text("audience", Field.Length.LINE);
    public static final Field.Text SITUATION = new Field.Text("situation", Field.Length.LONG);
    public static final Field.Text ACTIONS = new Field.Text("actions", Field.Length.LONG);
    public static final Field.Text RESULT = new Field.Text("result", Field.Length.LONG);
    public static final Field.Text SKILLS = new Field.Text("skills", Field.Length.LONG);
    public static final Field.Text INSIGHT = new Field.Text("insight", Field.Length.LONG);
    public static final Field.Text APPROACH = new Field.Text("approach", Field.Length.LONG);
    public static final Field.Text TOLD = new Field.Text("told", Field.Length.LONG);
    public static final Field.Text HEARD = new Field.Text("heard", Field.Length.LONG);
    public static final Field.Text WILL_CHANGE = new Field.Text("will_change", Field.Length.LONG);
    /// Whether the wording is left alone.
    public static final Field.Mark UNCHECKED = new Field.Mark("unchecked");

    public static final Field.Day BY_WHEN = new Field.Day("by_when");
    public static final Field.Text ASK_OF_YOU = new Field.Text("ask_of_you", Field.Length.LONG);

    public static final CardType TYPE = new CardType(
            Noun.STORY,
            false,
            List.of(
                    TITLE,
                    READER,
                    AUDIENCE,
                    SITUATION,
                    ACTIONS,
                    RESULT,
                    SKILLS,
                    INSIGHT,
                    APPROACH,
                    TOLD,
                    HEARD,
                    WILL_CHANGE,
                    BY_WHEN,
                    ASK_OF_YOU,
                    UNCHECKED),
            List.of(UNCHECKED));

    private Story() {}
}
