package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.sheet.CsvWriter;
import app.rebound.text.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.h2.tools.Csv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file for spreadsheets, read back by another program's reader.
@Tag("domain")
class EventCsvTest {
    private static final UUID NADIA = new UUID(0, 1);

    private static List<List<String>> read(byte[] bytes) throws IOException, SQLException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        var csv = new Csv();
        csv.setNullString("\u0000");
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet found = csv.read(new StringReader(text), null)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String cell = found.getString(column);
                    row.add(cell == null ? "" : cell.startsWith("'") ? cell.substring(1) : cell);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Event event(String title, Event.Details details, boolean isPrivate) {
        return new Event(
                UUID.randomUUID(),
                title,
                Timing.of(Stage.date("about 3 March 2024")).learnedAt(null, "when Nadia rang"),
                Mark.WARNING,
                -3,
                "Client, big",
                Basis.GUESS,
                details,
                List.of(NADIA),
                List.of(),
                isPrivate);
    }

    @Test
    void whatIsToldOfAnEventComesBack() throws IOException, SQLException {
        Event event = event(
                "She said \"no\", twice", new Event.Details("a\nb", "=1+1", "thought", "felt", "-then", "+now"), false);
        var rows = new EventRows(Messages.of(Locale.ENGLISH), Map.of(NADIA, "Nadia"), false, true).of(List.of(event));
        assertThat(read(CsvWriter.bytes(rows, false)))
                .containsExactly(List.of(
                        "She said \"no\", twice",
                        "about 3 March 2024",
                        "about 3 March 2024",
                        "2024-03-03~",
                        "2024-03-03T00:00",
                        "2024-03-04T00:00",
                        "when Nadia rang",
                        "A guess",
                        "Warning sign",
                        "-3",
                        "Client, big",
                        "Nadia",
                        "a\nb",
                        "=1+1",
                        "-then",
                        "+now"));
        assertThat(new String(CsvWriter.bytes(rows, false), StandardCharsets.UTF_8))
                .contains(",'=1+1,'-then,'+now\r\n")
                .contains(",-3,")
                .doesNotContain("thought")
                .doesNotContain("felt");
    }

    @Test
    void whatIsPrivateIsWrittenOnlyWhenItIsSaid() {
        Event secret = event("Secret", new Event.Details("", "", "thought", "felt", "", ""), true);
        var without = new EventRows(Messages.of(Locale.FRENCH), Map.of(), false, true).of(List.of(secret));
        assertThat(without).hasSize(1);
        var with = new EventRows(Messages.of(Locale.FRENCH), Map.of(), true, true).of(List.of(secret));
        assertThat(with.getLast()).contains("Secret", "thought", "felt", "oui");
        assertThat(with.getFirst()).hasSameSizeAs(with.getLast());
    }

    @Test
    void whatIsKnownNowStaysOutOfALookBack() {
        Event event = event("Told late", new Event.Details("", "", "", "", "then", "now"), false);
        var rows = new EventRows(Messages.of(Locale.ENGLISH), Map.of(), true, false).of(List.of(event));
        assertThat(rows.getLast()).contains("then").doesNotContain("now").hasSameSizeAs(rows.getFirst());
    }

    @Test
    void theByteOrderMarkIsAnOption() {
        assertThat(CsvWriter.bytes(List.of(List.of("é")), true))
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith('\r', '\n');
        assertThat(CsvWriter.bytes(List.of(List.of("é")), false)).startsWith(0xC3, 0xA9);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void anyTextComesBack(long seed) throws IOException, SQLException {
        var random = new Random(seed);
        String letters = "ab=+-@'\",;\n\t é\u00a0";
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("one", "two", "three"));
        for (int i = 0; i < 300; i++) {
            List<String> row = new ArrayList<>();
            row.add("x" + i);
            for (int cell = 0; cell < 2; cell++) {
                var text = new StringBuilder();
                random.ints(random.nextInt(6), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
                row.add(text.toString());
            }
            rows.add(row);
        }
        assertThat(read(CsvWriter.bytes(rows, false))).as("seed " + seed).isEqualTo(rows.subList(1, rows.size()));
    }
}
