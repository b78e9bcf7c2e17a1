package app.rebound.time;

/// How the words of a date change after a preposition: the keys with "the" (*le 3 mars*, *l’été*) and with "to"
/// (*au 3 mars*, *à l’été*), for each group of words that changes alike.
enum WordForm {
    DAY("time.the.day", "time.to.day"),
    PLAIN("time.the.plain", "time.to.plain"),
    SPRING("time.the.spring", "time.to.spring"),
    VOWEL("time.the.vowel", "time.to.vowel"),
    QUARTER("time.the.quarter", "time.to.quarter"),
    PART("time.the.part", "time.to.part"),
    MID("time.the.mid", "time.to.mid"),
    YEARS("time.the.years", "time.to.years");

    private final String theKey;
    private final String toKey;

    WordForm(String theKey, String toKey) {
        this.theKey = theKey;
        this.toKey = toKey;
    }

    String theKey() {
        return theKey;
    }

    String toKey() {
        return toKey;
    }

    static WordForm of(DatePoint point) {
        return switch (point.third()) {
            case EARLY, LATE -> PART;
            case MID -> MID;
            case WHOLE ->
                switch (point.grain()) {
                    case MINUTE, DAY -> DAY;
                    case MONTH, YEAR -> PLAIN;
                    case SEASON -> point.division() == DatePoint.SPRING ? SPRING : VOWEL;
                    case QUARTER -> QUARTER;
                    case SOME_DAY_OF_MONTH, SOME_MONTH, SOME_DAY_OF_YEAR -> PART;
                    case DECADE, CENTURY -> YEARS;
                };
        };
    }
}
