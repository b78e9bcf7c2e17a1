package app.rebound.origin;

import java.time.LocalDate;
import java.util.UUID;

/// The journal entry that something was made of.
///
/// @param title may be empty
public record Origin(UUID entry, LocalDate day, String title) {}
