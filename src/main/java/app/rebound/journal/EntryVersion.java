package app.rebound.journal;

import java.time.Instant;

/// An entry as it was earlier.
public record EntryVersion(Instant takenAt, Entry entry) {}
