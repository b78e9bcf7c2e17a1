package app.rebound.id;

import java.util.UUID;

/// Points at one thing in the workbook.
public record Ref(Noun noun, UUID id) {}
