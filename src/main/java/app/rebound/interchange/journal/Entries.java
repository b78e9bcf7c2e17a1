package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Json;
import app.rebound.interchange.JournalEntry;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Goes through the list `entries` of a journal in JSON, one entry at a time.
final class Entries {
    private Entries() {}

    /// Takes one entry.
    interface Taker {
        /// Takes it over.
        ///
        /// @throws RefusedException when it cannot be taken in
        void take(Map<String, @Nullable Object> entry, Where where) throws IOException;
    }

    /// Hands every entry to `taker`; takes the stream over.
    ///
    /// @throws RefusedException when there is no such list
    static void each(String file, InputStream stream, Reading<JournalEntry> reading, Taker taker) throws IOException {
        try (stream;
                JsonParser parser = Json.open(stream, reading.limits())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException(Reason.UNKNOWN_FORM);
            }
            boolean isThere = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isList = parser.currentName().equals("entries");
                if (parser.nextToken() == JsonToken.START_ARRAY && isList) {
                    isThere = true;
                    list(file, parser, reading, taker);
                } else {
                    parser.skipChildren();
                }
            }
            if (!isThere) {
                throw new RefusedException(Reason.UNKNOWN_FORM);
            }
        }
    }

    private static void list(String file, JsonParser parser, Reading<JournalEntry> reading, Taker taker)
            throws IOException {
        long number = 0;
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            Where where = Where.item(file, ++number);
            reading.piece(where, () -> taker.take(Json.object(parser), where));
        }
    }
}
