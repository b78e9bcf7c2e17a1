package app.rebound.desk;

/// A chosen file or folder of which nothing could be taken in.
///
/// @param name without its path
/// @param key of the words that say why
record Trouble(String name, String key) {}
