package app.rebound.grieving;

import java.time.LocalDate;
import java.util.UUID;

/// A setback whose time to grieve has come to its end.
///
/// @param title the setback's
/// @param until the day that was chosen
public record Grieving(UUID setback, String title, LocalDate until) {}
