package app.rebound.time;

/// What a [DatePoint] names, with its length in months (0 for a day or less).
enum Grain {
    MINUTE(Precision.MINUTE, 0),
    DAY(Precision.DAY, 0),
    MONTH(Precision.MONTH, 1),
    /// A day of a known month, written `2024-03-XX`.
    SOME_DAY_OF_MONTH(Precision.MONTH, 1),
    QUARTER(Precision.QUARTER, 3),
    SEASON(Precision.SEASON, 3),
    YEAR(Precision.YEAR, 12),
    /// A month of a known year, written `2024-XX`.
    SOME_MONTH(Precision.YEAR, 12),
    /// A day of a known year, written `2024-XX-XX`.
    SOME_DAY_OF_YEAR(Precision.YEAR, 12),
    DECADE(Precision.DECADE, 120),
    CENTURY(Precision.CENTURY, 1200);

    private final Precision precision;
    private final int months;

    Grain(Precision precision, int months) {
        this.precision = precision;
        this.months = months;
    }

    Precision precision() {
        return precision;
    }

    int months() {
        return months;
    }

    boolean hasThirds() {
        return this == MONTH || this == SEASON || this == YEAR;
    }
}
