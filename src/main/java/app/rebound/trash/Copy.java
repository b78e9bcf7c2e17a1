package app.rebound.trash;

import java.time.Instant;

/// A copy of the workbook that was made earlier.
///
/// @param name as the person sees it among their files
public record Copy(String name, Instant madeAt) {}
