package app.rebound.journal;

import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the prompts and templates that come with the program.
public final class PromptsReader {
    private PromptsReader() {}

    /// Those of the application.
    public static Prompts standard() {
        return prompts(Fields.resource(PromptsReader.class, "prompts.yaml"));
    }

    /// @throws ContentException when a field is missing or unknown, or an id stands twice
    static Prompts prompts(Fields fields) {
        fields.only(Set.of("version", "prompts", "templates"));
        return new Prompts(ids(fields, "prompts"), ids(fields, "templates"));
    }

    private static List<String> ids(Fields fields, String name) {
        List<String> ids = fields.texts(name);
        if (ids.isEmpty() || new HashSet<>(ids).size() < ids.size()) {
            throw fields.problem(name, "must hold ids, none twice");
        }
        return ids;
    }
}
