package app.rebound.wizard;

import app.rebound.wizard.ContentMap.Advice;
import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/// Reads the content map from its YAML file.
public final class ContentMapReader {
    private static final Set<String> ADVICE = Set.of("kinds", "noun", "later");

    private ContentMapReader() {}

    /// The content map that comes with the application.
    public static ContentMap recovery() {
        return map(Fields.resource(ContentMapReader.class, "content-map.yaml"));
    }

    /// Reads a content map; the stream stays open.
    ///
    /// @throws ContentException when a field is missing, unknown or of the wrong kind
    public static ContentMap read(InputStream stream) {
        return map(Fields.read(stream, "content map"));
    }

    private static ContentMap map(Fields fields) {
        var rows = new HashMap<String, Advice>();
        for (String id : fields.names()) {
            Fields row = fields.one(id).at("advice " + id).only(ADVICE);
            Optional<String> later = row.has("later") ? Optional.of(row.text("later")) : Optional.empty();
            rows.put(id, new Advice(id, row.texts("kinds"), row.text("noun"), later));
        }
        return new ContentMap(rows);
    }
}
