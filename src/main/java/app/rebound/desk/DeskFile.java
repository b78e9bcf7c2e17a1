package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.SourceKind;
import app.rebound.source.EvidenceImport;
import app.rebound.source.ImportOf;
import app.rebound.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file on the desk: read just now, or one of which records were kept earlier.
///
/// @param name without its path
/// @param reading what this sitting knows of the file; null where it was not read in this sitting
/// @param kept what is kept of it; null for nothing
/// @param things what is in it, in order of time; of a file not read in this sitting only what waits, and null until
/// that was fetched
record DeskFile(
        SourceKind kind,
        String name,
        @Nullable FileRead reading,
        @Nullable EvidenceImport kept,
        @Nullable List<Thing> things) {
    /// A file as it was read.
    ///
    /// @param known how many of the things were known before
    record FileRead(Path path, ReadingOptions options, ReadingReport report, List<Found> found, long known) {
        FileRead {
            found = List.copyOf(found);
        }

        FileRead withKnown(long other) {
            return new FileRead(path, options, report, found, other);
        }
    }

    static DeskFile of(EvidenceImport kept) {
        return new DeskFile(kept.kind(), kept.name(), null, kept, null);
    }

    boolean isOf(SourceKind otherKind, String otherName) {
        return kind == otherKind && name.equals(otherName);
    }

    boolean isSame(DeskFile other) {
        return isOf(other.kind, other.name);
    }

    /// What is remembered of it when something of it is kept.
    ImportOf importOf() {
        if (reading != null) {
            return ImportOf.of(kind, name, reading.report());
        }
        return new ImportOf(kind, name, kept == null ? 0 : kept.found(), 0, 0);
    }

    @Nullable
    UUID importId() {
        return kept == null ? null : kept.id();
    }

    long found() {
        return reading != null ? reading.found().size() : kept == null ? 0 : kept.found();
    }

    long onLine() {
        return kept == null ? 0 : kept.onLine();
    }

    long waiting() {
        return kept == null ? 0 : kept.waiting();
    }

    /// How many things of it were read and are kept nowhere.
    long unkept() {
        return things == null
                ? 0
                : things.stream()
                        .filter(thing -> thing.state() == Thing.State.READ)
                        .count();
    }

    DeskFile withKept(@Nullable EvidenceImport other) {
        return new DeskFile(kind, name, reading, other, things);
    }

    DeskFile withThings(List<Thing> other) {
        return new DeskFile(kind, name, reading, kept, other);
    }

    /// The same with these of its things on the line.
    DeskFile withOnLine(Set<Thing.Key> keys) {
        return things == null
                ? this
                : withThings(things.stream()
                        .map(thing -> keys.contains(thing.key()) ? thing.onLine() : thing)
                        .toList());
    }

    /// The same, having counted how many of its things were known when it was read.
    DeskFile withKnownCounted() {
        if (reading == null || things == null) {
            return this;
        }
        long known = reading.found().size() - unkept();
        return new DeskFile(kind, name, reading.withKnown(known), kept, things);
    }

    /// The same with what is in it as it is by now.
    ///
    /// @param waits what waits of it
    /// @param known the keys of what is kept of it
    DeskFile arranged(List<Source> waits, Set<String> known) {
        Map<String, UUID> waiting = new HashMap<>();
        waits.forEach(source -> waiting.put(source.found().key(), source.id()));
        List<Thing> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Found found : reading == null ? List.<Found>of() : reading.found()) {
            if (seen.add(found.key())) {
                UUID id = waiting.get(found.key());
                Thing.State state = id != null
                        ? Thing.State.WAITING
                        : known.contains(found.key()) ? Thing.State.ON_LINE : Thing.State.READ;
                all.add(new Thing(found, state, id));
            }
        }
        waits.stream()
                .filter(source -> seen.add(source.found().key()))
                .forEach(source -> all.add(new Thing(source.found(), Thing.State.WAITING, source.id())));
        return withThings(all.stream().sorted(Thing.BY_TIME).collect(Collectors.toUnmodifiableList()));
    }
}
