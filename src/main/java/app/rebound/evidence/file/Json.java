package app.rebound.evidence.file;

import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as a stream, of which one value at a time is held.
public final class Json {
    private static final int MOST_VALUES = 100_000;
    private static final JsonFactory STANDARD = made(Limits.STANDARD);

    private Json() {}

    /// A parser of a text file, which it takes over.
    ///
    /// @throws IOException when the stream cannot be read
    public static JsonParser open(InputStream stream, Limits limits) throws IOException {
        return factory(limits).createParser(TextLines.reader(stream));
    }

    public static JsonParser open(String text, Limits limits) throws IOException {
        return factory(limits).createParser(text);
    }

    /// Making one costs more than reading a line with it.
    private static JsonFactory factory(Limits limits) {
        boolean isStandard =
                limits.depth() == Limits.STANDARD.depth() && limits.pieceBytes() == Limits.STANDARD.pieceBytes();
        return isStandard ? STANDARD : made(limits);
    }

    private static JsonFactory made(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.pieceBytes())
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /// The value that begins at the parser's token: a map, a list, a text, a boolean or null; numbers stay texts.
    ///
    /// @throws RefusedException when it holds too much to be one entry
    public static @Nullable Object value(JsonParser parser) throws IOException {
        return new Value().read(parser);
    }

    /// The object that begins at the parser's token.
    ///
    /// @throws RefusedException when it is none
    public static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            throw new RefusedException(Reason.DAMAGED);
        }
        JsonStreamContext outer = parser.getParsingContext().getParent();
        try {
            return map(value(parser));
        } catch (RefusedException e) {
            // The rest of it must not be taken for what comes next.
            while (!parser.getParsingContext().equals(outer) && parser.nextToken() != null) {
                parser.skipChildren();
            }
            throw e;
        }
    }

    /// A value as a map; an empty one when it is none.
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /// A value as a list; an empty one when it is none.
    public static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<@Nullable Object>(list) : List.of();
    }

    /// A value as text; empty when it is missing or no scalar.
    public static String text(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }

    /// The value written as JSON again, to be kept raw.
    public static String raw(@Nullable Object value) throws IOException {
        var text = new java.io.StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, com.fasterxml.jackson.core.JsonGenerator generator)
            throws IOException {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (Map.Entry<?, ?> one : map.entrySet()) {
                    generator.writeFieldName(String.valueOf(one.getKey()));
                    write(one.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (Object one : list) {
                    write(one, generator);
                }
                generator.writeEndArray();
            }
            case Boolean flag -> generator.writeBoolean(flag);
            default -> generator.writeString(value.toString());
        }
    }

    /// One value in the making.
    private static final class Value {
        private int count;

        @Nullable
        Object read(JsonParser parser) throws IOException {
            if (++count > MOST_VALUES) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(parser);
                case START_ARRAY -> array(parser);
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> null;
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getText();
                case null, default -> throw new RefusedException(Reason.DAMAGED);
            };
        }

        private Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, read(parser));
            }
            return values;
        }

        private List<@Nullable Object> array(JsonParser parser) throws IOException {
            List<@Nullable Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(read(parser));
            }
            return values;
        }
    }
}
