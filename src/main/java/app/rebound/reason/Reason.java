package app.rebound.reason;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import java.util.List;

/// A cause of the setback, or what went well and protected, linked to events and to deeper reasons.
public final class Reason {
    public static final Field.Text TITLE = new Field.Text("title", Field.Length.LINE);
    /// The option of [#SIDE] for what led there.
    public static final String HURT = "hurt";

    /// The option of [#SIDE] for what went well or protected.
    public static final String HELPED = "helped";

    public static final Field.Choice SIDE = new Field.Choice("side", List.of(HURT, HELPED));
    public static final Field.Choice KIND = new Field.Choice(
            "kind", List.of("own-action", "skill", "way-of-working", "feeling", "circumstance", "others", "luck"));
    public static final Field.Choice KNOWLEDGE =
            new Field.Choice("knowledge", List.of("did-not-know", "knew-not-used"));
    public static final Field.Choice CONTROL = new Field.Choice("control", List.of("yes", "partly", "no"));
    public static final Field.Scale SURE = new Field.Scale("sure", 0, 10);
    public static final Field.Scale SHARE = new Field.Scale("share", 0, 10);
    public static final Field.Text NOTE = new Field.Text("note", Field.Length.LONG);

    public static final CardType TYPE =
            new CardType(Noun.REASON, false, List.of(TITLE, SIDE, KIND, KNOWLEDGE, CONTROL, SURE, SHARE, NOTE));

    private Reason() {}
}
