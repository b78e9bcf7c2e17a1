package app.rebound.story;

import java.util.regex.Pattern;

/// How many words a text has and how long it takes to say.
///
/// @param seconds rounded to the next five
public record SpokenTime(int words, int seconds) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'\\-][\\p{L}\\p{N}]+)*");
    private static final int STEP = 5;

    /// Counts and measures a text.
    ///
    /// @param perMinute how many words are said in a minute, more than 0
    public static SpokenTime of(String text, int perMinute) {
        int words = (int) WORD.matcher(text).results().count();
        int steps = (int) Math.ceil(words * 60.0 / perMinute / STEP);
        return new SpokenTime(words, steps * STEP);
    }
}
