package app.rebound.wizard;

import app.rebound.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says in words when something was saved.
record MomentWords(Messages messages, Clock clock, ZoneId zone) {
    /// The time of day, as short as the language has it.
    String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(at.atZone(zone));
    }

    /// The day and the time: "today, 21:04".
    String moment(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return messages.get("wizard.moment.today", time(at));
        }
        if (day.equals(today.minusDays(1))) {
            return messages.get("wizard.moment.yesterday", time(at));
        }
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
        return messages.get("wizard.moment.day", date, time(at));
    }
}
