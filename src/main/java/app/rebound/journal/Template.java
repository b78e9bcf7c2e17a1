package app.rebound.journal;

import java.util.UUID;

/// A beginning for entries that the person keeps.
///
/// @param title what it is called, not blank
/// @param text put into an entry as it is
public record Template(UUID id, String title, String text) {}
