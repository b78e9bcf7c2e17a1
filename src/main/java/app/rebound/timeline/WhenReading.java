package app.rebound.timeline;

import java.util.List;

/// What [WhenReader] makes of the words typed for a time.
sealed interface WhenReading {
    /// One meaning, with the words that say it.
    ///
    /// @param timing a date or an order
    record Option(Timing timing, String words) {}

    /// The words mean this and nothing else.
    record Understood(Option meaning) implements WhenReading {}

    /// The words can mean several things, of which the person has to choose one.
    ///
    /// @param options two or more
    record Choice(List<Option> options) implements WhenReading {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// The words mean no time; `words` say what can be typed.
    record NotUnderstood(String words) implements WhenReading {}
}
