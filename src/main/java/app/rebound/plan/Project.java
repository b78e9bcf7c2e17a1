package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// Something that advances the person, with hours a week.
public final class Project {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);
    public static final Field.Scale HOURS_WEEK = new Field.Scale("hours_week", 0, 80);
    public static final Field.Choice STATE = new Field.Choice("state", List.of("open", "done", "dropped"));
    public static final Field.Day STARTED_ON = new Field.Day("started_on");
    public static final Field.Day ENDED_ON = new Field.Day("ended_on");

    public static final CardType TYPE =
            new CardType(Noun.PROJECT, false, List.of(TITLE, NOTE, HOURS_WEEK, STATE, STARTED_ON, ENDED_ON));

    private Project() {}
}
