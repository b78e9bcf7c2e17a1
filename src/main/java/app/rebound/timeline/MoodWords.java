package app.rebound.timeline;

import app.rebound.text.Messages;
import org.jspecify.annotations.Nullable;

/// A mood in words: none, or the number with its sign.
final class MoodWords {
    /// A line of the chooser.
    ///
    /// @param value from -5 to +5; null for none
    record Mood(@Nullable Integer value) {}

    private final Messages messages;

    MoodWords(Messages messages) {
        this.messages = messages;
    }

    String words(Mood mood) {
        if (mood.value() == null) {
            return messages.get("timeline.mood.none");
        }
        int value = mood.value();
        String number = (value > 0 ? "+" : value < 0 ? "−" : "") + Math.abs(value);
        return switch (value) {
            case 5 -> messages.get("timeline.mood.best", number);
            case -5 -> messages.get("timeline.mood.worst", number);
            default -> number;
        };
    }
}
