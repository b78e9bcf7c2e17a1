package app.rebound.wizard;

import org.jspecify.annotations.Nullable;

/// One piece of an answer.
///
/// @param key which prompt of the exercise it answers
/// @param position the row, from 0, where a prompt takes several
/// @param amount a strength from 0 to 10 where the prompt asks for one; how a question of a deck is marked
public record AnswerPart(
        String key, int position, String text, @Nullable Integer amount) {
    public static AnswerPart text(String key, int position, String text) {
        return new AnswerPart(key, position, text, null);
    }

    /// Whether it holds no words; a mark alone is none.
    boolean isBlank() {
        return text.isBlank();
    }
}
