package app.rebound.journal;

import java.time.Instant;

/// A template as it was earlier.
public record TemplateVersion(Instant takenAt, Template template) {}
