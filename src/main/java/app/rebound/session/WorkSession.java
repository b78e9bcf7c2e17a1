package app.rebound.session;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A debrief session: planned, and worked on in one or several sittings.
public final class WorkSession {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Day PLANNED_ON = new Field.Day("planned_on");
    public static final Field.Text PLANNED_AT = new Field.Text("planned_at", Field.Length.LINE);
    public static final Field.Amount PLANNED_MINUTES = new Field.Amount("planned_minutes");
    public static final Field.Text WHERE_TEXT = new Field.Text("where_text", Field.Length.LINE);
    public static final Field.Scale MINUTES_DONE = new Field.Scale("minutes_done", 0, 100_000);
    public static final Field.Text SITTINGS = new Field.Text("sittings", Field.Length.LONG);
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE = new CardType(
            Noun.WORK_SESSION,
            false,
            List.of(TITLE, PLANNED_ON, PLANNED_AT, PLANNED_MINUTES, WHERE_TEXT, MINUTES_DONE, SITTINGS, NOTE),
            List.of(SITTINGS));

    private WorkSession() {}
}
