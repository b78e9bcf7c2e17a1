package app.rebound.interchange.journal;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.table.Table;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the table that Daylio exports: moods and activities with notes.
public final class DaylioReader implements JournalReader {
    private static final Set<String> KNOWN =
            Set.of("full_date", "date", "weekday", "time", "activities", "note_title", "note");

    @Override
    public JournalKind kind() {
        return JournalKind.DAYLIO;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        String first = source.headText().lines().findFirst().orElse("").replace("\"", "");
        return first.startsWith("full_date,") && first.contains("mood");
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        try (CsvReader<CsvRecord> rows = Table.open(source, reading.limits())) {
            List<String> header = List.of();
            for (CsvRecord row : rows) {
                if (header.isEmpty()) {
                    header = row.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    continue;
                }
                List<String> names = header;
                Where where = Where.line(source.name(), row.getStartingLineNumber());
                reading.piece(where, () -> reading.add(entry(row, names).entry(where)));
            }
        } catch (CsvParseException _) {
            throw new RefusedException(Reason.DAMAGED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String field(CsvRecord row, List<String> header, String name) {
        int place = header.indexOf(name);
        return place < 0 ? "" : Table.field(row, place);
    }

    private static JournalEntry.Draft entry(CsvRecord row, List<String> header) {
        String date = field(row, header, "full_date");
        if (date.isEmpty()) {
            throw new RefusedException(Reason.NO_DATE);
        }
        var draft = new JournalEntry.Draft();
        try {
            draft.day(LocalDate.parse(date));
        } catch (DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        String mood = field(row, header, "mood");
        String title = field(row, header, "note_title");
        String note = field(row, header, "note").replaceAll("(?i)<br ?/?>", "\n");
        draft.time(DateForms.time(field(row, header, "time")).orElse(null))
                .title(title.isEmpty() && note.isEmpty() ? mood : title)
                .text(note);
        for (String activity : field(row, header, "activities").split("\\|", -1)) {
            draft.tag(activity);
        }
        for (int place = 0; place < header.size(); place++) {
            if (!KNOWN.contains(header.get(place))) {
                draft.extra(header.get(place), Table.field(row, place));
            }
        }
        return draft;
    }
}
