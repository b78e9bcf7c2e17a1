package app.rebound.today;

import java.time.LocalDate;
import java.util.UUID;

/// Something from the same day of an earlier year.
///
/// @param isEntry whether it is a journal entry; otherwise an event
/// @param title may be empty
/// @param text the beginning of what was written; may be empty
record OnThisDay(UUID id, boolean isEntry, LocalDate day, String title, String text) {}
