package app.rebound.printout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The key of a part, taken apart: `answer:<id>` is about the thing with that id.
public final class PartKey {
    private PartKey() {}

    /// The id of the one thing that a part is about; null where it is about several, or about none.
    public static @Nullable UUID id(String key) {
        try {
            return UUID.fromString(key.substring(key.lastIndexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// What kind of thing a part is about, such as `answer`; empty where the key names none.
    public static String kind(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf(':')));
    }
}
