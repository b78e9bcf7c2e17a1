package app.rebound.time;

/// What [DateReader] makes of typed words.
public sealed interface Reading {
    /// The words mean this date.
    record Understood(DateStatement statement) implements Reading {
        public FuzzyDate date() {
            return statement.date();
        }
    }

    /// The words mean no date; `reason` is a key of `Messages` whose words say what can be typed.
    record NotUnderstood(String reason) implements Reading {}
}
