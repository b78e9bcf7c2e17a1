package app.rebound.timeline;

import app.rebound.id.Ref;
import app.rebound.link.Word;
import java.util.List;

/// What an event has to do with something else, as it stands beside the event.
///
/// @param word how the two are joined
/// @param other what it is joined to
/// @param title the other's own words
/// @param isOutgoing whether the event leads to the other or rests on it; else the other leads to the event
public record EventTie(Word word, Ref other, String title, boolean isOutgoing) {
    /// The words by which one thing leads to another, in the order they are offered.
    public static final List<Word> WORDS = List.of(Word.MADE_LIKELY, Word.ALLOWED, Word.HID, Word.PROTECTED);
}
