package app.rebound.time;

/// One word of a typed date, as [Lexicon] sorts it: `kind` is the letter that [PointReader] knows it by.
record Token(char kind, int value) {
    /// A number of one or two digits, or an ordinal.
    static final char NUMBER = 'N';
    static final char YEAR = 'Y';
    /// 1 to 12.
    static final char MONTH = 'M';
    /// 21 to 24.
    static final char SEASON = 'S';
    /// 1 to 4.
    static final char QUARTER = 'Q';
    /// The word "quarter".
    static final char QUARTER_WORD = 'K';
    /// The place of a [Third].
    static final char THIRD = 'E';
    /// Its first year.
    static final char DECADE = 'D';
    /// The word "years".
    static final char YEARS_WORD = 'G';
    static final char CENTURY_WORD = 'C';
    /// The minute of the day.
    static final char TIME = 'T';
    /// Days from today.
    static final char RELATIVE = 'R';
    /// 1 (Monday) to 7.
    static final char WEEKDAY = 'W';
    static final char LAST = 'L';
    static final char THIS = 'H';
    static final char SOME = 'A';
    static final char DAY_WORD = 'J';
    static final char MONTH_WORD = 'O';
    static final char YEAR_WORD = 'U';
    static final char ABOUT = 'b';
    static final char PERHAPS = 'p';
    static final char TO = 't';
    static final char DASH = 'd';
    static final char FILLER = 'f';
}
