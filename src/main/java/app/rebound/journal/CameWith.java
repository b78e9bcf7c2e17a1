package app.rebound.journal;

import app.rebound.evidence.Limits;
import app.rebound.evidence.file.Json;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an entry of another journal brought with it and has no place here, by the names it has there.
///
/// @param fields in their order; what holds more than one value as JSON
public record CameWith(Map<String, String> fields) {
    static final CameWith NOTHING = new CameWith(Map.of());

    /// The field of the time zone, which we name ourselves.
    public static final String ZONE = "zone";

    /// Reads what is kept with the entry; nothing where it is no JSON.
    static CameWith read(String json) {
        if (json.isEmpty()) {
            return NOTHING;
        }
        var fields = new LinkedHashMap<String, String>();
        try (JsonParser parser = Json.open(json, Limits.STANDARD)) {
            parser.nextToken();
            Json.object(parser).forEach((name, value) -> fields.put(name, Json.text(value)));
            return new CameWith(fields);
        } catch (IOException _) {
            return NOTHING;
        }
    }
}
