package app.rebound.evidence;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Near;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as other programs write them: year first, in figures in either order, in English and French words, or as
/// EDTF; with or without a time and a zone.
public final class DateForms {
    private static final int LONGEST = 80;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    /// Years in two digits from here on belong to the century before.
    private static final int PIVOT = 70;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(-?\\d{4,5})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TIME_AT_END = Pattern.compile(
            "(?<day>.*?\\d)(?:[T ]|, ?| at | à | um )+\\(?(?<hour>\\d{1,2})(?<sep>[:h.]?)(?<minute>\\d{2})"
                    + "(?:[:.]?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?: ?(?<half>[AaPp])\\.? ?[Mm]\\.?)?\\)?"
                    + "(?: ?(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}:?\\d{0,2}|UTC|GMT|[A-Z]{3,5}))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?"
            + "|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lun(?:di)?|mardi|mer(?:credi)?"
            + "|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)\\.?,? (?=.*\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final List<DateReader> WORDS =
            List.of(new DateReader(Messages.of(Locale.ENGLISH)), new DateReader(Messages.of(Locale.FRENCH)));

    private final @Nullable Boolean isDayFirst;
    private final LocalDate today;
    private final ZoneId own;

    public DateForms(ReadingOptions options) {
        this(options.isDayFirst(), options.today(), options.zone());
    }

    /// @param isDayFirst null while open: then the day comes first where both are possible
    private DateForms(@Nullable Boolean isDayFirst, LocalDate today, ZoneId own) {
        this.isDayFirst = isDayFirst;
        this.today = today;
        this.own = own;
    }

    /// The same, once it is known which comes first.
    public DateForms dayFirst(boolean isSo) {
        return new DateForms(isSo, today, own);
    }

    /// Whether a date in figures is a day in either order, and two different ones.
    public static boolean isOpen(String text) {
        Matcher figures = figures(text);
        return figures != null
                && number(figures, 1) <= MONTHS
                && number(figures, 3) <= MONTHS
                && number(figures, 1) != number(figures, 3);
    }

    /// What the date in figures says about the order: true for the day first, false for the month; empty where it says
    /// nothing.
    public static Optional<Boolean> order(String text) {
        Matcher figures = figures(text);
        if (figures == null || (number(figures, 1) > MONTHS) == (number(figures, 3) > MONTHS)) {
            return Optional.empty();
        }
        return Optional.of(number(figures, 1) > MONTHS);
    }

    private static @Nullable Matcher figures(String text) {
        String all = text.strip();
        if (all.length() > LONGEST) {
            return null;
        }
        Matcher timed = TIME_AT_END.matcher(all);
        Matcher figures = FIGURES.matcher(timed.matches() ? timed.group("day") : all);
        return figures.matches() ? figures : null;
    }

    /// All of `text` as one date, with the time that may follow it; empty when it is none.
    public Optional<FoundDate> read(String text) {
        String all = text.strip().replace('\u202F', ' ').replace('\u00A0', ' ').replace("\u200E", "");
        if (all.isEmpty() || all.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<FoundDate> found;
        try {
            FuzzyDate whole = day(all);
            found = whole != null ? Optional.of(FoundDate.of(whole)) : timed(all);
        } catch (DateTimeException _) {
            found = Optional.empty();
        }
        return found.isPresent() ? found : FuzzyDate.parse(all).map(FoundDate::of);
    }

    /// A time of the day such as `14:30`, `14:30:59` or `2:30 PM`; empty when it is none.
    public static Optional<LocalTime> time(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher timed = TIME_AT_END.matcher("1 " + words.replace('\u202F', ' ').replace('\u00A0', ' '));
        return timed.matches() ? Optional.ofNullable(time(timed)) : Optional.empty();
    }

    private Optional<FoundDate> timed(String all) {
        Matcher timed = TIME_AT_END.matcher(all);
        if (!timed.matches()) {
            return Optional.empty();
        }
        FuzzyDate date = day(timed.group("day"));
        LocalDate day = date == null ? null : date.onlyDay();
        LocalTime time = time(timed);
        if (day == null || time == null) {
            return Optional.empty();
        }
        ZoneId zone = timed.group("zone") == null ? null : zone(timed.group("zone"));
        return Optional.of(
                zone == null
                        ? FoundDate.of(day, time)
                        : FoundDate.of(day.atTime(time).atZone(zone).toInstant(), zone, own));
    }

    private static @Nullable LocalTime time(Matcher timed) {
        int hour = Integer.parseInt(timed.group("hour"));
        int minute = Integer.parseInt(timed.group("minute"));
        String half = timed.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /// Null for abbreviations, which mean different zones in different countries.
    private static @Nullable ZoneId zone(String zone) {
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(zone);
        if (!offset.matches()) {
            return null;
        }
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
    }

    private @Nullable FuzzyDate day(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            int year = number(yearFirst, 1);
            if (yearFirst.group(3) == null) {
                return FuzzyDate.ofYear(year);
            }
            return yearFirst.group(4) == null
                    ? FuzzyDate.ofMonth(YearMonth.of(year, number(yearFirst, 3)))
                    : FuzzyDate.ofDay(LocalDate.of(year, number(yearFirst, 3), number(yearFirst, 4)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return FuzzyDate.ofDay(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.matches() ? figures(figures) : words(text);
    }

    private FuzzyDate figures(Matcher figures) {
        int first = number(figures, 1);
        int second = number(figures, 3);
        int year = number(figures, 4);
        if (figures.group(4).length() == 2) {
            year += year < PIVOT ? CENTURY : CENTURY - 100;
        }
        boolean isDay = first > MONTHS || (second <= MONTHS && !Boolean.FALSE.equals(isDayFirst));
        return FuzzyDate.ofDay(LocalDate.of(year, isDay ? second : first, isDay ? first : second));
    }

    private @Nullable FuzzyDate words(String text) {
        String plain = WEEKDAY.matcher(text).replaceFirst("");
        // What a person types may leave the year out, or say "three days ago"; in a file nobody knows from when.
        if (!YEAR.matcher(plain).find() || plain.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        for (DateReader reader : WORDS) {
            FuzzyDate found = reader.point(plain, today, new Near(today, Near.Side.STARTS_BY))
                    .map(DateReader.Point::date)
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
