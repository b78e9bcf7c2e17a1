package app.rebound.unlock;

import java.nio.file.Path;
import java.time.Instant;

/// One backup that can be restored.
///
/// @param size in bytes
public record BackupOffer(Path file, Instant madeAt, long size) {}
