package app.rebound.desk;

import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.SourceKind;
import app.rebound.source.SourceService;
import app.rebound.time.DateStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What was found, among the records that are kept.
final class FoundRecords {
    private final SourceService sources;

    FoundRecords(SourceService sources) {
        this.sources = sources;
    }

    /// What makes a record the same as another.
    record Kept(SourceKind kind, String key) {
        static Kept of(Found found) {
            return new Kept(found.kind(), found.key());
        }
    }

    /// Whether an event rests on one of them, as it is now.
    Predicate<Found> onLine(Handle handle, Collection<Found> found) {
        Map<Kept, SourceService.Stored> stored = stored(handle, found);
        return one -> {
            SourceService.Stored there = stored.get(Kept.of(one));
            return there != null && there.isOnLine();
        };
    }

    private Map<Kept, SourceService.Stored> stored(Handle handle, Collection<Found> found) {
        Map<Kept, SourceService.Stored> stored = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Found::kind, Collectors.mapping(Found::key, Collectors.toSet())))
                .forEach((kind, keys) -> sources.stored(handle, kind, keys)
                        .forEach((key, there) -> stored.put(new Kept(kind, key), there)));
        return stored;
    }

    /// The ids of the records, in the same order; those that were not kept are added.
    List<UUID> kept(Transaction tx, UUID importId, List<Found> found) {
        Map<Kept, UUID> ids = new HashMap<>();
        stored(tx.handle(), found).forEach((kept, there) -> ids.put(kept, there.id()));
        Map<Kept, Found> fresh = new LinkedHashMap<>();
        found.stream()
                .filter(one -> !ids.containsKey(Kept.of(one)))
                .forEach(one -> fresh.putIfAbsent(Kept.of(one), one));
        List<UUID> added = sources.add(tx, importId, List.copyOf(fresh.values()));
        int at = 0;
        for (Kept kept : fresh.keySet()) {
            ids.put(kept, added.get(at++));
        }
        return found.stream()
                .map(one -> Objects.requireNonNull(ids.get(Kept.of(one))))
                .toList();
    }

    /// A date that was changed beside the record that says another is no longer asked about.
    void settle(Transaction tx, Found found, @Nullable DateStatement when, UUID source) {
        FoundDate recorded = found.when();
        if (recorded != null && when != null && !when.date().equals(recorded.date())) {
            sources.settle(tx, List.of(source), when.date());
        }
    }
}
