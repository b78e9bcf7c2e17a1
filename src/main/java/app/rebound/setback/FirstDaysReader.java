package app.rebound.setback;

import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what can be seen to in the first days from its YAML file.
public final class FirstDaysReader {
    private static final int LEAST = 4;
    private static final int MOST = 7;
    private static final Set<String> KIND = Set.of("kind", "items");

    private FirstDaysReader() {}

    /// The lists that come with the application.
    public static FirstDays standard() {
        return firstDays(Fields.resource(FirstDaysReader.class, "first-days.yaml"));
    }

    /// Reads the lists; the stream stays open.
    ///
    /// @throws ContentException when a field is missing or unknown, or a kind is missing, unknown, stands twice
    /// or has not four to seven different items
    public static FirstDays read(InputStream stream) {
        return firstDays(Fields.read(stream, "first days"));
    }

    private static FirstDays firstDays(Fields fields) {
        fields.only(Set.of("version", "kinds"));
        Map<SetbackKind, List<String>> items = new EnumMap<>(SetbackKind.class);
        for (Fields unnamed : fields.many("kinds")) {
            String id = unnamed.text("kind");
            Fields kind = unnamed.at("kind " + id).only(KIND);
            SetbackKind known = SetbackKind.of(id).orElseThrow(() -> kind.problem("kind", "is unknown"));
            if (items.put(known, items(kind)) != null) {
                throw kind.problem("kind", "stands twice");
            }
        }
        for (SetbackKind kind : SetbackKind.values()) {
            if (!items.containsKey(kind)) {
                throw fields.problem("kinds", "lacks " + kind.id());
            }
        }
        return new FirstDays(fields.number("version"), items);
    }

    private static List<String> items(Fields kind) {
        List<String> items = kind.texts("items");
        if (items.size() < LEAST || items.size() > MOST) {
            throw kind.problem("items", "must be " + LEAST + " to " + MOST);
        }
        if (new HashSet<>(items).size() < items.size()) {
            throw kind.problem("items", "hold one twice");
        }
        return items;
    }
}
