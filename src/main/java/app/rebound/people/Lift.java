package app.rebound.people;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What time with somebody leaves behind; nobody but the person is told, and no printout carries it.
public enum Lift {
    LIFTS(1),
    BOTH(0),
    DRAINS(-1);

    private final int code;

    Lift(int code) {
        this.code = code;
    }

    /// The name in content files, versions and message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number in the table: 1 lifts, -1 drains, 0 both.
    int code() {
        return code;
    }

    /// The one with this number; null where there is none.
    static @Nullable Lift ofCode(@Nullable Integer code) {
        return Arrays.stream(values())
                .filter(one -> code != null && one.code == code)
                .findFirst()
                .orElse(null);
    }

    /// The one with this id; null where there is none.
    public static @Nullable Lift of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
