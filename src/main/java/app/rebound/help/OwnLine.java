package app.rebound.help;

import java.util.UUID;

/// A number that the person wants at hand.
///
/// @param name who answers
/// @param number as it was typed, may be empty
/// @param note may be empty
public record OwnLine(UUID id, String name, String number, String note) {
    OwnLineDraft draft() {
        return new OwnLineDraft(name, number, note);
    }
}
