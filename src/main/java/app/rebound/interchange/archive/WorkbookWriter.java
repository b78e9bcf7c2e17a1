package app.rebound.interchange.archive;

import app.rebound.db.Facts;
import app.rebound.db.RawRows;
import app.rebound.db.TableShape;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes every row of a workbook as JSON, one after the other, in memory that does not grow with it.
final class WorkbookWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final int TOLD_EVERY = 500;

    private final Handle handle;
    private final IntConsumer progress;
    private long rows;

    /// @param handle all is read as it is in its transaction
    /// @param progress told now and then how many rows are written
    WorkbookWriter(Handle handle, IntConsumer progress) {
        this.handle = handle;
        this.progress = progress;
    }

    /// Writes everything; `out` stays open.
    ///
    /// @param row shown every row, with the name of its table
    /// @return how many rows each table has, by its name
    Map<String, Long> write(OutputStream out, Instant now, RowSink row) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("format", ArchiveFormat.NAME);
            json.writeNumberField("version", ArchiveFormat.VERSION);
            json.writeNumberField("schema", RawRows.schema(handle));
            json.writeStringField("written", now.toString());
            json.writeStringField("device", RawRows.device(handle).toString());
            json.writeNumberField("clock", RawRows.clock(handle));
            notes(json);
            json.writeArrayFieldStart("tables");
            for (TableShape shape : TableShape.all(handle)) {
                counts.put(shape.name(), table(json, shape, row));
            }
            json.writeEndArray();
            json.writeNumberField("rows", rows);
            json.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counts;
    }

    private void notes(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("notes");
        for (var note : new Facts().beginning(handle, "").entrySet()) {
            if (ArchiveFormat.travels(note.getKey())) {
                name(json, note.getKey());
                text(json, note.getValue());
            }
        }
        json.writeEndObject();
    }

    private long table(JsonGenerator json, TableShape shape, RowSink sink) throws IOException {
        long before = rows;
        json.writeStartObject();
        json.writeStringField("name", shape.name());
        json.writeArrayFieldStart("columns");
        for (String column : shape.columns()) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        RawRows.of(handle, shape).each(row -> {
            try {
                row(json, row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sink.row(shape.name(), row);
            rows++;
            if (rows % TOLD_EVERY == 0) {
                progress.accept((int) Math.min(rows, Integer.MAX_VALUE));
            }
        });
        json.writeEndArray();
        json.writeEndObject();
        return rows - before;
    }

    private static void row(JsonGenerator json, Map<String, @Nullable Object> row) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (var cell : row.entrySet()) {
            if (cell.getValue() != null) {
                json.writeFieldName(cell.getKey());
                value(json, cell.getValue());
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case String text -> text(json, text);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> throw new IllegalStateException("no plain value");
        }
    }

    private static void name(JsonGenerator json, String name) throws IOException {
        json.writeFieldName(name);
    }

    /// Half of a pair of characters has no form in UTF-8; escaped it survives.
    private static void text(JsonGenerator json, String text) throws IOException {
        if (isWhole(text)) {
            json.writeString(text);
            return;
        }
        var escaped = new StringBuilder("\"");
        text.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        json.writeRawValue(escaped.append('"').toString());
    }

    private static boolean isWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSurrogatePair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ')) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
