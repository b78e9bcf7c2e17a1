package app.rebound.desk;

/// What taking a whole import back would put into the trash.
///
/// @param sources how many records
/// @param events how many events that were made of them and rest on nothing else
/// @param edited how many of these events were changed since
public record Removable(long sources, long events, long edited) {}
