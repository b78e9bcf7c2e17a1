package app.rebound.guide;

/// A shortcut as the guide lists it.
///
/// @param where the part of the program in which it holds
/// @param keys as they stand on the keyboard
/// @param what they do
public record KeyLine(String where, String keys, String what) {}
