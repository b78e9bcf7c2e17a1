package app.rebound.people;

import java.time.Instant;

/// Somebody as they were described earlier.
public record PersonVersion(Instant takenAt, PersonDraft person) {}
