package app.rebound.timeline;

import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;

/// The stretch of time of a cluster in few words: "Nov to Dec 2023".
public final class ClusterWords {
    private static final long DAYS_IN_MONTHS = 45;
    private static final long DAYS_IN_YEARS = 1_100;
    private static final int MOST = 4_000;

    private final Messages messages;
    private final DateWords dates;
    private final Map<Thing.Cluster, String> known = new HashMap<>();

    public ClusterWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    public String of(Thing.Cluster cluster) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                cluster, met -> between(TimeScale.time(met.first(), false), TimeScale.time(met.last(), false)));
    }

    private String between(LocalDateTime first, LocalDateTime last) {
        LocalDate from = first.toLocalDate();
        LocalDate to = last.toLocalDate();
        long days = to.toEpochDay() - from.toEpochDay();
        if (days == 0) {
            return dates.shortOf(FuzzyDate.ofDay(from));
        }
        if (days > DAYS_IN_YEARS) {
            return span(dates.shortOf(FuzzyDate.ofYear(from.getYear())), dates.shortOf(FuzzyDate.ofYear(to.getYear())));
        }
        boolean isOneYear = from.getYear() == to.getYear();
        if (days > DAYS_IN_MONTHS) {
            FuzzyDate month = FuzzyDate.ofMonth(YearMonth.from(from));
            return span(
                    isOneYear ? month(from) : dates.shortOf(month),
                    dates.shortOf(FuzzyDate.ofMonth(YearMonth.from(to))));
        }
        return span(
                isOneYear
                        ? messages.get("timeline.tick.day", from.getDayOfMonth(), month(from))
                        : dates.shortOf(FuzzyDate.ofDay(from)),
                dates.shortOf(FuzzyDate.ofDay(to)));
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale());
    }

    private String span(String from, String to) {
        return from.equals(to) ? from : messages.get("timeline.axis.span", from, to);
    }
}
