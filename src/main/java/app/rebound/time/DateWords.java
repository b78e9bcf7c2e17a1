package app.rebound.time;

import app.rebound.text.Messages;
import java.time.format.TextStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shows a [FuzzyDate] in the words of one language; [DateReader] reads the long form back to the same date.
public final class DateWords {
    private final Messages messages;
    private final PointWords points;

    public DateWords(Messages messages) {
        this.messages = messages;
        this.points = new PointWords(messages);
    }

    /// The date as it stands in a sentence or a field: "about 3 March 2024", "between June and August 2023".
    public String of(FuzzyDate date) {
        return switch (date) {
            case DatePoint point -> alone(point);
            case DateSpan span -> span(span);
        };
    }

    /// An interval by the dates just outside it: "before summer 2024", "after 3 March 2024". Any other date is said as
    /// [#of] says it.
    public String bound(FuzzyDate date) {
        return switch (date) {
            case DatePoint point -> alone(point);
            case DateSpan(var start, var end) when start == null -> beforeNext(known(end));
            case DateSpan(var start, var end) when end == null -> afterLast(known(start));
            case DateSpan(var start, var end) ->
                messages.get("time.bounds", afterLast(known(start)), beforeNext(known(end)));
        };
    }

    private String beforeNext(DatePoint end) {
        DatePoint next = end.hasNeighbour(1) ? end.neighbour(1) : end;
        return next.equals(end) ? span(new DateSpan(null, end)) : messages.get("time.before", end(next));
    }

    private String afterLast(DatePoint start) {
        DatePoint last = start.hasNeighbour(-1) ? start.neighbour(-1) : start;
        return last.equals(start) ? span(new DateSpan(start, null)) : messages.get("time.after", end(last));
    }

    /// The date in few characters for an axis or a table: "3 Mar 2024", "Q1 2024", "~ 2019". Not meant to be typed.
    public String shortOf(FuzzyDate date) {
        return switch (date) {
            case DatePoint point -> brief(point);
            case DateSpan(var start, var end) when start == null -> messages.get("time.short.until", brief(known(end)));
            case DateSpan(var start, var end) when end == null -> messages.get("time.short.since", brief(known(start)));
            case DateSpan(var start, var end) ->
                messages.get("time.short.between", brief(known(start)), brief(known(end)));
        };
    }

    private static DatePoint known(@Nullable DatePoint end) {
        return Objects.requireNonNull(end);
    }

    private String alone(DatePoint point) {
        return switch (point.doubt()) {
            case NONE -> WordForm.of(point) == WordForm.YEARS ? the(point) : plain(point);
            case ABOUT -> messages.get("time.about", the(point));
            case UNCERTAIN -> messages.get("time.perhaps", the(point));
            case BOTH -> messages.get("time.perhaps-about", the(point));
        };
    }

    private String span(DateSpan span) {
        DatePoint start = span.start();
        DatePoint end = span.end();
        if (start == null) {
            return messages.get("time.until", to(known(end)));
        }
        if (end == null) {
            return messages.get("time.since", end(start));
        }
        String from = isYearSaidOnce(start, end)
                ? messages.get(WordForm.of(start).theKey(), points.yearless(start, end))
                : end(start);
        return messages.get("time.between", from, end(end));
    }

    private static boolean isYearSaidOnce(DatePoint start, DatePoint end) {
        return start.grain() == end.grain()
                && (start.grain() == Grain.MONTH || start.grain() == Grain.DAY)
                && start.third() == Third.WHOLE
                && end.third() == Third.WHOLE
                && start.doubt() == Doubt.NONE
                && end.doubt() == Doubt.NONE
                && start.year() == end.year()
                && start.firstDay().isBefore(end.firstDay());
    }

    private String end(DatePoint point) {
        return doubtful(point, the(point));
    }

    private String to(DatePoint point) {
        return point.doubt() == Doubt.NONE
                ? messages.get(WordForm.of(point).toKey(), plain(point))
                : messages.get(WordForm.PART.toKey(), end(point));
    }

    private String doubtful(DatePoint point, String words) {
        return switch (point.doubt()) {
            case NONE -> words;
            case ABOUT -> messages.get("time.end.about", words);
            case UNCERTAIN -> messages.get("time.end.perhaps", words);
            case BOTH -> messages.get("time.end.perhaps-about", words);
        };
    }

    private String the(DatePoint point) {
        return messages.get(WordForm.of(point).theKey(), plain(point));
    }

    private String plain(DatePoint point) {
        return points.of(point, TextStyle.FULL);
    }

    private String brief(DatePoint point) {
        String words = points.of(point, TextStyle.SHORT);
        String about = point.isAbout() ? messages.get("time.short.about", words) : words;
        return point.isUncertain() ? messages.get("time.short.perhaps", about) : about;
    }
}
