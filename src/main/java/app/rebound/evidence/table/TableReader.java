package app.rebound.evidence.table;

import app.rebound.evidence.Columns;
import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.DateForms;
import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.Question;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads tables of text, one thing a row; TimelineJS, Daylio and the tables of Google's and Outlook's calendars are
/// known
/// by the names of their columns, others are guessed or asked about.
///
/// The file is gone through twice: first for the columns and whether days or months come first, then for the rows.
public final class TableReader implements EvidenceReader {
    private static final int SAMPLE = 50;
    private static final Pattern PEOPLE = Pattern.compile("[;\\n]");
    private static final int LONGEST_PERSON = 500;
    private static final Pattern ADDRESS = Pattern.compile("(.*?)\\s*<?([^<>\\s]+@[^<>\\s]+)>?");

    @Override
    public SourceKind kind() {
        return SourceKind.TABLE;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (source.isFolder()) {
            return false;
        }
        String head = source.headText();
        String first = head.lines().findFirst().orElse("");
        char separator = Table.separator(head);
        List<String> names = List.of(first.replace("\"", "").split(Pattern.quote(String.valueOf(separator)), -1));
        boolean isKnown = names.size() > 1 && ColumnGuess.byNames(names).isEnough();
        return isKnown || (source.isNamed(".csv", ".tsv") && names.size() > 1);
    }

    /// The columns as they are guessed, by their names, with what is in them.
    ///
    /// @throws IOException when the file cannot be read
    public static Columns guess(Source source, ReadingOptions options) throws IOException {
        return new Shape(source, options).columns;
    }

    /// The first rows of a table, for the person to say what its columns hold.
    ///
    /// @param most how many rows
    /// @throws IOException when the file cannot be read
    /// @throws RefusedException when it is no table
    public static TableSample sample(Source source, ReadingOptions options, int most) throws IOException {
        try {
            var shape = new Shape(source, options);
            return new TableSample(
                    shape.header, shape.below.stream().limit(most).toList(), shape.columns);
        } catch (CsvParseException _) {
            throw new RefusedException(Reason.DAMAGED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        try {
            var shape = new Shape(source, options);
            if (!shape.columns.isEnough()) {
                reading.ask(Question.Kind.COLUMNS, String.join(" · ", shape.header), Where.file(source.name()));
                throw new RefusedException(Reason.UNKNOWN_FORM);
            }
            if (shape.open != null) {
                reading.ask(Question.Kind.DAY_OR_MONTH_FIRST, shape.open, Where.line(source.name(), shape.openLine));
            }
            new Rows(source, shape, reading).read();
        } catch (CsvParseException _) {
            throw new RefusedException(Reason.DAMAGED);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// What the first way through a table finds out.
    private static final class Shape {
        private List<String> header = List.of();
        private boolean hasHeader;
        private final List<List<String>> below;
        private final Columns columns;
        private DateForms forms;
        private @Nullable String open;
        private long openLine;

        Shape(Source source, ReadingOptions options) throws IOException {
            forms = new DateForms(options);
            List<List<String>> sample = new ArrayList<>();
            try (CsvReader<CsvRecord> records = Table.open(source, options.limits())) {
                for (CsvRecord record : records) {
                    if (sample.isEmpty()) {
                        header = record.getFields();
                    }
                    sample.add(record.getFields());
                    if (sample.size() > SAMPLE) {
                        break;
                    }
                }
            }
            Columns named = ColumnGuess.byNames(header);
            hasHeader = header.stream().noneMatch(field -> forms.read(field).isPresent());
            below = hasHeader && !sample.isEmpty() ? sample.subList(1, sample.size()) : sample;
            Columns guessed = named.isEnough() ? named : ColumnGuess.byFields(below, forms);
            columns = options.columns() == null ? guessed : options.columns();
            Optional<Integer> date = columns.place(Meaning.DATE);
            if (date.isPresent() && options.isDayFirst() == null) {
                order(source, options, date.get());
            }
        }

        private void order(Source source, ReadingOptions options, int date) throws IOException {
            try (CsvReader<CsvRecord> records = Table.open(source, options.limits())) {
                for (CsvRecord record : records) {
                    String words = Table.field(record, date);
                    Optional<Boolean> order = DateForms.order(words);
                    if (order.isPresent()) {
                        forms = forms.dayFirst(order.get());
                        open = null;
                        return;
                    }
                    if (open == null && DateForms.isOpen(words)) {
                        open = words;
                        openLine = record.getStartingLineNumber();
                    }
                }
            }
        }
    }

    /// The second way through a table.
    private static final class Rows {
        private final Source source;
        private final Shape shape;
        private final Reading<Found> reading;
        private final RowDate dates;
        private final Map<String, Integer> same = new HashMap<>();

        Rows(Source source, Shape shape, Reading<Found> reading) {
            this.source = source;
            this.shape = shape;
            this.reading = reading;
            this.dates = new RowDate(shape.columns, shape.forms);
        }

        void read() throws IOException {
            try (CsvReader<CsvRecord> records = Table.open(source, reading.limits())) {
                boolean isFirst = true;
                for (CsvRecord record : records) {
                    boolean isHeader = isFirst && shape.hasHeader;
                    isFirst = false;
                    boolean isBlank = record.getFields().stream().allMatch(String::isBlank);
                    if (!isHeader && !isBlank) {
                        Where where = Where.line(source.name(), record.getStartingLineNumber());
                        reading.piece(where, () -> row(record, where));
                    }
                }
            }
        }

        private String field(CsvRecord row, Meaning meaning) {
            return shape.columns
                    .place(meaning)
                    .map(place -> Table.field(row, place))
                    .orElse("");
        }

        private void row(CsvRecord row, Where where) {
            String id = field(row, Meaning.ID);
            String key = id.isEmpty() ? Texts.key(row.getFields().toArray(String[]::new)) : id;
            int before = same.merge(key, 1, Integer::sum) - 1;
            var draft = new Found.Draft(SourceKind.TABLE, before == 0 ? key : key + "#" + before)
                    .title(field(row, Meaning.TITLE))
                    .text(field(row, Meaning.TEXT))
                    .when(dates.read(row))
                    .original(String.join("\t", row.getFields()), dates.words(row));
            String group = field(row, Meaning.GROUP);
            draft.group(group.isEmpty() ? null : group);
            for (String person : PEOPLE.split(field(row, Meaning.PEOPLE), 100)) {
                // Looking for an address in a long text without one takes its length squared.
                var address = ADDRESS.matcher(Texts.cut(person.strip(), LONGEST_PERSON));
                draft.person(address.matches() ? address.group(1) : person, address.matches() ? address.group(2) : "");
            }
            for (int place = 0; place < Math.min(row.getFieldCount(), shape.header.size()); place++) {
                if (shape.hasHeader && !shape.columns.places().containsValue(place)) {
                    draft.extra(shape.header.get(place).strip(), Table.field(row, place));
                }
            }
            if (field(row, Meaning.TITLE).isEmpty() && field(row, Meaning.TEXT).isEmpty()) {
                draft.title(group);
            }
            reading.add(draft.found(source.name(), where, reading.limits()));
        }
    }
}
