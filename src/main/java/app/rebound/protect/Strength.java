package app.rebound.protect;

import java.math.BigDecimal;
import java.util.Locale;

/// How long a passphrase would stand up to somebody who has a copy of the workbook and guesses.
///
/// @param seconds how long guessing takes on average, at [#GUESSES_PER_SECOND]
record Strength(double seconds) {
    /// Guesses that we grant an attacker. A strong graphics card moves about 1 TB of memory a second; one
    /// guess at the least cost (Argon2id, 64 MiB, three passes) moves at least 0.4 GB, so a card makes some
    /// 2,000 guesses. This is five such cards. A calibrated cost is up to four times dearer. An assumption
    /// and not a measurement; `security.md` says the same.
    static final double GUESSES_PER_SECOND = 10_000;

    private static final double DAY = 86_400;
    private static final double YEAR = 365.25 * DAY;

    /// What the bar shows.
    enum Level {
        WEAK(1),
        FAIR(2),
        GOOD(3),
        STRONG(4);

        private final int parts;

        Level(int parts) {
            this.parts = parts;
        }

        /// How many parts of the bar are filled, from 1.
        int parts() {
            return parts;
        }
    }

    /// The strength of what is found after `guesses` at the latest, so after half of them on average.
    static Strength of(BigDecimal guesses) {
        return new Strength(guesses.doubleValue() / 2 / GUESSES_PER_SECOND);
    }

    Level level() {
        if (seconds < 30 * DAY) {
            return Level.WEAK;
        }
        if (seconds < 10 * YEAR) {
            return Level.FAIR;
        }
        return seconds < 1_000 * YEAR ? Level.GOOD : Level.STRONG;
    }

    /// The message key of the time in words, which takes [#amount()].
    String timeKey() {
        return "protect.time." + unit().name().toLowerCase(Locale.ROOT);
    }

    /// How many of the unit, rounded down.
    long amount() {
        return (long) (seconds / unit().seconds);
    }

    private Unit unit() {
        Unit largest = Unit.MOMENT;
        for (Unit unit : Unit.values()) {
            if (seconds >= unit.seconds) {
                largest = unit;
            }
        }
        return largest;
    }

    private enum Unit {
        MOMENT(1),
        MINUTES(60),
        HOURS(3_600),
        DAYS(DAY),
        MONTHS(YEAR / 12),
        YEARS(YEAR),
        MILLENNIA(1_000 * YEAR),
        AGES(1_000_000 * YEAR);

        private final double seconds;

        Unit(double seconds) {
            this.seconds = seconds;
        }
    }
}
