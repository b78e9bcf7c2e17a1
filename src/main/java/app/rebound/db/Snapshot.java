package app.rebound.db;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// The text form of an earlier version: maps, lists and plain values as YAML 1.2 in flow style with quoted text.
public final class Snapshot {
    private Snapshot() {}

    /// Text that [#read] turns into equal maps, lists, strings and numbers.
    public static String write(Map<String, ? extends @Nullable Object> content) {
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.FLOW)
                        .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
                        .setWidth(Integer.MAX_VALUE)
                        .setSplitLines(false)
                        .build())
                .dumpToString(content);
    }

    /// What [#write] was given.
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> read(String text) {
        Object content = new Load(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .loadFromString(text);
        return (Map<String, @Nullable Object>) content;
    }

    /// The list under `key`, empty when there is none.
    @SuppressWarnings("unchecked")
    public static List<Map<String, @Nullable Object>> list(Map<String, @Nullable Object> content, String key) {
        return content.get(key) instanceof List<?> list ? (List<Map<String, @Nullable Object>>) list : List.of();
    }
}
