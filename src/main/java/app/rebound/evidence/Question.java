package app.rebound.evidence;

/// What a file leaves open and only the person knows; the answer goes into [ReadingOptions] and the file is read again.
///
/// @param kind what is asked
/// @param example how it stands in the file
public record Question(Kind kind, String example, Where where) {
    /// What can be asked.
    public enum Kind {
        /// Whether 3/4/2024 is 3 April or 4 March; until it is answered, the day came first.
        DAY_OR_MONTH_FIRST,
        /// Which columns hold what.
        COLUMNS
    }

    /// The key of the words that ask.
    public String key() {
        return switch (kind) {
            case DAY_OR_MONTH_FIRST -> "evidence.question.day-or-month-first";
            case COLUMNS -> "evidence.question.columns";
        };
    }
}
