package app.rebound.reason;

import java.util.UUID;

/// What a person can ask of the reason in the form: to join it to others, or to take that back.
interface ReasonLinkMoves {
    /// Adds a reason that begins with words of the program.
    void onStart(ReasonStart start);

    /// Makes a reason explain the one in the form.
    void onJoin(UUID lower);

    void onPart(UUID upper, UUID lower);

    void onTie(ReasonTie tie);

    void onUntie(ReasonTie tie);
}
