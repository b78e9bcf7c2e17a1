package app.rebound.time;

/// How closely a [FuzzyDate] is known, from the finest to the widest; an interval has a precision of its own.
public enum Precision {
    MINUTE,
    DAY,
    /// The early, middle or late part of a month, season or year.
    PART,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL
}
