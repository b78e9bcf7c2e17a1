package app.rebound.journal;

import app.rebound.id.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that leads to an entry: another entry that mentions it, or an event, a reason or a lesson made of it.
///
/// @param name empty for an entry without a title
/// @param day of an entry; null for all else
public record Backlink(Ref ref, String name, @Nullable LocalDate day) {}
