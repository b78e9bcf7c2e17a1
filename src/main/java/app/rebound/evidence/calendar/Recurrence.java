package app.rebound.evidence.calendar;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/// Unfolds a recurring event inside a window of days.
final class Recurrence {
    /// Steps that a rule may take through time before it is held to be a mistake or a trap.
    private static final long MOST_STEPS = 250_000;

    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId own;
    private final int most;

    /// @param most occurrences of one event
    Recurrence(LocalDate from, LocalDate to, ZoneId own, int most) {
        this.from = from;
        this.to = to;
        this.own = own;
        this.most = most;
    }

    /// The starts inside the window, in order, without those in `without` (by [Moment#key]).
    ///
    /// @throws RefusedException when the rule is none, or would take too long
    List<Moment> starts(Moment first, List<Property> rules, List<Moment> added, Set<String> without) {
        var starts = new TreeMap<LocalDateTime, Moment>();
        put(starts, first, without);
        added.forEach(moment -> put(starts, moment, without));
        for (Property rule : rules) {
            for (Moment moment : unfold(first, rule.value().toUpperCase(Locale.ROOT))) {
                put(starts, moment, without);
            }
        }
        return new ArrayList<>(starts.values());
    }

    private void put(Map<LocalDateTime, Moment> starts, Moment moment, Set<String> without) {
        LocalDate day = moment.local(own).toLocalDate();
        if (!day.isBefore(from) && !day.isAfter(to) && !without.contains(moment.key())) {
            starts.put(moment.local(own), moment);
        }
    }

    private List<Moment> unfold(Moment first, String rule) {
        String until = part(rule, "UNTIL");
        // Rules and starts disagree about days and times often enough; the end is compared on the person's clock.
        String endless = rule.replaceAll("(?:^|(?<=;))UNTIL=[^;]*;?", "").replaceAll(";+$", "");
        LocalDateTime last = to.plusDays(1).atStartOfDay();
        if (until != null) {
            Moment end = Moment.of(until, first.value() instanceof ZonedDateTime zoned ? zoned.getZone() : null);
            LocalDateTime told =
                    end.isDay() ? end.local(own).plusDays(1) : end.local(own).plusSeconds(1);
            last = told.isBefore(last) ? told : last;
        }
        LocalDateTime seed = first.local(own);
        if (!seed.isBefore(last)) {
            return List.of();
        }
        check(endless, seed, last);
        LocalDateTime end = last;
        LocalDateTime begin = from.atStartOfDay().isAfter(seed) ? from.atStartOfDay() : seed;
        return dates(endless, first.value(), begin, end)
                .map(Moment::new)
                .filter(moment -> moment.local(own).isBefore(end))
                .limit(most)
                .toList();
    }

    private Stream<? extends Temporal> dates(String rule, Temporal seed, LocalDateTime begin, LocalDateTime end) {
        return switch (seed) {
            case LocalDate day ->
                new Recur<LocalDate>(rule)
                        .getDates(day, begin.toLocalDate(), end.toLocalDate().plusDays(1)).stream();
            case ZonedDateTime zoned ->
                new Recur<ZonedDateTime>(rule)
                                .getDates(
                                        zoned,
                                        begin.atZone(own).minusDays(1).withZoneSameInstant(zoned.getZone()),
                                        end.atZone(own).plusDays(1).withZoneSameInstant(zoned.getZone()))
                                .stream();
            default -> new Recur<LocalDateTime>(rule).getDates((LocalDateTime) seed, begin, end.plusDays(1)).stream();
        };
    }

    private static void check(String rule, LocalDateTime seed, LocalDateTime end) {
        String frequency = part(rule, "FREQ");
        ChronoUnit unit = switch (frequency == null ? "" : frequency) {
            case "SECONDLY" -> ChronoUnit.SECONDS;
            case "MINUTELY" -> ChronoUnit.MINUTES;
            case "HOURLY" -> ChronoUnit.HOURS;
            case "DAILY" -> ChronoUnit.DAYS;
            case "WEEKLY" -> ChronoUnit.WEEKS;
            case "MONTHLY" -> ChronoUnit.MONTHS;
            case "YEARLY" -> ChronoUnit.YEARS;
            default -> throw new RefusedException(Reason.DAMAGED);
        };
        String interval = part(rule, "INTERVAL");
        if (interval != null && !interval.matches("0*[1-9]\\d{0,5}")) {
            throw new RefusedException(Reason.DAMAGED);
        }
        String count = part(rule, "COUNT");
        if (count != null && !count.matches("0*[1-9]\\d{0,8}")) {
            throw new RefusedException(Reason.DAMAGED);
        }
        long steps = unit.between(seed, end) / (interval == null ? 1 : Long.parseLong(interval)) + 1;
        for (String part : rule.split(";", -1)) {
            if (part.startsWith("BY")) {
                steps *= part.chars().filter(letter -> letter == ',').count() + 1;
            }
            if (steps > MOST_STEPS) {
                throw new RefusedException(Reason.TOO_OFTEN);
            }
        }
    }

    private static @Nullable String part(String rule, String name) {
        for (String part : rule.split(";", -1)) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1).strip();
            }
        }
        return null;
    }

    /// The starts of a list such as EXDATE, which may hold days, times and periods.
    static List<Moment> list(List<Property> properties, Zones zones) {
        List<Moment> moments = new ArrayList<>();
        for (Property property : properties) {
            ZoneId zone = zones.zone(property.parameter("TZID"));
            for (String one : property.value().split(",", -1)) {
                moments.add(Moment.of(one.replaceAll("/.*", ""), zone));
            }
        }
        return moments;
    }

    /// Whether an exception that is a day stands for a start that is a time, or a time in UTC for one elsewhere.
    static Set<String> keys(List<Moment> exceptions, Moment first) {
        Set<String> keys = new java.util.HashSet<>();
        for (Moment exception : exceptions) {
            keys.add(exception.key());
            if (exception.value() instanceof LocalDate day) {
                switch (first.value()) {
                    case ZonedDateTime zoned -> keys.add(new Moment(zoned.with(day)).key());
                    case LocalDateTime time -> keys.add(new Moment(time.with(day)).key());
                    default -> {
                        // A day among days has its key already.
                    }
                }
            } else if (exception.value() instanceof ZonedDateTime zoned && first.value() instanceof LocalDateTime) {
                keys.add(new Moment(zoned.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()).key());
            }
        }
        return keys;
    }
}
