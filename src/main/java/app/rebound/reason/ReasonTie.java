package app.rebound.reason;

import app.rebound.link.Word;
import java.util.List;
import java.util.UUID;

/// What a reason has to do with an event.
public record ReasonTie(UUID reason, Word word, UUID event) {
    /// The words there are for it, in the order they are offered.
    public static final List<Word> WORDS = List.of(Word.MADE_LIKELY, Word.ALLOWED, Word.HID, Word.PROTECTED);
}
