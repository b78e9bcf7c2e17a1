package app.rebound.journal;

import app.rebound.id.Ref;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One visit to an entry, from opening to leaving: which one it is once it is stored, what undo and versions count as
/// one, and what was chosen for its links.
public final class EntryVisit {
    private final String name = "entry:" + UUID.randomUUID();
    private final AtomicReference<@Nullable UUID> entry;
    private final AtomicBoolean keepsVersion = new AtomicBoolean(true);
    private final Map<String, Ref> chosen = new ConcurrentHashMap<>();

    private EntryVisit(@Nullable UUID entry) {
        this.entry = new AtomicReference<>(entry);
    }

    /// A visit to a stored entry.
    public static EntryVisit to(UUID entry) {
        return new EntryVisit(entry);
    }

    /// A visit that will add an entry.
    public static EntryVisit toNew() {
        return new EntryVisit(null);
    }

    /// Which entry it is, empty until a new one is stored.
    public Optional<UUID> entry() {
        return Optional.ofNullable(entry.get());
    }

    /// The next save keeps what is stored as a version first: much is about to change.
    public void keepNext() {
        keepsVersion.set(true);
    }

    /// Says what a label in the text stands for from now on.
    void choose(String label, Ref target) {
        chosen.put(label, target);
    }

    Map<String, Ref> chosen() {
        return Map.copyOf(chosen);
    }

    String name() {
        return name;
    }

    boolean keepsVersion() {
        return keepsVersion.get();
    }

    void wasSaved(UUID id) {
        entry.set(id);
        keepsVersion.set(false);
    }
}
