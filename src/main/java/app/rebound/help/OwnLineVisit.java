package app.rebound.help;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One visit to the form of an own number, from opening to leaving: which it is once it is stored, and what undo and
/// versions count as one.
public final class OwnLineVisit {
    private final String name = "help-line:" + UUID.randomUUID();
    private final AtomicReference<@Nullable UUID> line;
    private final AtomicBoolean isSaved = new AtomicBoolean();

    private OwnLineVisit(@Nullable UUID line) {
        this.line = new AtomicReference<>(line);
    }

    /// A visit to a stored one.
    public static OwnLineVisit to(UUID line) {
        return new OwnLineVisit(line);
    }

    /// A visit that will add one.
    public static OwnLineVisit toNew() {
        return new OwnLineVisit(null);
    }

    /// Which it is, empty until a new one is stored.
    public Optional<UUID> line() {
        return Optional.ofNullable(line.get());
    }

    String name() {
        return name;
    }

    boolean isFirstChange() {
        return !isSaved.get();
    }

    void wasSaved(UUID id) {
        line.set(id);
        isSaved.set(true);
    }
}
