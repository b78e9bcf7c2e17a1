package app.rebound.ui;

import app.rebound.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says in words when something was saved.
public record MomentWords(Messages messages, Clock clock, ZoneId zone) {
    /// The time of day, as short as the language has it.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(at.atZone(zone));
    }

    /// The day and the time: "today, 21:04".
    public String moment(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return messages.get("app.moment.today", time(at));
        }
        if (day.equals(today.minusDays(1))) {
            return messages.get("app.moment.yesterday", time(at));
        }
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
        return messages.get("app.moment.day", date, time(at));
    }
}
