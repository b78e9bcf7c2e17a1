package app.rebound.evidence.git;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// The dates of a log in the forms that `git log --date` knows.
final class LogDates {
    private static final DateTimeFormatter STANDARD =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu Z", Locale.ENGLISH);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,11})(?: [+-]\\d{4})?");

    private final ReadingOptions options;
    private final DateForms forms;

    LogDates(ReadingOptions options) {
        this.options = options;
        this.forms = new DateForms(options);
    }

    /// @throws RefusedException when it is no date
    FoundDate read(String text) {
        String date = text.strip();
        var seconds = SECONDS.matcher(date);
        if (seconds.matches()) {
            return moment(
                    Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).atOffset(ZoneOffset.UTC));
        }
        if (!date.isEmpty() && Character.isLetter(date.charAt(0))) {
            try {
                if (date.indexOf(',') > 0) {
                    return moment(OffsetDateTime.parse(date, MAIL));
                }
                if (date.matches(".*[+-]\\d{4}")) {
                    return moment(OffsetDateTime.parse(date, STANDARD));
                }
                LocalDateTime local = LocalDateTime.parse(date, LOCAL);
                return FoundDate.of(local.toLocalDate(), local.toLocalTime());
            } catch (DateTimeException _) {
                throw new RefusedException(Reason.NOT_A_DATE);
            }
        }
        return forms.read(date).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
    }

    private FoundDate moment(OffsetDateTime moment) {
        return FoundDate.of(moment.toInstant(), moment.getOffset(), options.zone());
    }
}
