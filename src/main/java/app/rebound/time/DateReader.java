package app.rebound.time;

import app.rebound.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person typed into a date field, in English or French words, numbers or EDTF.
///
/// Both languages are always understood; the interface's comes first where they clash. Numbers alone are day, month,
/// year (`3/4/2024` is 3 April), month first only where the locale is American; an order that gives no date gives way
/// to the other, and showing the date in [DateWords] makes the choice visible. A missing year is that of the nearest
/// past date; inside an interval, that of the other end. "Before May 2023" is until April 2023, "after" likewise.
public final class DateReader {
    /// Characters; a pasted paragraph is no date.
    private static final int LONGEST = 120;

    private static final Reading NOT_A_DATE = new Reading.NotUnderstood("time.not-a-date");
    private static final Reading ENDS_BEFORE_START = new Reading.NotUnderstood("time.ends-before-start");
    private static final Pattern FROM = Pattern.compile(
            "(?:since|depuis|from|starting|des|a partir de|a partir du|a partir d|as of) (?<point>.+?)(?: onwards?| on)?");
    private static final Pattern ONWARDS = Pattern.compile("(?<point>.+?) (?:onwards?|on|-)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|til|up to|jusqu|-) (?<point>.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|avant) (?<point>.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|apres) (?<point>.+)");

    private final PointReader points;
    private final List<Interval> intervals;

    /// Two dates with words around and between them.
    private record Interval(Pattern opening, Pattern separator) {
        static Interval of(String opening, String separator) {
            return new Interval(Pattern.compile(opening), Pattern.compile(separator));
        }
    }

    /// What [#point] reads.
    ///
    /// @param isYearSaid whether the words say which year it is, counted from today or not
    public record Point(FuzzyDate date, boolean isYearSaid) {}

    public DateReader(Messages messages) {
        this(messages.locale(), Lexicon.isMonthFirst(messages.locale()));
    }

    private DateReader(Locale locale, boolean isMonthFirst) {
        points = new PointReader(locale, isMonthFirst);
        intervals = List.of(
                Interval.of("(?:between|entre) ", " (?:and|et|&) "),
                Interval.of("(?:from|since|depuis|de|du|des|d) ", " (?:to|until|till|til|through|-|a|au|aux|jusqu) "),
                Interval.of("", " (?:to|until|till|til|through|-|a|au|aux|jusqu) "),
                Interval.of("(?:between |entre |from |de |du )?", "-"));
    }

    /// Reads all of `typed`; `today` is the person's local day, which relative words and missing years are counted
    /// from.
    public Reading read(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.NotUnderstood("time.empty");
        }
        Optional<FuzzyDate> edtf = FuzzyDate.parse(text);
        if (edtf.isPresent()) {
            return new Reading.Understood(new DateStatement(typed, edtf.get()));
        }
        if (isBackwards(text)) {
            return ENDS_BEFORE_START;
        }
        if (text.length() > LONGEST) {
            return NOT_A_DATE;
        }
        return new Attempt(typed, today).read(Folding.fold(text));
    }

    /// A reader of dates in numbers alone in the order that the locale does not ask for: month first where it is day
    /// first.
    public static DateReader otherOrder(Messages messages) {
        return new DateReader(messages.locale(), !Lexicon.isMonthFirst(messages.locale()));
    }

    /// Reads one date that is no interval; where the words leave the year open, it is the one that `near` asks for.
    /// Empty when they are no such date.
    public Optional<Point> point(String typed, LocalDate today, Near near) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(points.read(Folding.fold(typed), today, Around.of(near)))
                    .map(found -> new Point(found.point(), found.isYearTyped()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isBackwards(String edtf) {
        int slash = edtf.indexOf('/');
        return slash > 0
                && FuzzyDate.parse(edtf.substring(0, slash)).isPresent()
                && FuzzyDate.parse(edtf.substring(slash + 1)).isPresent();
    }

    /// One reading of one text, with the most telling failure so far.
    private final class Attempt {
        private final String typed;
        private final LocalDate today;
        private Reading failure = NOT_A_DATE;

        Attempt(String typed, LocalDate today) {
            this.typed = typed;
            this.today = today;
        }

        Reading read(String text) {
            return open(text)
                    .or(() -> interval(intervals.getFirst(), text))
                    .or(() -> interval(intervals.get(1), text))
                    .or(() -> point(text, Around.past(today)).map(PointReader.Found::point))
                    .or(() -> interval(intervals.get(2), text))
                    .or(() -> interval(intervals.getLast(), text))
                    .<Reading>map(date -> new Reading.Understood(new DateStatement(typed, date)))
                    .orElseGet(() -> failure);
        }

        private Optional<FuzzyDate> open(String text) {
            return matched(FROM, text, 0)
                    .map(FuzzyDate::since)
                    .or(() -> matched(UNTIL, text, 0).map(FuzzyDate::until))
                    .or(() -> matched(AFTER, text, 1).map(FuzzyDate::since))
                    .or(() -> matched(BEFORE, text, -1).map(FuzzyDate::until))
                    .or(() -> matched(ONWARDS, text, 0).map(FuzzyDate::since));
        }

        private Optional<DatePoint> matched(Pattern pattern, String text, int step) {
            Matcher match = pattern.matcher(text);
            return match.matches()
                    ? point(match.group("point"), Around.past(today))
                            .map(PointReader.Found::point)
                            .filter(point -> point.hasNeighbour(step))
                            .map(point -> point.neighbour(step))
                    : Optional.empty();
        }

        private Optional<PointReader.Found> point(String text, Around around) {
            try {
                return Optional.ofNullable(points.read(text, today, around));
            } catch (DateTimeException _) {
                failure = new Reading.NotUnderstood("time.no-such-day");
                return Optional.empty();
            }
        }

        private Optional<FuzzyDate> interval(Interval form, String text) {
            Matcher opening = form.opening().matcher(text);
            if (!opening.lookingAt()) {
                return Optional.empty();
            }
            String ends = text.substring(opening.end());
            Matcher separator = form.separator().matcher(ends);
            while (separator.find()) {
                Optional<FuzzyDate> interval =
                        between(ends.substring(0, separator.start()), ends.substring(separator.end()));
                if (interval.isPresent()) {
                    return interval;
                }
                separator.region(separator.start() + 1, ends.length());
            }
            return Optional.empty();
        }

        private Optional<FuzzyDate> between(String first, String last) {
            Around past = Around.past(today);
            Optional<PointReader.Found> start = point(first, past);
            Optional<PointReader.Found> end =
                    point(last, start.isPresent() ? past.in(start.get().point().calendarMonth()) : past);
            if (end.isEmpty()) {
                return Optional.empty();
            }
            if (start.isPresent() && start.get().isYearTyped()) {
                Around after = new Around(
                        start.get().point().firstDay(),
                        Near.Side.ENDS_FROM,
                        start.get().point().calendarMonth());
                return span(start, end.get().isYearTyped() ? end : point(last, after));
            }
            Around before = new Around(
                    end.get().point().dayAfter().minusDays(1),
                    Near.Side.STARTS_BY,
                    end.get().point().calendarMonth());
            return span(point(first, before), end);
        }

        private Optional<FuzzyDate> span(Optional<PointReader.Found> start, Optional<PointReader.Found> end) {
            if (start.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        FuzzyDate.between(start.get().point(), end.get().point()));
            } catch (DateTimeException _) {
                failure = ENDS_BEFORE_START;
                return Optional.empty();
            }
        }
    }
}
