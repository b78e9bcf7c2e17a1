package app.rebound.setback;

import java.time.Instant;

/// What was said of a setback earlier.
public record SetbackVersion(Instant takenAt, SetbackDraft draft, Parting parting) {}
