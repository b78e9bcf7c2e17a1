package app.rebound.journal;

import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// What the person does not want to meet again on its day, on Today and in the journal alike.
public final class NotThisOne {
    private static final String NAME = "on-this-day-not-";

    private final Facts facts = new Facts();

    /// The ids of the entries and events left out.
    public Set<UUID> all(Handle handle) {
        return facts.beginning(handle, NAME).keySet().stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Leaves an entry or an event out from now on.
    public void add(Transaction tx, UUID id) {
        facts.put(tx, NAME + id, "yes");
    }
}
