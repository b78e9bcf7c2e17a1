package app.rebound.evidence.calendar;

import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date or time of a calendar: a day, a time on whatever clock, or a time in a zone.
///
/// @param value a `LocalDate`, a `LocalDateTime` or a `ZonedDateTime`
record Moment(Temporal value) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    /// @throws RefusedException when the property holds no date
    static Moment of(Property property, Zones zones) {
        return of(property.value(), zones.zone(property.parameter("TZID")));
    }

    /// @param zone of a time that is not in UTC; null for none
    /// @throws RefusedException when it is no date
    static Moment of(String value, @org.jspecify.annotations.Nullable ZoneId zone) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return new Moment(day);
            }
            int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
            LocalDateTime time = day.atTime(number(form, 4), number(form, 5), second);
            if (form.group(7) != null) {
                return new Moment(time.atZone(ZoneOffset.UTC));
            }
            return new Moment(zone == null ? time : time.atZone(zone));
        } catch (DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    boolean isDay() {
        return value instanceof LocalDate;
    }

    /// On the person's clock.
    LocalDateTime local(ZoneId own) {
        return switch (value) {
            case LocalDate day -> day.atStartOfDay();
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(own).toLocalDateTime();
            default -> (LocalDateTime) value;
        };
    }

    FoundDate found(ZoneId own) {
        return switch (value) {
            case LocalDate day -> FoundDate.of(day);
            case ZonedDateTime zoned -> FoundDate.of(zoned.toInstant(), zoned.getZone(), own);
            default -> FoundDate.of(((LocalDateTime) value).toLocalDate(), ((LocalDateTime) value).toLocalTime());
        };
    }

    /// A name that is the same however the zone is written.
    String key() {
        return value instanceof ZonedDateTime zoned
                ? UTC.format(zoned.withZoneSameInstant(ZoneOffset.UTC))
                : value.toString();
    }
}
