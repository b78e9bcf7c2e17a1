package app.rebound.help;

import java.time.Instant;

/// A number of the person's own as it was earlier.
public record OwnLineVersion(Instant takenAt, OwnLineDraft line) {}
