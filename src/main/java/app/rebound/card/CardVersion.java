package app.rebound.card;

import java.time.Instant;

/// A card as it was earlier.
public record CardVersion(Instant takenAt, Values values) {}
