package app.rebound.evidence.table;

import app.rebound.evidence.Limits;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;

/// A table of text as it is read once: its separator and its records.
public final class Table {
    private static final String GUARDED = "=+-@'";
    private static final String SEPARATORS = ",;\t|";
    private static final int LINES = 20;
    private static final int MOST_COLUMNS = 2_000;

    private Table() {}

    /// The separator that the first lines agree on most; a comma where none does.
    public static char separator(String head) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long[] counts = head.lines()
                    .limit(LINES)
                    .filter(line -> !line.isBlank())
                    .mapToLong(line -> count(line, separator))
                    .toArray();
            long agreed = 0;
            for (long count : counts) {
                agreed += count > 0 && count == counts[0] ? count + 1 : 0;
            }
            if (agreed > most) {
                most = agreed;
                best = separator;
            }
        }
        return best;
    }

    /// Outside of quotes.
    private static long count(String line, char separator) {
        long count = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                isQuoted = !isQuoted;
            } else if (line.charAt(i) == separator && !isQuoted) {
                count++;
            }
        }
        return count;
    }

    /// The records of a file, in whatever encoding it is in.
    public static CsvReader<CsvRecord> open(Source source, Limits limits) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(source.headText()))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(limits.pieceBytes())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxRecordSize(limits.pieceBytes())
                                .maxFieldSize(limits.pieceBytes())
                                .build(),
                        TextLines.reader(source.open(limits.fileBytes())));
    }

    /// One field without the apostrophe that guards what looks like a formula; empty where the record is shorter.
    public static String field(CsvRecord record, int place) {
        String words = place < record.getFieldCount() ? record.getField(place).strip() : "";
        boolean isGuarded = words.length() > 1 && words.charAt(0) == '\'' && GUARDED.indexOf(words.charAt(1)) >= 0;
        return isGuarded ? words.substring(1) : words;
    }
}
