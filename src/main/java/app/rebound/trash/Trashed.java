package app.rebound.trash;

import app.rebound.id.Ref;
import java.time.Instant;

/// One thing in the trash.
///
/// @param title its title or name, or the beginning of its text; blank when it has none
public record Trashed(Ref ref, String title, Instant deletedAt) {}
