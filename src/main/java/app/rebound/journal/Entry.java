package app.rebound.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journal entry.
///
/// @param day the civil day it is about
/// @param time of day, where it matters
public record Entry(UUID id, LocalDate day, @Nullable LocalTime time, String title, String text) {}
