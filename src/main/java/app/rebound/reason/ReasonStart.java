package app.rebound.reason;

import app.rebound.card.CardDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What often plays a part, offered while a side of the board is still short.
public enum ReasonStart {
    TOO_MUCH(false, "own-action", "", "partly"),
    NO_HELP(false, "own-action", "", "yes"),
    DID_NOT_KNOW(false, "", "did-not-know", "partly"),
    KNEW(false, "", "knew-not-used", "yes"),
    NOT_READY(false, "skill", "", "partly"),
    SOMEBODY_DECIDED(false, "others", "", "no"),
    THINGS_CHANGED(false, "circumstance", "", "no"),
    UNLUCKY(false, "luck", "", "no"),
    STOOD_BY_ME(true, "others", "", ""),
    PREPARED(true, "own-action", "", "yes"),
    ASKED(true, "own-action", "", "yes"),
    STOPPED_IN_TIME(true, "own-action", "", "partly"),
    LUCKY(true, "luck", "", "no");

    private final boolean isHelping;
    private final String kind;
    private final String knowledge;
    private final String control;

    ReasonStart(boolean isHelping, String kind, String knowledge, String control) {
        this.isHelping = isHelping;
        this.kind = kind;
        this.knowledge = knowledge;
        this.control = control;
    }

    /// Those of one side.
    public static List<ReasonStart> of(boolean isHelping) {
        return Arrays.stream(values())
                .filter(start -> start.isHelping == isHelping)
                .toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The message key of its words.
    public String key() {
        return "reason.start." + id();
    }

    /// A reason that begins like this.
    CardDraft draft(UUID setback, String title) {
        return CardDraft.empty(Reason.TYPE, setback)
                .with(Reason.TITLE, title)
                .with(Reason.SIDE, isHelping ? Reason.HELPED : Reason.HURT)
                .with(Reason.KIND, kind)
                .with(Reason.KNOWLEDGE, knowledge)
                .with(Reason.CONTROL, control);
    }
}
