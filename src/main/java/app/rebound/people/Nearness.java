package app.rebound.people;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How near somebody stands to the person.
public enum Nearness {
    NEAR(1),
    MIDDLE(2),
    FAR(3);

    private final int code;

    Nearness(int code) {
        this.code = code;
    }

    /// The name in content files, versions and message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number in the table: 1 for near, 3 for far.
    int code() {
        return code;
    }

    /// The one with this number; null where there is none.
    static @Nullable Nearness ofCode(@Nullable Integer code) {
        return Arrays.stream(values())
                .filter(one -> code != null && one.code == code)
                .findFirst()
                .orElse(null);
    }

    /// The one with this id; null where there is none.
    public static @Nullable Nearness of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
