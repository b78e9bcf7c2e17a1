package app.rebound.plan;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// One way that things could go on, rated by realistic, values and joy.
public final class OptionIdea {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    public static final Field.Scale REALISTIC = new Field.Scale("realistic", 0, 5);
    public static final Field.Scale FITS_VALUES = new Field.Scale("fits_values", 0, 5);
    public static final Field.Scale JOY = new Field.Scale("joy", 0, 5);
    public static final Field.Choice STATE = new Field.Choice("state", List.of("idea", "kept", "dropped"));
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.OPTION_IDEA, false, List.of(TITLE, REALISTIC, FITS_VALUES, JOY, STATE, NOTE));

    private OptionIdea() {}
}
