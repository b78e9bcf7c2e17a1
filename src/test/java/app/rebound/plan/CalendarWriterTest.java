package app.rebound.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The calendar file is what calendars expect.
@Tag("domain")
class CalendarWriterTest {
    private static final Instant NOW = Instant.parse("2024-05-16T19:04:05Z");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static String file(Dated... all) {
        return new String(CalendarWriter.bytes(List.of(all), NOW), UTF_8);
    }

    private static Dated one(String title, String note) {
        return new Dated(new UUID(1, 2), title, DAY, Dated.Rhythm.ONCE, note);
    }

    @Test
    void aDayLastsUntilTheNext() {
        assertThat(file(one("Call", "")).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Rebound//Plan//EN",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:00000000-0000-0001-0000-000000000002",
                        "DTSTAMP:20240516T190405Z",
                        "DTSTART;VALUE=DATE:20240229",
                        "DTEND;VALUE=DATE:20240301",
                        "SUMMARY:Call",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void aRhythmIsARule() {
        assertThat(file(new Dated(new UUID(1, 2), "Walk", DAY, Dated.Rhythm.DAILY, "")))
                .contains("\r\nRRULE:FREQ=DAILY\r\n");
        assertThat(file(new Dated(new UUID(1, 2), "Walk", DAY, Dated.Rhythm.WEEKLY, "")))
                .contains("\r\nRRULE:FREQ=WEEKLY\r\n");
    }

    @Test
    void whatWouldBreakALineIsEscaped() {
        assertThat(file(one("a;b,c\\d\nEND:VEVENT", "x\r\ny")))
                .contains("\r\nSUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n")
                .contains("\r\nDESCRIPTION:x\\ny\r\n");
    }

    @Test
    void everyLineIsShortAndUnfoldsToWhatWasWritten() {
        var random = new Random(5545);
        for (int i = 0; i < 300; i++) {
            var title = new StringBuilder("x");
            for (int n = random.nextInt(200); n > 0; n--) {
                title.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> 'a' + random.nextInt(26);
                            case 1 -> 0xE0 + random.nextInt(30);
                            case 2 -> 0x4E00 + random.nextInt(500);
                            default -> 0x1F600 + random.nextInt(40);
                        });
            }
            String file = file(one(title.toString(), ""));
            assertThat(file.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
            assertThat(file).endsWith("\r\n");
            assertThat(file.replace("\r\n ", "")).contains("\r\nSUMMARY:" + title.toString() + "\r\n");
        }
    }
}
