package app.rebound.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A calendar file that other programs read.
@Tag("domain")
class AppointmentTest {
    private static final Instant NOW = Instant.parse("2024-04-18T19:04:00Z");
    private static final UUID ID = UUID.fromString("018ee0a0-0000-7000-8000-000000000001");

    private static String file(String title, @Nullable LocalTime from, String place) {
        return new String(
                new Appointment(ID, title, LocalDate.of(2024, 4, 27), from, 180, place, "")
                        .file(ZoneId.of("Europe/Brussels"), NOW),
                UTF_8);
    }

    @Test
    void aTimeIsToldInUniversalTime() {
        assertThat(file("Debrief", LocalTime.of(9, 0), "Kitchen")
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Rebound//Session//EN
                        BEGIN:VEVENT
                        UID:018ee0a0-0000-7000-8000-000000000001
                        DTSTAMP:20240418T190400Z
                        DTSTART:20240427T070000Z
                        DTEND:20240427T100000Z
                        SUMMARY:Debrief
                        LOCATION:Kitchen
                        END:VEVENT
                        END:VCALENDAR""");
    }

    @Test
    void withoutATimeItIsAllDay() {
        assertThat(file("Debrief", null, ""))
                .contains("DTSTART;VALUE=DATE:20240427\r\nDTEND;VALUE=DATE:20240428\r\n")
                .doesNotContain("LOCATION");
    }

    @Test
    void wordsAreEscapedAndLongLinesFolded() {
        String text = file("Ça; ici, \\ et\nlà " + "é".repeat(100), null, "");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Ça\\; ici\\, \\\\ et\\nlà " + "é".repeat(100));
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void itLastsAMinuteOrMore() {
        assertThatThrownBy(() -> new Appointment(ID, "", LocalDate.EPOCH, null, 0, "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
