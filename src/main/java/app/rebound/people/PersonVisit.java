package app.rebound.people;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One visit to a person's panel, from opening to leaving: who it is once they are stored, and what
/// undo and versions count as one.
public final class PersonVisit {
    private final String name = "person:" + UUID.randomUUID();
    private final AtomicReference<@Nullable UUID> person;
    private final AtomicBoolean isSaved = new AtomicBoolean();

    private PersonVisit(@Nullable UUID person) {
        this.person = new AtomicReference<>(person);
    }

    /// A visit to somebody stored.
    public static PersonVisit to(UUID person) {
        return new PersonVisit(person);
    }

    /// A visit that will add somebody.
    public static PersonVisit toNew() {
        return new PersonVisit(null);
    }

    /// Who it is, empty until somebody new is stored.
    public Optional<UUID> person() {
        return Optional.ofNullable(person.get());
    }

    String name() {
        return name;
    }

    boolean isFirstChange() {
        return !isSaved.get();
    }

    void wasSaved(UUID id) {
        person.set(id);
        isSaved.set(true);
    }
}
