package app.rebound.ui;

import java.time.Instant;

/// An earlier version as it is shown.
///
/// @param text all its words, as they are read
/// @param value what its own service knows it as
public record EarlierVersion<V>(Instant takenAt, String text, V value) {}
