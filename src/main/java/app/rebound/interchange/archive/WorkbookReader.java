package app.rebound.interchange.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what [WorkbookWriter] wrote, one row after the other, and believes nothing of it.
final class WorkbookReader {
    /// Who is told what is read, in the order of the file.
    interface Sink {
        /// Comes first.
        void head(ArchiveHead head);

        /// A small note of the program.
        void note(String name, String text);

        /// A table begins.
        ///
        /// @param columns that the rows after this may have; what a row leaves out is nothing
        void table(String name, List<String> columns);

        /// A row of the table.
        ///
        /// @param row plain values: text, `Long`, `BigInteger`, `Double`, `BigDecimal`, `Boolean`
        void row(Map<String, @Nullable Object> row);

        /// All rows of the table were told.
        void tableEnd();
    }

    private static final int LONGEST_TEXT = 32 * 1024 * 1024;
    private static final int MOST_COLUMNS = 500;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser json;
    private final Sink sink;
    private long rows;
    private boolean isBegun;

    private WorkbookReader(JsonParser json, Sink sink) {
        this.json = json;
        this.sink = sink;
    }

    /// Reads all of `in`, which stays open.
    ///
    /// @throws ArchiveFault when it is not whole, or not of a form that this program knows
    /// @throws IOException when it is no JSON, or cannot be read
    static void read(InputStream in, Sink sink) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            new WorkbookReader(json, sink).all();
        }
    }

    private void all() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        int version = 0;
        int schema = 0;
        UUID device = null;
        Long stated = null;
        String field = json.nextFieldName();
        if (!"format".equals(field) || !ArchiveFormat.NAME.equals(json.nextTextValue())) {
            throw new ArchiveFault(ArchiveFault.Kind.FOREIGN);
        }
        for (field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "version" -> {
                    version = number(value);
                    if (version > ArchiveFormat.VERSION) {
                        throw new ArchiveFault(ArchiveFault.Kind.NEWER);
                    }
                }
                case "schema" -> schema = number(value);
                case "written" -> expect(value, JsonToken.VALUE_STRING);
                case "device" -> device = id(value);
                case "clock" -> {
                    expect(value, JsonToken.VALUE_NUMBER_INT);
                    begin(version, schema, device, json.getLongValue());
                }
                case "notes" -> notes(value);
                case "tables" -> tables(value);
                case "rows" -> {
                    expect(value, JsonToken.VALUE_NUMBER_INT);
                    stated = json.getLongValue();
                }
                default -> throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
            }
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        if (stated == null || stated != rows || json.nextToken() != null) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private void begin(int version, int schema, @Nullable UUID device, long clock) {
        if (version < 1 || schema < 1 || device == null || clock < 0 || clock > Long.MAX_VALUE / 2) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
        isBegun = true;
        sink.head(new ArchiveHead(version, schema, device, clock));
    }

    private void demandBegun() {
        if (!isBegun) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private int number(JsonToken value) throws IOException {
        expect(value, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private UUID id(JsonToken value) throws IOException {
        expect(value, JsonToken.VALUE_STRING);
        try {
            return UUID.fromString(json.getText());
        } catch (IllegalArgumentException e) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private void notes(JsonToken value) throws IOException {
        demandBegun();
        expect(value, JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            expect(json.nextToken(), JsonToken.VALUE_STRING);
            sink.note(name, json.getText());
        }
    }

    private void tables(JsonToken value) throws IOException {
        demandBegun();
        expect(value, JsonToken.START_ARRAY);
        for (JsonToken table = json.nextToken(); table != JsonToken.END_ARRAY; table = json.nextToken()) {
            expect(table, JsonToken.START_OBJECT);
            table();
        }
    }

    private void table() throws IOException {
        field("name");
        expect(json.nextToken(), JsonToken.VALUE_STRING);
        String name = json.getText();
        field("columns");
        expect(json.nextToken(), JsonToken.START_ARRAY);
        List<String> columns = new ArrayList<>();
        for (JsonToken column = json.nextToken(); column != JsonToken.END_ARRAY; column = json.nextToken()) {
            expect(column, JsonToken.VALUE_STRING);
            if (columns.size() >= MOST_COLUMNS || columns.contains(json.getText())) {
                throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
            }
            columns.add(json.getText());
        }
        sink.table(name, List.copyOf(columns));
        field("rows");
        expect(json.nextToken(), JsonToken.START_ARRAY);
        for (JsonToken row = json.nextToken(); row != JsonToken.END_ARRAY; row = json.nextToken()) {
            expect(row, JsonToken.START_OBJECT);
            sink.row(row());
            rows++;
        }
        expect(json.nextToken(), JsonToken.END_OBJECT);
        sink.tableEnd();
    }

    private void field(String name) throws IOException {
        if (!name.equals(json.nextFieldName())) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private Map<String, @Nullable Object> row() throws IOException {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String column = json.nextFieldName(); column != null; column = json.nextFieldName()) {
            row.put(column, value(json.nextToken()));
        }
        return row;
    }

    private Object value(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case null, default -> throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        };
    }

    private Object whole() throws IOException {
        return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? json.getBigIntegerValue()
                : (Object) json.getLongValue();
    }
}
