package app.rebound.timeline;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One visit to an event's panel, from opening to leaving: which event it is once it is stored, and what undo and
/// versions count as one.
///
/// Saves come from the writer thread, one after the other; the screen may ask at any time.
public final class EventVisit {
    private final String name = "event:" + UUID.randomUUID();
    private final AtomicReference<@Nullable UUID> event;
    private final AtomicBoolean isSaved = new AtomicBoolean();

    private EventVisit(@Nullable UUID event) {
        this.event = new AtomicReference<>(event);
    }

    /// A visit to a stored event.
    public static EventVisit to(UUID event) {
        return new EventVisit(event);
    }

    /// A visit that will add an event.
    public static EventVisit toNew() {
        return new EventVisit(null);
    }

    /// The event, empty until a new one is stored.
    public Optional<UUID> event() {
        return Optional.ofNullable(event.get());
    }

    String name() {
        return name;
    }

    boolean isFirstChange() {
        return !isSaved.get();
    }

    void wasSaved(UUID id) {
        event.set(id);
        isSaved.set(true);
    }
}
