package app.rebound.evidence.file;

import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// YAML whose tags are not looked at: every scalar is a text, and no alias makes it grow without end.
public final class SafeYaml {
    private static final int MOST_VALUES = 200_000;

    private final Limits limits;
    private int count;

    private SafeYaml(Limits limits) {
        this.limits = limits;
    }

    /// Reads one document: a map, a list, a text, or null where there is nothing.
    ///
    /// @throws RefusedException when it is no YAML, or grows too large
    public static @Nullable Object read(String text, Limits limits) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(limits.pieceBytes())
                .setMaxAliasesForCollections(50)
                .build();
        try {
            Node root = new Compose(settings).composeString(text).orElse(null);
            return root == null ? null : new SafeYaml(limits).value(root, 0);
        } catch (YamlEngineException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    private @Nullable Object value(Node node, int depth) {
        if (depth > limits.depth() || ++count > MOST_VALUES) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        return switch (node) {
            case ScalarNode scalar -> isNull(scalar) ? null : scalar.getValue();
            case SequenceNode list -> {
                List<@Nullable Object> values = new ArrayList<>();
                for (Node one : list.getValue()) {
                    values.add(value(one, depth + 1));
                }
                yield values;
            }
            case MappingNode map -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                for (NodeTuple one : map.getValue()) {
                    String name = one.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
                    values.put(name, value(one.getValueNode(), depth + 1));
                }
                yield values;
            }
            default -> null;
        };
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain()
                && (scalar.getValue().isEmpty() || scalar.getValue().matches("null|~"));
    }
}
